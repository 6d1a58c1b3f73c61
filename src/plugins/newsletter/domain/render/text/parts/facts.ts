import type { Fact } from '../../facts/fact';
import { cleanLine } from '../clean';
import { wrap } from '../wrap';

/** Facts, a line each; several values of one stand beneath its name. */
export const factLines = (facts: readonly Fact[]): string =>
  facts
    .flatMap(({ name, values }) => {
      const [first = '', ...others] = values;
      if (others.length === 0) return wrap(`${name}: ${cleanLine(first)}`, { first: '', rest: '  ' });
      return [`${name}:`, ...values.flatMap((value) => wrap(cleanLine(value), { first: '  • ', rest: '    ' }))];
    })
    .join('\n');
