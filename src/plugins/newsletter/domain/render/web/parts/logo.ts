import { isLoadable } from '../../link-url';
import type { OperationDocument } from '../../outputs/subjects';
import { attributes, type Html, html, NOTHING } from '../html';

export type LogoDocument = NonNullable<OperationDocument['emblem']>;

/** A logo in the size that the desk keeps for it; the stylesheet makes sure that none outgrows the emblem of the Union. */
export function logo(shown: LogoDocument | null, name: 'logo' | 'emblem' = 'logo'): Html {
  if (shown === null || !isLoadable(shown.image.url)) return NOTHING;
  const { image, alt, displayWidth, displayHeight } = shown;
  return html`<img${attributes({
    class: name,
    src: smallest(image).url,
    width: displayWidth ?? image.width,
    height: displayHeight ?? image.height,
    alt: alt ?? '',
    decoding: 'async',
  })}>`;
}

/** Twice the width in which a logo stands, for screens of double density. */
const ENOUGH = 240;

const smallest = ({ url, formats }: LogoDocument['image']): { url: string } =>
  formats.find(({ width, url: smaller }) => width >= ENOUGH && isLoadable(smaller)) ?? { url };
