/** The type: faces with good Greek that the reader's own machine has, a measure of about 65 characters, one rhythm. */
export const type = `
:root {
  --serif: ui-serif, Cambria, "Noto Serif", Georgia, "DejaVu Serif", serif;
  --sans: system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
  --line-height: 1.75rem;
  --measure: 40rem;
}
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.5 var(--sans); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote, pre { margin: 0; padding: 0; }
h1, h2, h3, h4 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 1.05rem + 2.6vw, 2.75rem); font-weight: 600; letter-spacing: -.01em; }
h2 { font-size: clamp(1.375rem, 1.1rem + 1.4vw, 2rem); font-weight: 600; }
h3 { font-size: 1.25rem; }
h4, h5, h6 { font-size: 1.0625rem; }
p, li, dd, figcaption { text-wrap: pretty; }
ul, ol { list-style: none; }
a { color: var(--sea); text-decoration-thickness: .06em; text-underline-offset: .2em; }
a:hover { text-decoration-thickness: .14em; }
h1 a, h2 a, h3 a { color: inherit; text-decoration-color: var(--line); }
h1 a:hover, h2 a:hover, h3 a:hover { color: var(--sea); text-decoration-color: currentColor; }
:focus-visible { outline: 3px solid var(--sea); outline-offset: 3px; border-radius: 2px; }
img { max-width: 100%; height: auto; vertical-align: middle; }
.text { font: 1.125rem/1.6 var(--serif); }
.text > * + * { margin-top: var(--line-height); }
.text > p + p { margin-top: 1rem; }
.text > :is(h2, h3, h4, h5, h6) + * { margin-top: .5rem; }
.text :is(ul, ol) { padding-inline-start: 1.5rem; list-style: disc; }
.text ol { list-style: decimal; }
.text blockquote { padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--line); color: var(--soft); }
.text pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .875rem; }
.kicker { color: var(--clay); font-weight: 600; font-size: .9375rem; }
.lead { font: 1.25rem/1.5 var(--serif); color: var(--soft); }
.name { font-weight: 600; }`;
