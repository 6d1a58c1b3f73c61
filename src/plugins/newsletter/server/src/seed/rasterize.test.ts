import sharp from 'sharp';
import { DRAWINGS } from './images/drawings';
import { rasterize } from './rasterize';

const drawings = Object.entries(DRAWINGS);

test.each(drawings)('%s is drawn without words or outside resources', (_, { svg }) => {
  expect(svg).not.toMatch(/<(?:text|image|use|style|script)\b|href|NaN|undefined/);
});

test.each(drawings)('%s becomes a PNG of its own size that is not one flat colour', async (_, drawing) => {
  const png = await rasterize(drawing);
  const { format, width, height } = await sharp(png).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: drawing.width, height: drawing.height });
  const { entropy } = await sharp(png).stats();
  expect(entropy).toBeGreaterThan(0.1);
});

test('the same drawing gives the same bytes', async () => {
  const drawing = DRAWINGS['deltio-eu-emblem.png'];
  expect((await rasterize(drawing)).equals(await rasterize(drawing))).toBe(true);
});
