/** On paper: black on white, whole cards and pictures, no ways that paper cannot go. */
export const print = `
@media print {
  @page { margin: 18mm 16mm; }
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #999; --sea: #000; --clay: #000; --notice: #fff; --notice-line: #000; }
  html { font-size: 10.5pt; }
  .skip, .languages, .breadcrumb, .formats, .feeds, .ways, .calendar, .search, .neighbours { display: none; }
  header.site, main, footer.site { width: auto; }
  a { text-decoration: none; }
  .opening, .story { display: block; }
  .beside { margin-top: 1rem; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .card { border: 1px solid var(--line); }
  .emblem { outline: 0; }
  .logo { padding: 0; }
  h1, h2, h3, .kicker { break-after: avoid; }
  figure, .card, .notice, .funding, li { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  figure img { max-height: 7cm; width: auto; }
}`;
