/** The colours of a letter by day, written beside what they colour, and by night, where a mail program asks for them. */
export const DAY = {
  desk: '#ece8dd',
  paper: '#fdfcf9',
  card: '#f4f1e9',
  ink: '#1c232d',
  soft: '#515b67',
  line: '#d8d3c6',
  sea: '#0a4d7c',
  clay: '#8c3b20',
  notice: '#fbeed2',
  plate: '#ffffff',
} as const;

/** Every pair that carries text has a contrast of 4.5 at least (WCAG 1.4.3); logos keep their light plate. */
export const NIGHT = {
  desk: '#0b0e12',
  paper: '#12161b',
  card: '#1b2128',
  ink: '#e9e5dc',
  soft: '#aab2bb',
  line: '#3a434d',
  sea: '#94c9f2',
  clay: '#eba98d',
  notice: '#2d2615',
} as const;
