import sharp, { type Metadata, type Sharp } from 'sharp';

/** An image as the compiler can embed it: its bytes, how its name has to end, and its size in pixels. */
export type Prepared = {
  readonly bytes: Uint8Array;
  readonly extension: 'png' | 'jpg' | 'svg';
  readonly width: number;
  readonly height: number;
};

/** Wider than the page at 300 dots an inch is of no use on paper. */
const WIDEST = 2100;
/** A drawing with letters would be set in whatever fonts there are, one with pictures would load them. */
const NOT_OF_LINES_ALONE = /<(?:text|image|foreignObject|script|use[^>]+href=["'][^#])|@import|<!ENTITY/i;

/**
 * Prepares an image file. What Typst reads well is left as it is, byte for byte; all else becomes PNG or JPEG, the same
 * bytes from the same version of sharp. `anew` makes all of it anew. `null` where the file is no image.
 */
export async function preparePicture(bytes: Uint8Array, anew = false): Promise<Prepared | null> {
  try {
    const metadata = await sharp(bytes).metadata();
    const { width, height } = metadata.autoOrient;
    const extension = anew ? null : extensionAsItIs(metadata, bytes);
    if (extension) return { bytes, extension, width, height };
    return await converted(sharp(bytes).autoOrient(), metadata);
  } catch {
    return null;
  }
}

function extensionAsItIs({ format, width, orientation = 1, space, pages = 1 }: Metadata, bytes: Uint8Array) {
  if (format === 'svg') return NOT_OF_LINES_ALONE.test(Buffer.from(bytes).toString('utf8')) ? null : 'svg';
  if (width > WIDEST || orientation !== 1 || pages > 1 || (space !== 'srgb' && space !== 'b-w')) return null;
  if (format === 'png') return 'png';
  return format === 'jpeg' ? 'jpg' : null;
}

async function converted(image: Sharp, { hasAlpha }: Metadata): Promise<Prepared> {
  const fitting = image.resize({ width: WIDEST, withoutEnlargement: true }).toColourspace('srgb');
  const written = hasAlpha ? fitting.png({ compressionLevel: 9 }) : fitting.jpeg({ quality: 85 });
  const { data, info } = await written.toBuffer({ resolveWithObject: true });
  return { bytes: data, extension: hasAlpha ? 'png' : 'jpg', width: info.width, height: info.height };
}
