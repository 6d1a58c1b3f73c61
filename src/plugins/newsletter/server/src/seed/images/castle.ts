import { photoDrawing, repeat, verticalGradient } from './svg';

const battlements = (x: number, y: number, count: number, fill: string) =>
  `<g fill="${fill}">${repeat(count, (index) => `<rect x="${x + index * 34}" y="${y - 22}" width="20" height="24"/>`)}</g>`;

const tower = (x: number, y: number, width: number, foot: number) => `
  <polygon points="${x - 8},${foot} ${x},${y} ${x + width},${y} ${x + width + 8},${foot}" fill="#b0855b"/>
  <rect x="${x + width * 0.62}" y="${y}" width="${width * 0.38}" height="${foot - y}" fill="#94704c"/>
  <rect x="${x - 8}" y="${y - 8}" width="${width + 16}" height="16" fill="#a37a52"/>
  ${battlements(x - 6, y - 6, Math.floor((width + 16) / 34), '#a37a52')}
  <rect x="${x + width * 0.34}" y="${y + 46}" width="12" height="36" rx="6" fill="#5d4632"/>`;

const pine = (x: number, y: number, scale: number) => `
  <g transform="translate(${x} ${y}) scale(${scale})">
    <rect x="-6" y="-60" width="12" height="62" fill="#5a4330"/>
    <ellipse cx="0" cy="-86" rx="56" ry="40" fill="#3f6b4d"/><ellipse cx="-26" cy="-74" rx="36" ry="26" fill="#4a7a57"/><ellipse cx="24" cy="-100" rx="32" ry="24" fill="#4a7a57"/>
  </g>`;

const waves = repeat(26, (index) => {
  const x = (index * 397) % 1530;
  const y = 872 + ((index * index * 31) % 180);
  return `<path d="M${x} ${y} q22 -14 44 0 t44 0" />`;
});

/** A castle with its walls on a green hill above the sea, in the morning. */
export const castle = photoDrawing(`
  <defs>${verticalGradient('sky', '#a9d3e3', '#f5efdc')}${verticalGradient('sea', '#3f94a8', '#1f5f78')}</defs>
  <rect width="1600" height="830" fill="url(#sky)"/>
  <circle cx="250" cy="230" r="70" fill="#fff4cf"/>
  <g fill="#ffffff" opacity="0.75"><ellipse cx="1240" cy="180" rx="150" ry="26"/><ellipse cx="1320" cy="156" rx="90" ry="26"/><ellipse cx="520" cy="290" rx="130" ry="20"/><ellipse cx="460" cy="272" rx="70" ry="20"/></g>
  <path d="M0 720 Q220 620 470 690 T930 680 T1330 650 T1600 690 V840 H0 Z" fill="#9db9bd"/>
  <rect y="812" width="1600" height="255" fill="url(#sea)"/>
  <g fill="none" stroke="#bfe3e6" stroke-width="5" stroke-linecap="round" opacity="0.45">${waves}</g>
  <path d="M220 850 C360 700 520 640 700 560 C860 500 1010 500 1150 580 C1320 660 1440 740 1600 780 V850 Z" fill="#7fa068"/>
  <path d="M220 850 C420 760 640 760 860 720 C1080 700 1300 760 1600 800 V850 Z" fill="#6b8f5a"/>
  <path d="M470 700 L640 596 L1190 596 L1370 700 V748 L1190 700 H640 L470 752 Z" fill="#a37a52"/>
  <path d="M640 596 H1190 V700 H640 Z" fill="#b0855b"/>
  ${battlements(646, 598, 16, '#b0855b')}
  <path d="M720 470 H1090 V600 H720 Z" fill="#bd9164"/>
  ${battlements(730, 472, 11, '#bd9164')}
  ${tower(604, 540, 84, 716)}${tower(1140, 536, 88, 716)}${tower(700, 420, 92, 600)}${tower(1010, 404, 96, 600)}${tower(858, 452, 84, 600)}
  <path d="M858 700 V650 A42 42 0 0 1 942 650 V700 Z" fill="#5d4632"/>
  ${tower(446, 660, 74, 770)}${tower(1330, 664, 76, 776)}
  ${pine(590, 800, 0.9)}${pine(740, 770, 0.75)}${pine(1050, 776, 0.85)}${pine(1210, 800, 1)}${pine(1460, 812, 0.8)}${pine(400, 830, 0.7)}
  <path d="M180 856 C420 826 620 868 860 846 S1340 836 1600 846 V824 C1300 800 1100 826 860 824 S420 820 230 838 Z" fill="#e6d3a8"/>`);
