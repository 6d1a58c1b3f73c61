/** Ink on paper, by day and by night; every pair that carries text has a contrast of 4.5 at least (WCAG 1.4.3). */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9;
  --card: #f4f1e9;
  --ink: #1c232d;
  --soft: #515b67;
  --line: #d8d3c6;
  --sea: #0a4d7c;
  --clay: #8c3b20;
  --notice: #fbeed2;
  --notice-line: #a8730a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12161b;
    --card: #1b2128;
    --ink: #e9e5dc;
    --soft: #aab2bb;
    --line: #3a434d;
    --sea: #94c9f2;
    --clay: #eba98d;
    --notice: #2d2615;
    --notice-line: #d9a441;
  }
}`;
