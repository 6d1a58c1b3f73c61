import { isLoadable } from '../../link-url';
import type { BulletinDocument } from '../../outputs/subjects';
import { attributes, type Html, html, joined, NOTHING } from '../../web/html';
import { prose } from '../../web/parts/prose';
import { type EmailSetting, imageAddress } from '../email-setting';
import { text } from './text';

type PhotoDocument = BulletinDocument['stories'][number]['photos'][number];

/** How wide what is read stands in a letter, in pixels. */
export const MEASURE = 552;
/** Enough for a screen of double density, and not so much that telephones wait for it. */
const ENOUGH = 1000;

/** The smallest rendition that is enough, else the image itself. */
function sourceOf({ url, formats }: PhotoDocument['image']): string {
  const enough = formats.filter(({ width, url: smaller }) => width >= ENOUGH && isLoadable(smaller));
  return enough.toSorted((a, b) => a.width - b.width)[0]?.url ?? url;
}

/** A photo with its caption and author; nothing where there is no file. */
export function picture({ image, alt, caption, credit }: PhotoDocument, setting: EmailSetting): Html {
  if (!isLoadable(image.url)) return NOTHING;
  const { locale, say, site } = setting;
  const credits = credit === null ? NOTHING : html`${say('web.credit')}: ${prose(credit, locale)}`;
  const words = joined([prose(caption, locale), credits], ' ');
  return html`<mj-image${attributes({
    src: imageAddress(sourceOf(image), site),
    alt: alt ?? '',
    width: `${Math.min(image.width ?? MEASURE, MEASURE)}px`,
  })} />\n${text('soft', words)}`;
}
