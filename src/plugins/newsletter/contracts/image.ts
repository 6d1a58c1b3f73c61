import { z } from 'zod';
import { text } from './fields';

const pixels = z.number().nonnegative().describe('Pixels');

/** An image file: address (absolute, or relative to the desk's origin), size in pixels, smaller renditions. */
const imageFile = z.strictObject({
  url: z.string().min(1),
  mime: z.string(),
  width: pixels.nullable(),
  height: pixels.nullable(),
  formats: z.array(z.strictObject({ url: z.string().min(1), width: pixels, height: pixels })),
});

/** A photo with its texts; `alt` is the empty string exactly where the photo only decorates. */
export const photo = z.strictObject({
  image: imageFile,
  alt: text,
  caption: text,
  credit: text,
  decorative: z.boolean(),
});

/** A logo with the size at which EU visibility wants it shown. */
export const logo = z.strictObject({
  image: imageFile,
  alt: text,
  displayWidth: z.number().nullable().describe('CSS pixels'),
  displayHeight: z.number().nullable().describe('CSS pixels'),
});
