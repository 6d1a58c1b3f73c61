import type { Bulletin } from '../bulletin/bulletin';

/** What the checks must know besides the content; whoever calls looks it up. */
export type BulletinFacts = {
  /** The numbers of all other bulletins, whatever their stage. */
  readonly takenNumbers: readonly number[];
  /** The highest number published so far, by any bulletin; `null` before the first. */
  readonly latestNumber: number | null;
  /** The number under which this bulletin was published before; `null` where it never was. */
  readonly publishedNumber: number | null;
};

/** What a rule sees; nothing of it may be changed. */
export type LintContext = { readonly bulletin: Bulletin; readonly facts: BulletinFacts };
