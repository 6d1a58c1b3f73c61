import type { Operation } from '../../../domain/bulletin/bulletin';
import type { Locale } from '../../../domain/locale';
import { projectOperation } from '../../../domain/render/json/operation';
import type { OperationDocument } from '../../../domain/render/outputs/subjects';
import type { Histories, Recorded } from './catalogue';
import type { LoadEdition } from './whereabouts';

/**
 * The row of the edition whose masthead stands on pages that belong to none: the newest readable one; where all were
 * withdrawn the newest of these, because who pays is to be told whatever became of it. `null` before the first.
 */
export function mastheadRow(histories: Histories): number | null {
  const newest = [...histories.values()].flatMap((revisions) => revisions.at(-1) ?? []);
  const highest = (some: readonly Recorded[]) =>
    some.reduce<Recorded | null>((best, one) => (best && best.number > one.number ? best : one), null);
  const found = highest(newest.filter(({ withdrawal }) => !withdrawal)) ?? highest(newest);
  return found?.id ?? null;
}

/** Reads the masthead of pages that belong to no bulletin, and keeps the last one that was read. */
export function keepMasthead(load: LoadEdition) {
  let known: { readonly row: number; readonly operation: Operation | null } | null = null;

  const told = (locale: Locale): OperationDocument | null =>
    known?.operation ? projectOperation(known.operation, locale) : null;

  return {
    /** The masthead in force by the record; at once where it was read before. */
    of(histories: Histories, locale: Locale): OperationDocument | null | Promise<OperationDocument | null> {
      const row = mastheadRow(histories);
      if (row === null) return null;
      if (known?.row === row) return told(locale);
      return load(row).then(({ content: { operation } }) => {
        known = { row, operation };
        return told(locale);
      });
    },
    /** The one that was last read: for when there is no asking. */
    last: told,
  };
}
