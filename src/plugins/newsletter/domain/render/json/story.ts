import type { Bulletin, Story } from '../../bulletin/bulletin';
import type { LocalizedText } from '../../bulletin/localized';
import type { Locale } from '../../locale';
import { addressOf } from './addresses';
import { projectAlternates } from './alternates';
import { projectBeneficiary } from './beneficiary';
import { projectEvent } from './event';
import { projectPhotos } from './photo';
import { projectRichText } from './rich-text';
import { projectSpeaker } from './speaker';
import { byDocumentId, type View } from './view';

const storyAddress = (slug: LocalizedText, locale: Locale): string | null =>
  slug[locale] && addressOf('stories', slug[locale], locale);

/** What identifies a story in one language, with the way to its other one. */
export const projectStoryIdentity = (
  { documentId, slug, kicker, headline, lead }: Pick<Story, 'documentId' | 'slug' | 'kicker' | 'headline' | 'lead'>,
  locale: Locale,
) => ({
  documentId,
  slug: slug[locale],
  url: storyAddress(slug, locale),
  kicker: kicker[locale],
  headline: headline[locale],
  lead: lead[locale],
  alternates: projectAlternates({ title: headline, slug }, locale, (other) => storyAddress(slug, other)),
});

/**
 * A story whole: its text, its event, who spoke, which beneficiaries it is about, its photos. Organisations bear the
 * names of the event's day, or of the issue date where there is no event.
 */
export function projectStory(story: Story, bulletin: Bulletin, locale: Locale) {
  const event = bulletin.events.find(({ documentId }) => documentId === story.event);
  const beneficiaries = byDocumentId(bulletin.beneficiaries);
  const speakers = byDocumentId(bulletin.speakers);
  const view: View = { locale, day: event?.startDate ?? bulletin.issueDate, beneficiaries };
  return {
    ...projectStoryIdentity(story, locale),
    body: projectRichText(story.body[locale], locale),
    event: event ? projectEvent(event, view) : null,
    appearances: story.appearances.flatMap(({ speaker, role, topic }) => {
      const known = speakers.get(speaker);
      return known ? [{ speaker: projectSpeaker(known, view), role, topic: topic[locale] }] : [];
    }),
    beneficiaries: story.beneficiaries.flatMap((documentId) => {
      const known = beneficiaries.get(documentId);
      return known ? [projectBeneficiary(known, view)] : [];
    }),
    photos: projectPhotos(story.photos, locale),
  };
}
