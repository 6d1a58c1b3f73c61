import { coordinate, drawing, repeat } from './svg';

const SIDE = 480;
const CENTRE = SIDE / 2;

const disc = (fill: string) => `<circle cx="${CENTRE}" cy="${CENTRE}" r="224" fill="${fill}"/>`;

/** Mark of the operation: three linked cities, as rising blocks on a common ground. */
export const operationLogo = drawing(
  SIDE,
  SIDE,
  `<rect x="16" y="16" width="448" height="448" rx="104" fill="#12465a"/>
  <g fill="#ffffff"><rect x="104" y="248" width="72" height="120" rx="8"/><rect x="204" y="188" width="72" height="180" rx="8"/><rect x="304" y="224" width="72" height="144" rx="8"/></g>
  <g fill="#12465a">${repeat(3, (column) => repeat(3, (row) => `<rect x="${124 + column * 100}" y="${276 + row * 28}" width="32" height="12" rx="3"/>`))}</g>
  <path d="M140 188 L240 116 L340 160" fill="none" stroke="#f0b646" stroke-width="12" stroke-linecap="round"/>
  <g fill="#f0b646"><circle cx="140" cy="188" r="24"/><circle cx="240" cy="116" r="24"/><circle cx="340" cy="160" r="24"/></g>`,
);

/** Mark for the Municipality of Pafos: a mosaic rosette. An abstract drawing, not its coat of arms. */
export const pafosLogo = drawing(
  SIDE,
  SIDE,
  `${disc('#8c3b2e')}
  <g fill="#f3dfb8">${repeat(8, (petal) => `<path d="M240 240 C196 176 204 110 240 72 C276 110 284 176 240 240 Z" transform="rotate(${petal * 45} ${CENTRE} ${CENTRE})"/>`)}</g>
  <g fill="#e0a94a">${repeat(8, (tile) => `<rect x="226" y="52" width="28" height="28" transform="rotate(${22.5 + tile * 45} ${CENTRE} ${CENTRE}) rotate(45 240 66)"/>`)}</g>
  <circle cx="240" cy="240" r="44" fill="#8c3b2e"/><circle cx="240" cy="240" r="26" fill="#e0a94a"/>`,
);

/** Mark for the Municipality of Chania: arches of an arsenal above the sea. An abstract drawing, not its coat of arms. */
export const chaniaLogo = drawing(
  SIDE,
  SIDE,
  `<defs><clipPath id="disc"><circle cx="${CENTRE}" cy="${CENTRE}" r="224"/></clipPath></defs>
  ${disc('#1d5c87')}
  <g fill="#fbf3e2">${repeat(3, (arch) => `<path d="M${92 + arch * 104} 292 V194 L${136 + arch * 104} 152 L${180 + arch * 104} 194 V292 H${158 + arch * 104} V232 A22 22 0 0 0 ${114 + arch * 104} 232 V292 Z"/>`)}</g>
  <g clip-path="url(#disc)" fill="none" stroke-width="20" stroke-linecap="round">
    <path d="M20 330 ${'q27.5 -26 55 0 t55 0 '.repeat(4)}" stroke="#8fd0dc"/><path d="M20 378 ${'q27.5 -26 55 0 t55 0 '.repeat(4)}" stroke="#5fb2c6"/>
  </g>
  <circle cx="240" cy="98" r="24" fill="#f0b646"/>`,
);

const olives = repeat(5, (leaf) => {
  const y = coordinate(330 - leaf * 46);
  return `<ellipse cx="190" cy="${y}" rx="52" ry="17" transform="rotate(32 240 ${y})"/><ellipse cx="290" cy="${y}" rx="52" ry="17" transform="rotate(-32 240 ${y})"/>`;
});

/** Mark for the Municipality of Mytilene: an olive branch. An abstract drawing, not its coat of arms. */
export const mytileneLogo = drawing(
  SIDE,
  SIDE,
  `${disc('#4d6b3c')}
  <path d="M240 392 V112" stroke="#e7ecd0" stroke-width="12" stroke-linecap="round"/>
  <g fill="#e7ecd0">${olives}<ellipse cx="240" cy="106" rx="17" ry="44"/></g>
  <g fill="#f0b646"><circle cx="184" cy="352" r="22"/><circle cx="300" cy="300" r="22"/><circle cx="178" cy="252" r="20"/></g>`,
);
