/** What surrounds every page: the way past it, its head with who pays, its foot. */
export const frame = `
.skip { position: absolute; inset: .5rem auto auto .5rem; z-index: 1; padding: .5rem 1rem; background: var(--sea); color: var(--paper); }
.skip:not(:focus) { clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; padding: 0; }
header.site, main, footer.site { width: min(100% - 2 * clamp(1rem, 4vw, 2.5rem), 67rem); margin-inline: auto; }
.bar { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1rem; padding-block: .5rem; font-size: .9375rem; }
.bar a { display: inline-block; padding-block: .25rem; }
.home { color: var(--ink); text-decoration-color: var(--line); }
.funding { display: flex; align-items: center; gap: 1rem; padding-block: .75rem; }
.funding p { max-width: 36rem; font-size: .9375rem; line-height: 1.4; }
header.site .funding { border-block: 1px solid var(--line); }
.emblem { flex: none; width: 6rem; height: auto; }
.logo { width: auto; max-width: 5.5rem; height: auto; max-height: 4rem; object-fit: contain; }
main { padding-block: var(--line-height) calc(2 * var(--line-height)); }
footer.site { padding-block: var(--line-height) calc(2 * var(--line-height)); border-top: 4px double var(--line); font-size: .9375rem; }
footer.site > * + * { margin-top: 1rem; }
footer.site h2 { font-size: 1.25rem; }
footer.site .funding p { font-size: 1.0625rem; }
.logos { display: flex; flex-wrap: wrap; gap: 1rem; }
.disclaimer { max-width: 52rem; color: var(--soft); }
.feeds ul, .neighbours ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.feeds a, .neighbours a { display: inline-block; padding-block: .25rem; }
.facts { display: grid; gap: .5rem; }
.facts dt { color: var(--soft); font-size: .875rem; }
@media (min-width: 44rem) {
  footer.site .facts > div, .entry > .facts > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1rem; }
  footer.site .facts dt, .entry > .facts dt { font-size: inherit; }
  .facts dd { min-width: 0; }
}
@media (prefers-color-scheme: dark) {
  .emblem { outline: 1px solid #fff; }
  .logo { background: #fff; border-radius: 4px; padding: 2px; }
}`;
