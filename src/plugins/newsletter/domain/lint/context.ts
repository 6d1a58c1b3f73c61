import type { Bulletin } from '../bulletin/bulletin';
import type { ContentPath } from '../finding';
import { DEFAULT_LOCALE, type Locale } from '../locale';
import type { Term } from './glossary';
import type { LinkFault } from './link-fault';
import type { Misspelt } from './misspelt';
import type { Texts } from './texts';

/** What the checks must know besides the content; whoever calls looks it up. */
export type BulletinFacts = {
  /** The numbers of all other bulletins, whatever their stage. */
  readonly takenNumbers: readonly number[];
  /** The highest number published so far, by any bulletin; `null` before the first. */
  readonly latestNumber: number | null;
  /** The number under which this bulletin was published before; `null` where it never was. */
  readonly publishedNumber: number | null;
  /** The desk's own list of approved and forbidden renderings. */
  readonly terms: readonly Term[];
  /** What spelling found; empty maps where it was not asked. */
  readonly misspelt: Misspelt;
  /** Addresses that did not answer as they should, and why; empty where links were not tried. */
  readonly brokenLinks: ReadonlyMap<string, LinkFault>;
  /** From which language the bulletin is translated, and the translations that are there and not good yet. */
  readonly translation: { readonly source: Locale; readonly faults: readonly TranslationFault[] };
};

/**
 * A translation whose source changed since, that nobody called finished, that a machine made and nobody reviewed, or a
 * name that was proposed and nobody approved. `segment` is its id, `words` its coded text; of a name in parts those of
 * all parts, a space between.
 */
export type TranslationFault = {
  readonly reason: 'stale' | 'draft' | 'machine' | 'name';
  readonly path: ContentPath;
  readonly data: { readonly segment: string; readonly words: string };
};

/** The facts of a first bulletin, with neither spelling nor links looked at. */
export const NO_FACTS: BulletinFacts = {
  takenNumbers: [],
  latestNumber: null,
  publishedNumber: null,
  terms: [],
  misspelt: { el: new Map(), en: new Map() },
  brokenLinks: new Map(),
  translation: { source: DEFAULT_LOCALE, faults: [] },
};

/** What a rule of structure sees; nothing of it may be changed. */
export type LintContext = { readonly bulletin: Bulletin; readonly facts: BulletinFacts; readonly texts: Texts };
