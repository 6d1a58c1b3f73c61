import type { BulletinDocument } from '../../outputs/subjects';
import { joined, type Line, line } from '../runs';
import type { Picture, Setting } from '../setting';

type PhotoDocument = BulletinDocument['stories'][number]['photos'][number];

/** A photo with its words; `ratio` is its width by its height, `missing` what is said where its file is not to be had. */
export type Photo = {
  readonly picture: Picture | null;
  readonly ratio: number;
  readonly alt: string;
  readonly caption: Line | null;
  readonly missing: string | null;
};

const USUAL_RATIO = 1.5;
/** Neither a banner nor a column may press the other photos of its row to nothing. */
const [NARROWEST, WIDEST] = [0.4, 3];

function photoOf({ image, alt, caption, credit, decorative }: PhotoDocument, setting: Setting): Photo {
  const { locale, say } = setting;
  const picture = setting.picture(image.url);
  const { width, height } = picture ?? image;
  const ratio = width && height ? width / height : USUAL_RATIO;
  const words = decorative ? '' : (alt ?? caption ?? '').trim();
  const author = credit === null ? null : joined([say('web.credit'), line(credit, locale)], ': ');
  return {
    picture,
    ratio: Math.min(Math.max(ratio, NARROWEST), WIDEST),
    alt: words,
    caption: joined([line(caption, locale), author], ' · '),
    missing: picture === null ? say('pdf.photoMissing', { alt: words }) : null,
  };
}

/** The photos of a story in rows of two; an odd one out leads, over the whole width. */
export function photoRows(photos: readonly PhotoDocument[], setting: Setting): readonly (readonly Photo[])[] {
  const all = photos.map((photo) => photoOf(photo, setting));
  const rows: Photo[][] = all.length % 2 === 1 ? [all.splice(0, 1)] : [];
  while (all.length > 0) rows.push(all.splice(0, 2));
  return rows;
}

/** A row is as high throughout, and as wide as the page, unless that made it too high. */
export const PHOTOS = `
#let photo(it, width, height) = {
  let words = if it.caption != none { small(size: 8pt, prose(it.caption)) }
  if it.picture == none {
    block(width: width, height: height, fill: tint, stroke: hairline, inset: 4mm, below: 2mm,
      align(center + horizon, small(it.missing)))
    words
  } else if it.alt == "" {
    block(below: 2mm, picture(it.picture, "", width: width, height: height, fit: "contain"))
    words
  } else {
    figure(picture(it.picture, it.alt, width: width, height: height, fit: "contain"), caption: words)
  }
}

#let photo-row(row) = {
  let room = measure-width - gutter * (row.len() - 1)
  let height = calc.min(72mm, room / row.map(it => it.ratio).sum())
  let widths = row.map(it => height * it.ratio)
  block(width: 100%, breakable: false, above: 4mm, below: 5mm, grid(
    columns: widths,
    column-gutter: gutter,
    ..row.zip(widths).map(((it, width)) => photo(it, width, height)),
  ))
}
`;
