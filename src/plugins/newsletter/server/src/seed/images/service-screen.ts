import { photoDrawing, repeat, verticalGradient } from './svg';

const columns = [86, 132, 108, 168, 150, 204, 190]
  .map(
    (height, index) =>
      `<rect x="${470 + index * 52}" y="${640 - height}" width="34" height="${height}" rx="6" fill="${index === 5 ? '#c8643c' : '#5d9aa0'}"/>`,
  )
  .join('');

const tiles = repeat(
  3,
  (
    index,
  ) => `<rect x="${466 + index * 224}" y="270" width="204" height="104" rx="14" fill="${['#dcebea', '#f6e5c4', '#f3d8c9'][index]}"/>
    <circle cx="${512 + index * 224}" cy="322" r="26" fill="${['#2b6f77', '#e0a94a', '#c8643c'][index]}"/>
    <rect x="${554 + index * 224}" y="302" width="92" height="14" rx="7" fill="#4c5a60" opacity="0.75"/><rect x="${554 + index * 224}" y="328" width="60" height="10" rx="5" fill="#4c5a60" opacity="0.4"/>`,
);

const map = `
  <rect x="876" y="404" width="246" height="250" rx="14" fill="#dfeadb"/>
  <g stroke="#ffffff" stroke-width="12" fill="none"><path d="M876 500 L1122 460"/><path d="M960 404 L1000 654"/><path d="M876 600 L1122 580"/><path d="M1060 404 L1070 654"/></g>
  <path d="M1000 486 c-34 0 -50 26 -50 46 c0 34 50 78 50 78 s50 -44 50 -78 c0 -20 -16 -46 -50 -46 Z" fill="#c8643c"/><circle cx="1000" cy="534" r="18" fill="#ffffff"/>`;

/** A laptop and a telephone on a desk, both showing the charts and the map of a city service. */
export const serviceScreen = photoDrawing(`
  <defs>${verticalGradient('wall', '#3f6f80', '#7fa6a8')}${verticalGradient('desk', '#c99864', '#a87845')}</defs>
  <rect width="1600" height="800" fill="url(#wall)"/>
  <circle cx="1380" cy="220" r="240" fill="#ffffff" opacity="0.06"/><circle cx="220" cy="520" r="320" fill="#ffffff" opacity="0.05"/>
  <rect y="790" width="1600" height="277" fill="url(#desk)"/>
  <ellipse cx="800" cy="872" rx="620" ry="40" fill="#000000" opacity="0.16"/>
  <rect x="400" y="170" width="800" height="560" rx="28" fill="#26343c"/>
  <rect x="428" y="198" width="744" height="498" rx="10" fill="#fbfaf5"/>
  <rect x="428" y="198" width="744" height="44" fill="#2b6f77"/>
  <g fill="#ffffff" opacity="0.8"><circle cx="456" cy="220" r="8"/><circle cx="482" cy="220" r="8"/><circle cx="508" cy="220" r="8"/></g>
  ${tiles}
  <rect x="446" y="404" width="410" height="250" rx="14" fill="#eef3f1"/>
  ${columns}
  ${map}
  <path d="M330 730 H1270 L1360 850 Q1362 872 1330 872 H270 Q238 872 240 850 Z" fill="#c7d0d3"/>
  <path d="M400 750 H1200 L1240 806 H360 Z" fill="#94a2a8"/>
  <rect x="690" y="822" width="220" height="34" rx="8" fill="#aab6ba"/>
  <g transform="translate(1392 640) rotate(4)">
    <rect x="-74" y="-10" width="156" height="300" rx="26" fill="#1f2a30"/>
    <rect x="-62" y="10" width="132" height="258" rx="10" fill="#fbfaf5"/>
    <rect x="-62" y="10" width="132" height="40" fill="#c8643c"/>
    <g fill="#dcebea"><rect x="-50" y="64" width="108" height="52" rx="8"/><rect x="-50" y="126" width="108" height="52" rx="8"/><rect x="-50" y="188" width="108" height="52" rx="8"/></g>
    <g fill="#2b6f77"><circle cx="-28" cy="90" r="13"/><circle cx="-28" cy="152" r="13"/><circle cx="-28" cy="214" r="13"/></g>
    <g fill="#9fb0b4"><rect x="-4" y="84" width="50" height="10" rx="5"/><rect x="-4" y="146" width="40" height="10" rx="5"/><rect x="-4" y="208" width="46" height="10" rx="5"/></g>
  </g>
  <g transform="translate(180 770)"><path d="M-62 0 H62 L48 110 H-48 Z" fill="#e9dcc2"/><g fill="#4f8a5b">${repeat(7, (leaf) => `<ellipse cx="0" cy="-86" rx="20" ry="92" transform="rotate(${-54 + leaf * 18} 0 6)"/>`)}</g></g>`);
