/** Pages of one thing, and the archive. */
export const entries = `
.breadcrumb ol { display: flex; flex-wrap: wrap; gap: .25rem .5rem; font-size: .9375rem; }
.breadcrumb li + li::before { content: "›"; margin-inline-end: .5rem; color: var(--soft); }
.breadcrumb a { display: inline-block; padding-block: .125rem; }
.entry { max-width: 52rem; padding-top: 1rem; }
.entry > * + * { margin-top: var(--line-height); }
.entry header > * + * { margin-top: .625rem; }
.mentions h2 { margin-bottom: .75rem; font-size: 1.375rem; }
.mentions li + li { margin-top: .75rem; }
.search { margin-top: var(--line-height); }
.search label { display: block; font-weight: 600; }
.search div { display: flex; flex-wrap: wrap; gap: .5rem; max-width: var(--measure); margin-top: .25rem; }
.search input { flex: 1 1 14rem; min-width: 0; padding: .5rem .75rem; border: 1px solid var(--soft); border-radius: 2px; background: var(--card); color: var(--ink); font: inherit; }
.search button { padding: .5rem 1.25rem; border: 1px solid var(--sea); border-radius: 2px; background: var(--sea); color: var(--paper); font: inherit; font-weight: 600; }
.hits li + li { margin-top: var(--line-height); padding-top: var(--line-height); border-top: 1px solid var(--line); }
.hits h2 { font-size: 1.375rem; }
.hits h2 + p { margin-top: .375rem; }
mark { background: var(--notice); color: inherit; border-bottom: 2px solid var(--notice-line); }
.year { display: grid; gap: 1rem 4rem; padding-block: var(--line-height); border-top: 4px double var(--line); }
.year > h2 { color: var(--soft); font-weight: 400; }
.issue + .issue { margin-top: calc(1.5 * var(--line-height)); }
.issue h3 { font-size: 1.375rem; }
.issue > ul { margin-top: .625rem; }
.issue > ul li { padding-block: .125rem; }
@media (min-width: 62rem) { .year { grid-template-columns: 8rem minmax(0, var(--measure)); } }`;
