import { photoDrawing, repeat, verticalGradient } from './svg';

/** Ribs of the barrel vault, the outermost first; each a band between two arches. */
const vault = repeat(7, (index) => {
  const inset = index * 62;
  const tone = ['#d9bd92', '#cfb085', '#c5a479', '#ba986e', '#b08d64', '#a6835b', '#9c7953'][index];
  const left = inset;
  const right = 1600 - inset;
  const radius = (right - left) / 2;
  const spring = 640 - index * 14;
  return `<path d="M${left} 1067 V${spring} A${radius} ${radius * 0.74} 0 0 1 ${right} ${spring} V1067 Z" fill="${tone}"/>`;
});

const joints = repeat(6, (index) => {
  const inset = 62 + index * 62;
  return `<g stroke="#8a6a47" stroke-width="2" opacity="0.35">
    ${repeat(5, (course) => `<path d="M${inset - 62} ${690 + course * 70} H${inset}"/><path d="M${1600 - inset} ${690 + course * 70} H${1662 - inset}"/>`)}
  </g>`;
});

const bars = [0.35, 0.55, 0.48, 0.72, 0.64, 0.9]
  .map((share, index) => {
    const height = Math.round(150 * share);
    return `<rect x="${604 + index * 34}" y="${596 - height}" width="22" height="${height}" rx="3" fill="${index % 2 === 0 ? '#3d7480' : '#e0a94a'}"/>`;
  })
  .join('');

const screen = `
  <rect x="552" y="372" width="496" height="290" rx="8" fill="#4a3a2c"/>
  <rect x="566" y="386" width="468" height="262" fill="#fdfaf1"/>
  ${bars}
  <path d="M596 600 H816" stroke="#8b969a" stroke-width="4"/>
  <circle cx="922" cy="524" r="72" fill="#d8e5e6"/>
  <path d="M922 524 V452 A72 72 0 0 1 984.4 560 Z" fill="#c8643c"/>
  <path d="M922 524 L984.4 560 A72 72 0 0 1 859.6 560 Z" fill="#3d7480"/>
  <circle cx="922" cy="524" r="32" fill="#fdfaf1"/>
  <g fill="#b9c2c4"><rect x="604" y="410" width="190" height="10" rx="5"/><rect x="604" y="430" width="120" height="8" rx="4"/></g>`;

const chairBack = (x: number, y: number, size: number, tone: string) => `
  <rect x="${x}" y="${y}" width="${size}" height="${size * 0.78}" rx="${size * 0.16}" fill="${tone}"/>
  <rect x="${x + size * 0.12}" y="${y + size * 0.78}" width="${size * 0.09}" height="${size * 0.5}" fill="#3a2c22"/>
  <rect x="${x + size * 0.79}" y="${y + size * 0.78}" width="${size * 0.09}" height="${size * 0.5}" fill="#3a2c22"/>`;

/** Rows from far to near; every row is wider and darker, with an aisle in the middle. */
const rows = [
  { y: 742, size: 56, tone: '#5d8d93' },
  { y: 802, size: 72, tone: '#4b7f88' },
  { y: 876, size: 92, tone: '#3d7480' },
  { y: 966, size: 118, tone: '#2d606c' },
]
  .map(({ y, size, tone }) =>
    repeat(8, (index) => {
      const step = size * 1.14;
      const x = 800 + (index < 4 ? -size * 0.5 - (4 - index) * step : size * 0.5 + (index - 4) * step + size * 0.14);
      return chairBack(Math.round(x), y, size, tone);
    }),
  )
  .join('');

/** A vaulted stone hall made ready for a public event: a screen with charts and rows of empty chairs. */
export const arsenalHall = photoDrawing(`
  <defs>${verticalGradient('floor', '#8f7356', '#6a523d')}${verticalGradient('wall', '#f1e2c4', '#dcc59c')}</defs>
  <rect width="1600" height="1067" fill="#e3c99f"/>
  ${vault}${joints}
  <path d="M434 1067 V556 A366 271 0 0 1 1166 556 V1067 Z" fill="url(#wall)"/>
  <circle cx="800" cy="329" r="22" fill="#8fb4c4"/>
  <path d="M434 716 H1166 L1600 1067 H0 Z" fill="url(#floor)"/>
  ${screen}
  <g><rect x="486" y="612" width="56" height="104" rx="6" fill="#6a4a30"/><rect x="476" y="600" width="76" height="16" rx="4" fill="#7d5938"/></g>
  ${rows}`);
