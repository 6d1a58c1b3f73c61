import { typeUid } from './labels';

const BULLETIN = typeUid('bulletin');
const STORY = typeUid('story');
const EVENT = typeUid('event');

/** The types that the workflow alone makes public. */
export const PUBLISHED_TYPES: ReadonlySet<string> = new Set([BULLETIN, STORY, EVENT]);

/** Message that says why a type has no publishing of its own, by uid. */
export const PUBLISHED_WITH_BULLETIN: Readonly<Record<string, string>> = {
  [STORY]: 'newsletter.admin.published-with-bulletin.story',
  [EVENT]: 'newsletter.admin.published-with-bulletin.event',
};
