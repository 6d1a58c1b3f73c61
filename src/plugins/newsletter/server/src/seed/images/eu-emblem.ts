import { coordinate, type Drawing, drawing } from './svg';

const BLUE = '#003399';
const GOLD = '#FFCC00';
const STARS = 12;
const POINTS = 5;

/** The two radii of a regular five-pointed star are in the ratio sin 18° : sin 54°. */
const INNER_TO_OUTER = Math.sin(Math.PI / 10) / Math.sin((3 * Math.PI) / 10);

function starPoints(centreX: number, centreY: number, radius: number): string {
  return Array.from({ length: POINTS * 2 }, (_, vertex) => {
    const angle = (vertex * Math.PI) / POINTS;
    const reach = vertex % 2 === 0 ? radius : radius * INNER_TO_OUTER;
    return `${coordinate(centreX + reach * Math.sin(angle))},${coordinate(centreY - reach * Math.cos(angle))}`;
  }).join(' ');
}

/**
 * The emblem of the European Union at a height in pixels, by its official geometry (Council of Europe and European
 * Commission, "graphical specifications"): a blue rectangle of 3 : 2, twelve upright gold stars placed like the hours
 * of a clock, centres on a circle of 1/3 of the height, each star in a circle of 1/18 of the height.
 */
export function euEmblem(height: number): Drawing {
  const width = (height * 3) / 2;
  const stars = Array.from({ length: STARS }, (_, hour) => {
    const angle = (hour * 2 * Math.PI) / STARS;
    const centreX = width / 2 + (height / 3) * Math.sin(angle);
    const centreY = height / 2 - (height / 3) * Math.cos(angle);
    return `<polygon points="${starPoints(centreX, centreY, height / 18)}"/>`;
  }).join('');
  return drawing(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="${BLUE}"/><g fill="${GOLD}">${stars}</g>`,
  );
}
