import { photoDrawing, repeat, verticalGradient } from './svg';

const lighthouse = `
  <g fill="#3b4a5a">
    <polygon points="1196,790 1216,770 1424,770 1444,790 1444,840 1196,840"/>
    <polygon points="1262,770 1276,560 1364,560 1378,770"/>
    <rect x="1264" y="546" width="112" height="16"/>
    <polygon points="1284,546 1292,430 1348,430 1356,546"/>
    <rect x="1280" y="418" width="80" height="14"/>
    <rect x="1298" y="356" width="44" height="62"/>
    <path d="M1292 356 Q1320 308 1348 356 Z"/>
    <rect x="1317" y="296" width="6" height="32"/>
  </g>
  <rect x="1306" y="366" width="28" height="42" fill="#ffe3a3"/>
  <g fill="#2f3c4a"><rect x="1311" y="470" width="18" height="34" rx="9"/><rect x="1308" y="610" width="24" height="44" rx="12"/></g>`;

const arsenals = repeat(5, (index) => {
  const x = 70 + index * 118;
  return `<path d="M${x} 800 V650 L${x + 59} 600 L${x + 118} 650 V800 Z" fill="${index % 2 === 0 ? '#7d5a54' : '#8a655c'}"/>
    <path d="M${x + 27} 800 V712 A32 32 0 0 1 ${x + 91} 712 V800 Z" fill="#4e3b42"/>`;
});

const dome = `<g fill="#6b4f52"><rect x="672" y="690" width="196" height="110"/><path d="M694 690 A76 86 0 0 1 846 690 Z"/><rect x="767" y="580" width="6" height="30"/></g>
  <g fill="#4e3b42">${repeat(3, (index) => `<path d="M${694 + index * 56} 800 V750 A20 20 0 0 1 ${734 + index * 56} 750 V800 Z"/>`)}</g>`;

const glints = repeat(16, (index) => {
  const y = 872 + index * 12;
  const half = 30 + ((index * 37) % 70) + index * 3;
  return `<rect x="${1000 - half + ((index * 53) % 60) - 30}" y="${y}" width="${half * 2}" height="4" rx="2" fill="#ffd9a0" opacity="${(0.75 - index * 0.035).toFixed(2)}"/>`;
});

const boat = (x: number, y: number, hull: string) => `
  <path d="M${x} ${y} h150 l-22 34 h-104 Z" fill="${hull}"/>
  <rect x="${x + 70}" y="${y - 150}" width="5" height="150" fill="#2f3c4a"/>
  <path d="M${x + 80} ${y - 140} L${x + 136} ${y - 14} H${x + 80} Z" fill="#f7ead2"/>
  <path d="M${x + 65} ${y - 118} L${x + 24} ${y - 14} H${x + 65} Z" fill="#eedcbd"/>`;

/** A Venetian harbour at dusk: arsenals, a dome, a lighthouse on its mole, two sailing boats. */
export const harbour = photoDrawing(`
  <defs>${verticalGradient('sky', '#5d7fa3', '#f8c490')}${verticalGradient('sea', '#587f96', '#27455e')}</defs>
  <rect width="1600" height="840" fill="url(#sky)"/>
  <circle cx="1000" cy="716" r="74" fill="#ffe7b5"/>
  <path d="M0 760 Q180 640 380 700 T760 690 T1100 720 T1420 690 T1600 720 V840 H0 Z" fill="#b99c99"/>
  <path d="M0 800 Q300 720 620 770 T1200 770 T1600 760 V840 H0 Z" fill="#8f8490"/>
  <rect y="836" width="1600" height="231" fill="url(#sea)"/>
  ${glints}
  ${arsenals}${dome}
  <path d="M0 800 H930 V846 H0 Z" fill="#51444b"/>
  <path d="M1080 812 H1600 V858 H1050 Z" fill="#35424f"/>
  ${lighthouse}
  ${boat(470, 916, '#a8503a')}${boat(930, 990, '#2d5c74')}`);
