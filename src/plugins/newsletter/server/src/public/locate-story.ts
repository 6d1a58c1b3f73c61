import type { StoryPage } from '../../../contracts/story';
import type { Story } from '../../../domain/bulletin/bulletin';
import type { Edition } from '../../../domain/bulletin/edition';
import { type Locale, otherLocale } from '../../../domain/locale';
import { addressOf } from '../../../domain/render/json/addresses';
import { projectStoryPage } from '../../../domain/render/json/story-page';
import type { Catalogue, StoryPlace } from './catalogue';
import { isShaped, type Shape, shapeInAddress, type Telling, tell } from './shape';
import { type LoadEdition, type Located, type Whereabouts, withdrawnFor } from './whereabouts';

/**
 * Finds a story by its slug, `null` where no language has it; one that is in withdrawn bulletins alone is refused with
 * their notice. Without a `locale` parameter the slug itself tells the
 * language; with the other one's the reader is sent to the story's slug there, so that a front-end's language switch
 * needs nothing but the new `locale`. A story that has no slug there is told beneath the one it has, to who takes that
 * language for a second best.
 */
export function locateStory(
  slug: string,
  asked: Locale | null,
  negotiated: Locale,
  shape: Shape,
  { storyBySlug, withdrawnBySlug }: Catalogue,
  load: LoadEdition,
): Whereabouts | null {
  const preferred = asked ?? negotiated;
  const place = storyBySlug[preferred].get(slug);
  if (place) return storyDocument(place, slug, preferred, shape, load);
  const other = otherLocale(preferred);
  const elsewhere = storyBySlug[other].get(slug);
  if (elsewhere) {
    if (asked === null) return storyDocument(elsewhere, slug, other, shape, load);
    const translated = elsewhere.story.slug[asked];
    if (translated !== null) {
      return { type: 'elsewhere', address: addressOf('stories', translated, asked) + shapeInAddress(shape) };
    }
    return shape.fallback === other ? storyDocument(elsewhere, slug, asked, shape, load) : null;
  }
  for (const locale of [preferred, other]) {
    const withdrawal = withdrawnBySlug[locale].get(slug);
    if (withdrawal) return withdrawnFor(withdrawal, asked ?? locale);
  }
  return null;
}

const storyDocument = (
  { id, card, story }: StoryPlace,
  slug: string,
  locale: Locale,
  shape: Shape,
  load: LoadEdition,
): Located => ({
  type: 'document',
  key: `story/${id}/${story.documentId}/${locale}${shapeInAddress(shape)}`,
  locale,
  address: addressOf('stories', slug, locale) + shapeInAddress(shape),
  changedAt: card.issuedAt,
  isVariant: isShaped(shape),
  make: async () => {
    const edition = await load(id);
    const whole = edition.content.stories.find(({ documentId }) => documentId === story.documentId);
    if (!whole) throw new Error(`Edition row ${id} has lost story ${story.documentId}`);
    const telling: Telling<{ whole: Story; edition: Edition }, StoryPage> = {
      source: { whole, edition },
      project: (source, language) => projectStoryPage(source.whole, source.edition, language),
    };
    return tell(telling, locale, shape);
  },
});
