import sharp from 'sharp';
import type { Drawing } from './images/svg';

/** The drawing as a PNG of exactly its own size; the same drawing gives the same bytes with the same version of sharp. */
export const rasterize = (drawing: Drawing): Promise<Buffer> =>
  sharp(Buffer.from(drawing.svg)).resize(drawing.width, drawing.height).png({ compressionLevel: 9 }).toBuffer();
