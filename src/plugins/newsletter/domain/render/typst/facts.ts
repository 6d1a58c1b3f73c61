import type { Locale } from '../../locale';
import type { Fact } from '../facts/fact';
import { joined, type Line, line } from './runs';

/** A name and what is known under it, as it is set; `isLong` where it takes a line of its own. */
export type FactLine = { readonly term: string; readonly value: Line; readonly isLong: boolean };

/** Facts as they are set: several values stand one after the other. */
export const factLines = (facts: readonly Fact[], locale: Locale): readonly FactLine[] =>
  facts.flatMap(({ name, values }) => {
    const value = joined(
      values.map((one) => line(one, locale)),
      ' · ',
    );
    return value === null ? [] : [{ term: name, value, isLong: values.length > 1 }];
  });
