import type { Observation } from '../rule';
import { houseQuotes } from './house-quotes';
import { isCutByMarks } from './marked';
import type { QuotedTerm } from './quoted-terms';

/** Terms that other marks set off elsewhere; those not in the house's own are told, and get them. */
export function styledApart(terms: readonly QuotedTerm[]): Observation<'styles'>[] {
  const alike = new Map<string, QuotedTerm[]>();
  for (const term of terms) {
    const group = alike.get(term.key);
    if (group) group.push(term);
    else alike.set(term.key, [term]);
  }
  return [...alike.values()]
    .filter((group) => new Set(group.map(({ quotation }) => quotation.style)).size > 1)
    .flatMap((group) => group.filter((term) => !isInHouseStyle(term)).map(observationOf));
}

const isInHouseStyle = ({ run, quotation }: QuotedTerm): boolean =>
  quotation.style === (run.locale === 'el' ? 'guillemets' : 'double');

function observationOf({ run, quotation: { range } }: QuotedTerm): Observation<'styles'> {
  const [from, to] = range;
  const term = run.text.slice(from + 1, to - 1);
  const [open, close] = houseQuotes(run.locale, 0);
  const mend = { range, replacement: open + term + close };
  return {
    reason: 'styles',
    path: run.path,
    locale: run.locale,
    range,
    data: { term: term.replace(/\s+/g, ' ') },
    mends: isCutByMarks(run, range) ? [] : [mend],
  };
}
