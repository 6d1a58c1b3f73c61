import { type Html, html, NOTHING, type Part } from '../html';

/** A name and what is known under it; without it, the line is left out. */
export type Fact = readonly [name: string, value: Part];

const isKnown = (value: Part): boolean =>
  value !== null &&
  value !== undefined &&
  value !== false &&
  String(value) !== '' &&
  !(Array.isArray(value) && !value.some(isKnown));

/** A list of names and values; nothing where nothing is known. */
export function facts(list: readonly Fact[], name = 'facts'): Html {
  const known = list.filter(([, value]) => isKnown(value));
  if (known.length === 0) return NOTHING;
  return html`<dl class="${name}">
    ${known.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}
