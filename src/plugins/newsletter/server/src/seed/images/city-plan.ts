import { photoDrawing, repeat } from './svg';

const quarters = repeat(9, (row) =>
  repeat(13, (column) => {
    const seed = (row * 7 + column * 5 + ((row * column) % 3)) % 11;
    const fill = seed === 3 || seed === 8 ? '#b9cfa0' : seed % 2 === 0 ? '#ecd9b6' : '#e5cfa7';
    return `<rect x="${column * 132}" y="${row * 118}" width="${seed === 5 ? 246 : 114}" height="100" rx="10" fill="${fill}"/>`;
  }),
);

type Node = { x: number; y: number; tone: string };
const NODES: readonly Node[] = [
  { x: 420, y: 610, tone: '#c8643c' },
  { x: 690, y: 520, tone: '#2b6f77' },
  { x: 905, y: 690, tone: '#c8643c' },
  { x: 1150, y: 560, tone: '#2b6f77' },
  { x: 1330, y: 800, tone: '#c8643c' },
  { x: 650, y: 850, tone: '#2b6f77' },
  { x: 1010, y: 900, tone: '#2b6f77' },
];
const LINKS: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [0, 5],
  [5, 2],
  [2, 6],
  [6, 4],
  [1, 3],
];

const links = LINKS.map(([from, to]) => {
  const a = NODES[from];
  const b = NODES[to];
  return a && b ? `<path d="M${a.x} ${a.y} L${b.x} ${b.y}"/>` : '';
}).join('');

const nodes = NODES.map(
  ({ x, y, tone }) => `
  <circle cx="${x}" cy="${y}" r="62" fill="${tone}" opacity="0.14"/><circle cx="${x}" cy="${y}" r="40" fill="${tone}" opacity="0.22"/>
  <circle cx="${x}" cy="${y}" r="22" fill="#fffaf0"/><circle cx="${x}" cy="${y}" r="14" fill="${tone}"/>`,
).join('');

/** The plan of a walled harbour city, with points of a sensor network linked to one another. */
export const cityPlan = photoDrawing(`
  <defs><clipPath id="land"><path d="M0 330 C160 300 300 360 430 372 L560 380 L566 330 L640 326 L646 470 L900 476 L906 322 L980 330 L986 384 C1160 384 1360 300 1600 340 V1067 H0 Z"/></clipPath></defs>
  <rect width="1600" height="1067" fill="#8fbcc4"/>
  <g fill="none" stroke="#a8ccd2" stroke-width="6" stroke-linecap="round">
    ${repeat(7, (index) => `<path d="M${60 + index * 220} ${80 + (index % 3) * 60} q30 -22 60 0 t60 0"/>`)}
    ${repeat(6, (index) => `<path d="M${170 + index * 220} ${236 + (index % 2) * 34} q30 -22 60 0 t60 0"/>`)}
  </g>
  <g clip-path="url(#land)">
    <rect width="1600" height="1067" fill="#fbf3e2"/>
    <g transform="rotate(-9 800 700) translate(-60 230)">${quarters}</g>
    <path d="M-20 1010 C300 900 520 1010 800 790 S1300 640 1640 690" fill="none" stroke="#fbf3e2" stroke-width="46"/>
    <path d="M-20 1010 C300 900 520 1010 800 790 S1300 640 1640 690" fill="none" stroke="#e6b65c" stroke-width="12"/>
    <path d="M250 300 L300 760 L420 800 L440 880 L800 930 L1180 870 L1200 790 L1290 740 L1330 300" fill="none" stroke="#b58a5a" stroke-width="16" stroke-linejoin="round"/>
    <g fill="#b58a5a"><path d="M262 770 l60 -34 l30 56 l-52 40 Z"/><path d="M430 900 l34 -52 l54 30 l-20 58 Z"/><path d="M1132 866 l56 -22 l26 54 l-52 32 Z"/><path d="M1262 742 l50 -36 l36 46 l-44 44 Z"/></g>
  </g>
  <path d="M430 372 L560 380 L566 330 L640 326 L646 470 L900 476 L906 322 L980 330 L986 384" fill="none" stroke="#c9a877" stroke-width="10" stroke-linejoin="round"/>
  <path d="M980 330 L760 250 L640 262" fill="none" stroke="#c9a877" stroke-width="16" stroke-linecap="round" stroke-linejoin="round"/>
  <circle cx="640" cy="262" r="20" fill="#c8643c"/><circle cx="640" cy="262" r="9" fill="#fffaf0"/>
  <g fill="none" stroke="#2b4d57" stroke-width="5" stroke-dasharray="2 16" stroke-linecap="round">${links}</g>
  ${nodes}
  <g transform="translate(1470 130)"><circle r="66" fill="#fbf3e2" opacity="0.9"/><polygon points="0,-54 14,0 0,-10 -14,0" fill="#c8643c"/><polygon points="0,54 14,0 0,10 -14,0" fill="#2b4d57"/><circle r="6" fill="#fbf3e2"/></g>`);
