import type { Edition } from './edition';
import type { LocalizedText } from './localized';

/** An edition without its content: which revision of which number it is, when it was issued, what it corrected. */
export type EditionHead = Omit<Edition, 'bulletinId' | 'content'>;

/** That a revision was taken from its readers; `withdrawnAt` is UTC, ISO 8601, `notice` the office's words for them. */
export type Withdrawal = {
  readonly number: number;
  readonly revision: number;
  readonly withdrawnAt: string;
  readonly notice: LocalizedText;
};

/** One revision of a bulletin, and the withdrawal that took it from its readers, if one did. */
export type Revision<H extends EditionHead = EditionHead> = H & { readonly withdrawal: Withdrawal | null };

function byNumber<T extends { readonly number: number; readonly revision: number }>(things: readonly T[]) {
  const found = new Map<number, T[]>();
  for (const thing of things.toSorted((a, b) => a.revision - b.revision)) {
    const known = found.get(thing.number);
    if (known) known.push(thing);
    else found.set(thing.number, [thing]);
  }
  return found;
}

/**
 * The revisions of every number, the oldest first. A withdrawal takes back its revision and all before it, because what
 * was wrong with the one may stand in the others, too; a later revision is public again.
 */
export function historiesOf<H extends EditionHead>(
  editions: readonly H[],
  withdrawals: readonly Withdrawal[],
): ReadonlyMap<number, readonly Revision<H>[]> {
  const withdrawn = byNumber(withdrawals);
  const withdrawalOf = ({ number, revision }: H): Withdrawal | null =>
    withdrawn.get(number)?.find((withdrawal) => withdrawal.revision >= revision) ?? null;
  return byNumber(editions.map((edition) => ({ ...edition, withdrawal: withdrawalOf(edition) })));
}
