/** A bulletin: its masthead between rules, its opening, its stories with what stands beside them. */
export const bulletin = `
.masthead > * + * { margin-top: .5rem; }
.masthead { padding-bottom: var(--line-height); }
.masthead h1 { max-width: 50rem; }
.dateline { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin-top: 1.25rem; padding-block: .625rem; border-block: 1px solid var(--ink); }
.dateline dt { color: var(--soft); font-size: .8125rem; }
.dateline dd { font: 600 1.0625rem/1.4 var(--serif); }
.notice { max-width: var(--measure); margin-bottom: var(--line-height); padding: 1rem 1.25rem; background: var(--notice); border-inline-start: 4px solid var(--notice-line); }
.notice > * + * { margin-top: .5rem; }
.notice h2 { font-size: 1.125rem; }
.notice p { white-space: pre-line; }
.opening, .story { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--line-height) 4rem; }
.opening { padding-bottom: var(--line-height); }
.editorial h2 { margin-bottom: .75rem; font-size: 1.25rem; }
.story { padding-block: calc(1.5 * var(--line-height)); border-top: 4px double var(--line); }
.story.alone { padding-top: 1rem; border: 0; }
.reading { max-width: var(--measure); }
.reading > * + * { margin-top: var(--line-height); }
.reading header > * + * { margin-top: .625rem; }
.beside { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; gap: 1rem; }
.card { padding: 1rem 1.25rem; background: var(--card); }
.card > :is(h2, h3) { margin-bottom: .75rem; font: 600 1rem/1.4 var(--sans); color: var(--clay); }
.card > * + p, .card > p + * { margin-top: .5rem; }
.card .facts { margin-top: .75rem; }
.card li + li { margin-top: .5rem; }
.card .facts li + li { margin-top: 0; }
.contents ol { counter-reset: story; }
.contents li { display: flex; gap: .75rem; counter-increment: story; }
.contents li::before { content: counter(story); color: var(--soft); font-variant-numeric: tabular-nums; }
.speakers li + li { margin-top: 1rem; }
.speakers li { display: flow-root; }
.speakers figure { float: inline-end; width: 6rem; margin-inline-start: .75rem; }
.speakers .credit { font-size: .75rem; }
.topic { color: var(--soft); }
.beneficiaries { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 1rem; }
.card .beneficiaries li { display: flex; align-items: center; gap: 1rem; margin: 0; }
.status { padding: .25rem .75rem; border-inline-start: 4px solid var(--notice-line); background: var(--notice); font-weight: 600; }
.photos { display: grid; gap: var(--line-height); grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
figcaption { margin-top: .5rem; font-size: .9375rem; color: var(--soft); }
.credit { font-size: .875rem; }
.ways, .neighbours { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.neighbours { margin-top: var(--line-height); }
@media (min-width: 62rem) {
  .opening, .story { grid-template-columns: minmax(0, var(--measure)) minmax(16rem, 1fr); }
}`;
