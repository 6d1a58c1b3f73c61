import type { ImageObject } from 'schema-dts';
import type { Setting } from '../../setting';
import { absolute } from '../addresses';
import type { PhotoDocument } from '../parts/picture';
import { known } from './known';

/** A photo, with its size in pixels. */
export const imageObject = ({ image, caption, credit }: PhotoDocument, { site }: Setting): ImageObject => ({
  '@type': 'ImageObject',
  contentUrl: absolute(image.url, site),
  url: absolute(image.url, site),
  ...known({
    // Bare numbers are pixels (schema.org: `width` of a MediaObject).
    width: image.width === null ? null : `${image.width}`,
    height: image.height === null ? null : `${image.height}`,
    caption,
    creditText: credit,
  }),
});
