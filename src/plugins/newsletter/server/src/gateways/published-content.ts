import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import type { Json } from '../../../domain/bulletin/canonical-json';
import { toBulletin } from '../mappers/bulletin-mapper';
import { CLOSURE } from '../mappers/closure';
import { storedBulletin } from '../mappers/stored';
import { BULLETIN, EVENT, type PublishableUid, STORY } from '../uids';

/** What one publication freezes of a document: its own fields, and of what it refers to the document ids. */
export type FrozenDocument = { readonly [field: string]: Json };

/** What an edition's content says of each bulletin, story and event in it, as it was frozen. */
export const frozenIn = (content: Bulletin): [PublishableUid, string, FrozenDocument][] => [
  [BULLETIN, content.documentId, frozenBulletin(content)],
  ...content.stories.map((story): [PublishableUid, string, FrozenDocument] => [STORY, story.documentId, story]),
  ...content.events.map((event): [PublishableUid, string, FrozenDocument] => [EVENT, event.documentId, event]),
];

// Speakers, beneficiaries and the operation have no published rows: they live on after a publication.
const frozenBulletin = ({ number, issueDate, title, slug, editorial, stories }: Bulletin): FrozenDocument => ({
  number,
  issueDate,
  title,
  slug,
  editorial,
  stories: stories.map(({ documentId }) => documentId),
});

/** How each type is read, and put where the mapper of bulletins finds it. */
const READINGS = {
  [BULLETIN]: { populate: { lineup: { populate: { story: true } } }, wrap: (row: object) => row },
  [STORY]: { populate: CLOSURE.lineup.populate.story.populate, wrap: (story: object) => bulletinOf(story) },
  [EVENT]: {
    populate: CLOSURE.lineup.populate.story.populate.coverage.populate.event.populate,
    wrap: (event: object) => bulletinOf({ documentId: 'of-this-event', coverage: { event } }),
  },
} satisfies Record<PublishableUid, { populate: object; wrap: (row: object) => object }>;

const bulletinOf = (story: object) => ({ documentId: 'of-this-story', lineup: [{ story }] });

/**
 * The published rows of a document as it would be frozen; `null` where it has none. Throws where what is stored is
 * nothing that Deltio writes.
 */
export async function readPublished(
  strapi: Core.Strapi,
  uid: PublishableUid,
  documentId: string,
): Promise<FrozenDocument | null> {
  const { populate, wrap } = READINGS[uid];
  const read = async (locale: string) => {
    const query = { documentId, locale, status: 'published', populate } as never;
    const row: object | null = await strapi.documents(uid).findOne(query);
    return row && storedBulletin.parse(wrap(row));
  };
  const pair = { el: await read('el'), en: await read('en') };
  if (!pair.el && !pair.en) return null;
  const found = frozenIn(toBulletin(pair, { el: null, en: null })).find(
    ([type, id]) => type === uid && id === documentId,
  );
  return found?.[2] ?? null;
}
