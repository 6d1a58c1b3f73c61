import { TERM_KINDS, type Term, type TermKind } from '../../../../domain/lint/glossary';
import { readCsv, writeCsv } from './csv';

const COLUMNS = ['kind', 'el', 'en', 'forbidden_el', 'forbidden_en'] as const;
const BETWEEN = ' | ';

/** Terms as a table that a spreadsheet opens; several forbidden renderings stand in one cell, with `|` between them. */
export const writeTerms = (terms: readonly Term[]): string =>
  writeCsv([
    COLUMNS,
    ...terms.map(({ kind, el, en, forbidden }) => [
      kind,
      el ?? '',
      en ?? '',
      forbidden.el.join(BETWEEN),
      forbidden.en.join(BETWEEN),
    ]),
  ]);

/** The terms of such a table, or the first row, counted from 1 with the heading, that holds none. */
export function readTerms(text: string): { readonly terms: readonly Term[]; readonly misfit: number | null } {
  const rows = readCsv(text);
  const hasHeading = rows[0]?.[0]?.toLowerCase() === COLUMNS[0];
  const terms: Term[] = [];
  for (const [index, row] of rows.entries()) {
    if (index === 0 && hasHeading) continue;
    const term = termOf(row);
    if (!term) return { terms: [], misfit: index + 1 };
    terms.push(term);
  }
  return { terms, misfit: null };
}

function termOf([kind = '', el = '', en = '', forbiddenEl = '', forbiddenEn = '']: readonly string[]): Term | null {
  const known: TermKind | undefined = kind === '' ? 'notion' : TERM_KINDS.find((each) => each === kind);
  if (!known || (el === '' && en === '')) return null;
  return { kind: known, el: el || null, en: en || null, forbidden: { el: split(forbiddenEl), en: split(forbiddenEn) } };
}

const split = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);
