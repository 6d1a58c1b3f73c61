import type { StoryPage } from '../../../contracts/story';
import { type Locale, otherLocale } from '../../../domain/locale';
import { addressOf } from '../../../domain/render/json/addresses';
import { projectStoryPage } from '../../../domain/render/json/story-page';
import type { Catalogue, StoryPlace } from './catalogue';
import { type LoadEdition, type Located, type Whereabouts, withdrawnFor } from './whereabouts';

/**
 * Finds a story by its slug, `null` where no language has it; one that is in withdrawn bulletins alone is refused with
 * their notice. Without a `locale` parameter the slug itself tells the
 * language; with the other one's the reader is sent to the story's slug there, so that a front-end's language switch
 * needs nothing but the new `locale`.
 */
export function locateStory(
  slug: string,
  asked: Locale | null,
  negotiated: Locale,
  { storyBySlug, withdrawnBySlug }: Catalogue,
  load: LoadEdition,
): Whereabouts | null {
  const preferred = asked ?? negotiated;
  const place = storyBySlug[preferred].get(slug);
  if (place) return storyDocument(place, slug, preferred, load);
  const other = otherLocale(preferred);
  const elsewhere = storyBySlug[other].get(slug);
  if (elsewhere) {
    if (asked === null) return storyDocument(elsewhere, slug, other, load);
    const translated = elsewhere.story.slug[asked];
    return translated === null ? null : { type: 'elsewhere', address: addressOf('stories', translated, asked) };
  }
  for (const locale of [preferred, other]) {
    const withdrawal = withdrawnBySlug[locale].get(slug);
    if (withdrawal) return withdrawnFor(withdrawal, asked ?? locale);
  }
  return null;
}

const storyDocument = ({ id, card, story }: StoryPlace, slug: string, locale: Locale, load: LoadEdition): Located => ({
  type: 'document',
  key: `story/${id}/${story.documentId}/${locale}`,
  locale,
  address: addressOf('stories', slug, locale),
  changedAt: card.issuedAt,
  make: async () => {
    const edition = await load(id);
    const whole = edition.content.stories.find(({ documentId }) => documentId === story.documentId);
    if (!whole) throw new Error(`Edition row ${id} has lost story ${story.documentId}`);
    const data: StoryPage = projectStoryPage(whole, edition, locale);
    return { data, meta: {} };
  },
});
