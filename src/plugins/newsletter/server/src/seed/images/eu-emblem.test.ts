import { euEmblem } from './eu-emblem';

const HEIGHT = 900;
const { width, height, svg } = euEmblem(HEIGHT);

type Point = { readonly x: number; readonly y: number };

const stars: readonly (readonly Point[])[] = [...svg.matchAll(/points="([^"]+)"/g)].map(([, points = '']) =>
  points.split(' ').map((point) => {
    const [x = Number.NaN, y = Number.NaN] = point.split(',').map(Number);
    return { x, y };
  }),
);
const tipsOf = (star: readonly Point[]) => star.filter((_, vertex) => vertex % 2 === 0);
const centreOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

test('the emblem is one and a half times as wide as high, in the two official colours', () => {
  expect(width / height).toBe(1.5);
  expect(new Set(svg.match(/#[0-9A-F]{6}/g))).toEqual(new Set(['#003399', '#FFCC00']));
});

test('twelve star centres stand like the hours of a clock on a circle of a third of the height', () => {
  expect(stars).toHaveLength(12);
  stars
    .map((star) => centreOf(tipsOf(star)))
    .forEach((centre, hour) => {
      const middle = { x: width / 2, y: height / 2 };
      expect(distance(centre, middle)).toBeCloseTo(HEIGHT / 3, 1);
      const turn = Math.atan2(centre.x - middle.x, middle.y - centre.y);
      expect((turn + 2 * Math.PI) % (2 * Math.PI)).toBeCloseTo((hour * Math.PI) / 6, 3);
    });
});

test('every star has five points on a circle of an eighteenth of the height, one of them straight up', () => {
  for (const star of stars) {
    const tips = tipsOf(star);
    const centre = centreOf(tips);
    expect(tips).toHaveLength(5);
    for (const tip of tips) expect(distance(tip, centre)).toBeCloseTo(HEIGHT / 18, 1);
    expect(tips[0]?.x).toBeCloseTo(centre.x, 1);
    expect(tips[0]?.y).toBeLessThan(centre.y);
  }
});

test('the edges of a star are straight from tip to tip', () => {
  for (const star of stars) {
    const [tip, inner, , , far] = star;
    if (!tip || !inner || !far) throw new Error('A star has ten vertices');
    const area = (inner.x - tip.x) * (far.y - tip.y) - (far.x - tip.x) * (inner.y - tip.y);
    expect(Math.abs(area) / distance(tip, far)).toBeLessThan(0.05);
  }
});
