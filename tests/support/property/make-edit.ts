import type { Core } from '@strapi/strapi';
import { sayStillRight } from '../level';
import type { Edit } from './call';

/** The document ids of a bulletin and of what it shows. */
export interface Closure {
  bulletin: string;
  stories: readonly string[];
  event: string;
  speaker: string;
  beneficiary: string;
  operation: string;
  /** The funding statement as it stood, in Greek. */
  statement: string;
}

const BULLETIN = 'api::bulletin.bulletin';
const STORY = 'api::story.story';
const EVENT = 'api::event.event';

type Work = (strapi: Core.Strapi, closure: Closure, word: string) => Promise<unknown>;

const update =
  (uid: string, of: keyof Closure | 'story', locale: string, data: (word: string, closure: Closure) => object): Work =>
  (strapi, closure, word) => {
    const documentId = of === 'story' ? closure.stories[0] : closure[of];
    return strapi.documents(uid as never).update({ documentId, locale, data: data(word, closure) } as never) as never;
  };
const inLatin = (word: string) => ({ Άλφα: 'Alpha', Βήτα: 'Beta', Γάμμα: 'Gamma', Δέλτα: 'Delta' })[word] ?? 'Omega';
const slots = (stories: readonly string[]) => stories.map((story) => ({ story }));

const EDIT = {
  'greek title': update(BULLETIN, 'bulletin', 'el', (title) => ({ title })),
  'english title': update(BULLETIN, 'bulletin', 'en', (word) => ({ title: inLatin(word) })),
  'no english title': update(BULLETIN, 'bulletin', 'en', () => ({ title: null })),
  'greek headline': update(STORY, 'story', 'el', (headline) => ({ headline })),
  'english lead': update(STORY, 'story', 'en', (word) => ({ lead: inLatin(word) })),
  'place of event': update(EVENT, 'event', 'el', (place) => ({ place })),
  'name of speaker': update('api::speaker.speaker', 'speaker', 'el', (familyName) => ({ familyName })),
  'funding statement': update('api::operation.operation', 'operation', 'el', (word, { statement }) => ({
    fundingStatement: `${statement} ${word}.`,
  })),
  'name of beneficiary': update('api::beneficiary.beneficiary', 'beneficiary', 'el', (shortName) => ({ shortName })),
  'one story less': update(BULLETIN, 'bulletin', 'el', (_word, { stories }) => ({ lineup: slots(stories.slice(1)) })),
  'all stories': update(BULLETIN, 'bulletin', 'el', (_word, { stories }) => ({ lineup: slots(stories) })),
  number: update(BULLETIN, 'bulletin', 'el', (word) => ({ number: word === 'Άλφα' ? 3 : 2 })),
  'discard bulletin': (strapi, { bulletin }) =>
    strapi.documents(BULLETIN).discardDraft({ documentId: bulletin, locale: '*' }),
  'discard story': (strapi, { stories }) =>
    strapi.documents(STORY).discardDraft({ documentId: stories[0] ?? '', locale: 'en' }),
  'delete story': (strapi, { stories }) => strapi.documents(STORY).delete({ documentId: stories[0] ?? '' }),
  'delete event': (strapi, { event }) => strapi.documents(EVENT).delete({ documentId: event }),
  'publish english': (strapi, { bulletin }) =>
    strapi.documents(BULLETIN).publish({ documentId: bulletin, locale: 'en' }),
  'publish by update': (strapi, { bulletin }, title) =>
    strapi
      .documents(BULLETIN)
      .update({ documentId: bulletin, locale: 'el', status: 'published', data: { title } as never }),
  'unpublish greek': (strapi, { bulletin }) =>
    strapi.documents(BULLETIN).unpublish({ documentId: bulletin, locale: 'el' }),
  'publish story': (strapi, { stories }) =>
    strapi.documents(STORY).publish({ documentId: stories[0] ?? '', locale: '*' }),
  // Below the Document Service a draft can be written: what is approved is told from it by its digest alone.
  'row of story': (strapi, { stories }, kicker) =>
    strapi.db
      .query(STORY)
      .updateMany({ where: { documentId: stories[0], locale: 'el', publishedAt: null }, data: { kicker } }),
  'row of bulletin published': (strapi, { bulletin }) =>
    strapi.db
      .query(BULLETIN)
      .updateMany({ where: { documentId: bulletin, locale: 'en' }, data: { publishedAt: new Date() } }),
  'row of workflow approved': (strapi, { bulletin }) =>
    strapi.db
      .query('plugin::newsletter.workflow')
      .updateMany({ where: { bulletinId: bulletin }, data: { stage: 'approved' } }),
  'still right': (strapi, { bulletin }) => sayStillRight({ strapi }, bulletin),
} satisfies Record<Edit, Work>;

/** Makes a change, or throws as Strapi and its guards throw. */
export const makeEdit = (strapi: Core.Strapi, edit: Edit, closure: Closure, word: string): Promise<unknown> =>
  EDIT[edit](strapi, closure, word);
