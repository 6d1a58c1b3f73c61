import type { Locale } from '../../locale';
import { addressOf } from './addresses';
import { projectAlternates } from './alternates';
import { projectBulletinReference } from './bulletin-reference';
import type { EditionCard } from './edition-card';
import { projectStoryIdentity } from './story';

/** A bulletin as a list shows it: its masthead line and the headlines of its stories. */
export const projectBulletinSummary = (card: EditionCard, locale: Locale) => ({
  locale,
  ...projectBulletinReference(card, card, locale),
  digest: card.digest,
  changeNote: card.changeNote[locale],
  stories: card.stories.map((story) => projectStoryIdentity(story, locale)),
  alternates: projectAlternates(card, locale, (other) => addressOf('bulletins', card.number, other)),
});
