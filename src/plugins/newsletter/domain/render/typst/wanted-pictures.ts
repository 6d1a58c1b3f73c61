import type { Blocks } from '../../bulletin/blocks';
import { isLoadable } from '../link-url';
import type { BulletinDocument } from '../outputs/subjects';

/** An image file that a PDF shows: the address of the size that is enough on paper, and the whole image's own. */
export type WantedPicture = {
  /** The address by which the document names the image. */
  readonly url: string;
  /** The address to read: the image's own, or that of a smaller rendition. */
  readonly source: string;
};

type ImageDocument = BulletinDocument['stories'][number]['photos'][number]['image'];

/** How many pixels wide an image needs to be at 200 dots an inch: on its own, in a row of two, and a logo or portrait. */
const ENOUGH = { alone: 1370, inRow: 900, small: 320 } as const;

const smallestOf = ({ url, width, formats }: ImageDocument, enough: number): WantedPicture => {
  const sizes = [...formats, ...(width === null ? [] : [{ url, width }])].filter((size) => isLoadable(size.url));
  const fitting = sizes.filter((size) => size.width >= enough).sort((a, b) => a.width - b.width);
  return { url, source: fitting[0]?.url ?? url };
};

const ABSOLUTE = /^https?:\/\/[^/]+/i;

/** The images of a text; those of another site than the desk's library are not for the desk to fetch. */
const inText = (blocks: Blocks, stores: ReadonlySet<string>): readonly WantedPicture[] =>
  blocks.flatMap((block) => {
    if (block.type !== 'image') return [];
    const { url } = block.image;
    const host = ABSOLUTE.exec(url)?.[0];
    const isOurs = host === undefined ? url.startsWith('/') && !url.startsWith('//') : stores.has(host);
    return isOurs ? [{ url, source: url }] : [];
  });

/** The images of the library with the width that each of their places needs. */
function placesOf({
  operation,
  stories,
  beneficiaries,
}: BulletinDocument): readonly (readonly [ImageDocument, number])[] {
  const logos = [operation?.emblem, ...(operation?.logos ?? []), ...beneficiaries.map(({ logo }) => logo)];
  const portraits = stories.flatMap(({ appearances }) => appearances.map(({ speaker }) => speaker.portrait));
  const photos = stories.flatMap((story) =>
    story.photos.map(({ image }, index) => {
      const isAlone = index === 0 && story.photos.length % 2 === 1;
      return [image, isAlone ? ENOUGH.alone : ENOUGH.inRow] as const;
    }),
  );
  return [...[...logos, ...portraits].flatMap((one) => (one ? [[one.image, ENOUGH.small] as const] : [])), ...photos];
}

/** Every image file that the PDF of a bulletin shows, each once, large enough for each of its places. */
export function wantedPictures(bulletin: BulletinDocument): WantedPicture[] {
  const needed = new Map<string, { readonly image: ImageDocument; readonly width: number }>();
  for (const [image, width] of placesOf(bulletin)) {
    if (!isLoadable(image.url)) continue;
    needed.set(image.url, { image, width: Math.max(width, needed.get(image.url)?.width ?? 0) });
  }
  const stores = new Set([...needed.keys()].flatMap((url) => ABSOLUTE.exec(url)?.[0] ?? []));
  const texts = [bulletin.editorial, ...bulletin.stories.map(({ body }) => body)];
  return [
    ...[...needed.values()].map(({ image, width }) => smallestOf(image, width)),
    ...texts.flatMap((text) => inText(text?.blocks ?? [], stores)).filter(({ url }) => !needed.has(url)),
  ];
}
