import type { Locale } from '../../locale';
import { projectBulletinReference } from './bulletin-reference';
import type { EditionCard, StoryCard } from './edition-card';
import { projectStoryIdentity } from './story';

/** A story that tells of something, and the card of the edition it stands in. */
export type Mention = { readonly story: StoryCard; readonly card: EditionCard };

/** One place where something appears: the story and its bulletin. */
export function projectMention({ story, card }: Mention, locale: Locale) {
  const { documentId, slug, url, headline } = projectStoryIdentity(story, locale);
  return { story: { documentId, slug, url, headline }, bulletin: projectBulletinReference(card, card, locale) };
}
