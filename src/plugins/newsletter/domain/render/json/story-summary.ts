import type { Locale } from '../../locale';
import { projectBulletinReference } from './bulletin-reference';
import type { EditionCard, StoryCard } from './edition-card';
import { projectPhoto } from './photo';
import { projectStoryIdentity } from './story';

/** A story as a list shows it: headline and lead, its event's day and place, its first photo, where it is read. */
export const projectStorySummary = (story: StoryCard, card: EditionCard, locale: Locale) => ({
  locale,
  ...projectStoryIdentity(story, locale),
  event: story.event && {
    documentId: story.event.documentId,
    kind: story.event.kind,
    ordinal: story.event.ordinal,
    startDate: story.event.startDate,
    title: story.event.title[locale],
    place: story.event.place[locale],
  },
  photo: story.photo && projectPhoto(story.photo, locale),
  bulletin: projectBulletinReference(card, card, locale),
});
