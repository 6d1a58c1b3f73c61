import { photoDrawing, repeat } from './svg';

const floor = repeat(12, (row) =>
  repeat(5, (column) => {
    const x = column * 400 - (row % 2) * 200;
    return `<rect x="${x}" y="${row * 90}" width="398" height="88" fill="${(row * 3 + column * 2) % 4 < 2 ? '#dfc9a4' : '#d9c198'}"/>`;
  }),
);

const chair = (x: number, y: number, turn: number, seat: string) => `
  <g transform="translate(${x} ${y}) rotate(${turn})">
    <rect x="-54" y="-50" width="108" height="104" rx="26" fill="#000000" opacity="0.10" transform="translate(8 10)"/>
    <rect x="-52" y="-48" width="104" height="96" rx="24" fill="${seat}"/>
    <rect x="-58" y="-64" width="116" height="30" rx="15" fill="#24424f"/>
  </g>`;

const laptop = (x: number, y: number, turn: number) => `
  <g transform="translate(${x} ${y}) rotate(${turn})">
    <rect x="-62" y="-52" width="124" height="22" rx="5" fill="#3a4650"/>
    <rect x="-62" y="-32" width="124" height="80" rx="8" fill="#c9d2d6"/>
    <rect x="-50" y="-24" width="100" height="36" rx="4" fill="#7d8b93"/>
    <rect x="-18" y="20" width="36" height="20" rx="4" fill="#aab5ba"/>
  </g>`;

const paper = (x: number, y: number, turn: number) => `
  <g transform="translate(${x} ${y}) rotate(${turn})">
    <rect x="-38" y="-50" width="76" height="100" fill="#000000" opacity="0.08" transform="translate(5 6)"/>
    <rect x="-38" y="-50" width="76" height="100" fill="#fffdf6"/>
    <g fill="#b9c2c4">${repeat(6, (line) => `<rect x="-26" y="${-36 + line * 13}" width="${line % 3 === 2 ? 30 : 52}" height="4"/>`)}</g>
  </g>`;

const cup = (x: number, y: number) =>
  `<circle cx="${x}" cy="${y}" r="26" fill="#fffdf6"/><circle cx="${x}" cy="${y}" r="17" fill="#e7e0d2"/><circle cx="${x}" cy="${y}" r="14" fill="#6b4630"/>`;

const SEATS = ['#3d7480', '#c8643c', '#3d7480', '#e0a94a'] as const;
const seatColour = (index: number) => SEATS[index % SEATS.length] ?? SEATS[0];

/** A meeting table from above: twelve empty chairs, three laptops, papers, cups and a plant in the middle. */
export const meetingTable = photoDrawing(`
  <rect width="1600" height="1067" fill="#cdb58c"/>
  ${floor}
  <rect x="150" y="90" width="1300" height="887" rx="40" fill="#5a7f86" opacity="0.55"/>
  <rect x="176" y="116" width="1248" height="835" rx="26" fill="none" stroke="#f4ead2" stroke-width="5" opacity="0.7"/>
  ${repeat(4, (index) => chair(485 + index * 210, 266, 0, seatColour(index)))}
  ${repeat(4, (index) => chair(485 + index * 210, 801, 180, seatColour(index + 2)))}
  ${repeat(2, (index) => chair(266, 448 + index * 170, 270, seatColour(index + 1)))}
  ${repeat(2, (index) => chair(1334, 448 + index * 170, 90, seatColour(index + 3)))}
  <rect x="318" y="322" width="992" height="446" rx="200" fill="#000000" opacity="0.14"/>
  <rect x="304" y="306" width="992" height="446" rx="200" fill="#a9713f"/>
  <rect x="322" y="324" width="956" height="410" rx="184" fill="#b98049"/>
  <g fill="none" stroke="#a9713f" stroke-width="3" opacity="0.7">
    <path d="M420 420 H1180"/><path d="M390 530 H1210"/><path d="M420 640 H1180"/>
  </g>
  ${laptop(500, 412, 180)}${laptop(905, 646, 0)}${laptop(1180, 470, 265)}
  ${paper(694, 408, 6)}${paper(905, 404, -4)}${paper(500, 652, -7)}${paper(694, 656, 5)}${paper(1110, 650, 12)}${paper(398, 520, 84)}
  ${cup(592, 392)}${cup(1030, 402)}${cup(600, 676)}${cup(1010, 676)}
  <circle cx="800" cy="530" r="54" fill="#e9dcc2"/><circle cx="800" cy="530" r="44" fill="#5b4632"/>
  <g fill="#4f8a5b">${repeat(9, (leaf) => `<ellipse cx="800" cy="488" rx="15" ry="42" transform="rotate(${leaf * 40} 800 530)"/>`)}</g>
  <circle cx="800" cy="530" r="13" fill="#6fae74"/>`);
