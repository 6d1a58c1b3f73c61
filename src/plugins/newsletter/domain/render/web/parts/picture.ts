import { isLoadable } from '../../link-url';
import type { BulletinDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { attributes, type Html, html, NOTHING } from '../html';
import { prose } from './prose';

export type PhotoDocument = BulletinDocument['stories'][number]['photos'][number];
type ImageDocument = PhotoDocument['image'];

/** Every size in which an image may be had, the smallest first; `null` where there is only the one. */
function sourceSet({ url, width, formats }: ImageDocument): string | null {
  const whole = width === null ? [] : [{ url, width }];
  const sizes = [...formats, ...whole].filter((size) => isLoadable(size.url)).sort((a, b) => a.width - b.width);
  return sizes.length > 1 ? sizes.map((size) => `${size.url} ${size.width}w`).join(', ') : null;
}

/**
 * A photo with its caption and its author, in the size that fits: `sizes` tells how wide it stands in the layout. It is
 * loaded when the reader comes near it.
 */
export function figure({ image, alt, caption, credit }: PhotoDocument, sizes: string, { locale, say }: Setting): Html {
  if (!isLoadable(image.url)) return NOTHING;
  const srcset = sourceSet(image);
  const picture = attributes({
    src: image.url,
    srcset,
    sizes: srcset && sizes,
    width: image.width,
    height: image.height,
    alt: alt ?? '',
    loading: 'lazy',
    decoding: 'async',
  });
  const credits =
    credit === null ? null : html`<span class="credit">${say('web.credit')}: ${prose(credit, locale)}</span>`;
  const words =
    caption === null && credits === null ? null : html`<figcaption>${prose(caption, locale)} ${credits}</figcaption>`;
  return html`<figure><img${picture}>${words}</figure>\n`;
}
