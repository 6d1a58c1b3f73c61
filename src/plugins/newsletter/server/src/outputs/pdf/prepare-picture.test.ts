import sharp from 'sharp';
import { preparePicture } from './prepare-picture';

const drawing = (width: number, height: number, inside = '<rect width="50%" height="100%" fill="#c33"/>'): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`);
const picture = (width = 40, height = 20) => sharp(drawing(width, height)).flatten({ background: '#fff' });

const AS_IT_IS: [string, () => Promise<Buffer>, string][] = [
  ['PNG', () => picture().png().toBuffer(), 'png'],
  ['JPEG', () => picture().jpeg().toBuffer(), 'jpg'],
  ['SVG of lines alone', async () => drawing(40, 20), 'svg'],
];

test.each(AS_IT_IS)('%s is left as it is', async (_what, bytes, extension) => {
  const file = await bytes();
  expect(await preparePicture(file)).toEqual({ bytes: file, extension, width: 40, height: 20 });
});

const CONVERTED: [string, () => Promise<Buffer>, string, [number, number]][] = [
  ['WebP', () => picture().webp().toBuffer(), 'jpg', [40, 20]],
  ['WebP that lets the paper through', () => sharp(drawing(40, 20)).webp().toBuffer(), 'png', [40, 20]],
  ['GIF', () => picture().gif().toBuffer(), 'png', [40, 20]],
  ['AVIF', () => picture().avif({ effort: 0 }).toBuffer(), 'jpg', [40, 20]],
  ['TIFF', () => picture().tiff().toBuffer(), 'jpg', [40, 20]],
  ['JPEG for a press', () => picture().toColourspace('cmyk').jpeg().toBuffer(), 'jpg', [40, 20]],
  [
    'JPEG of a camera that was turned',
    () => picture().jpeg().withMetadata({ orientation: 6 }).toBuffer(),
    'jpg',
    [20, 40],
  ],
  ['a photo that is much too large', () => picture(4200, 100).jpeg().toBuffer(), 'jpg', [2100, 50]],
  ['SVG with letters', async () => drawing(40, 20, '<text y="9">α</text>'), 'png', [40, 20]],
  ['SVG that would load something', async () => drawing(40, 20, '<image href="/etc/passwd"/>'), 'png', [40, 20]],
];

test.each(CONVERTED)('%s becomes what Typst reads', async (_what, bytes, extension, [width, height]) => {
  const prepared = await preparePicture(await bytes());
  expect(prepared).toMatchObject({ extension, width, height });
  const format = (await sharp(prepared?.bytes).metadata()).format;
  expect(format).toBe(extension === 'jpg' ? 'jpeg' : 'png');
});

test('The same file gives the same bytes', async () => {
  const webp = await picture().webp().toBuffer();
  expect(await preparePicture(webp)).toEqual(await preparePicture(webp));
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('no image')],
  ['the half of an image, when it is made anew', null],
])('%s is no picture', async (_what, bytes) => {
  const whole = await picture(400, 400).png({ compressionLevel: 0 }).toBuffer();
  expect(await preparePicture(bytes ?? whole.subarray(0, whole.length / 2), true)).toBeNull();
});
