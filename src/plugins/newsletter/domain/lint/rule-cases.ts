import type { Bulletin } from '../bulletin/bulletin';
import type { Locale } from '../locale';
import type { BulletinFacts } from './context';
import type { Observation } from './rule';
import type { TextRun } from './texts';

/** A bulletin to check, and what it stands for; `facts` are those of a first bulletin where left out. */
type BulletinCase = {
  readonly title: string;
  readonly bulletin: Bulletin;
  readonly facts?: Partial<BulletinFacts>;
};

/** A text to read, as one paragraph, for rules of language; `run` says what else is known of it. */
type TextCase = {
  readonly title: string;
  readonly locale: Locale;
  readonly text: string;
  readonly issueDate?: string;
  readonly run?: Partial<Omit<TextRun, 'text' | 'locale'>>;
  readonly facts?: Partial<BulletinFacts>;
};

/**
 * A finding in a text, told by what it quotes: `quote` is the exact text of its range, the `nth` (from 1) where it
 * stands there more than once. Each mend is a replacement for the quote, or `[what it replaces, by what]`, where the
 * first is a part of the quote or holds it.
 */
export type QuotedFinding = {
  readonly reason: string;
  readonly quote: string;
  readonly nth?: number;
  readonly data?: Observation['data'];
  readonly mends?: readonly (string | readonly [string, string])[];
};

export type ValidCase = BulletinCase | TextCase;
export type InvalidCase =
  | (BulletinCase & { readonly findings: readonly Observation[] })
  | (TextCase & { readonly findings: readonly QuotedFinding[] });

/** Examples of a rule, which are its tests and its documentation: `valid` give no finding, `invalid` exactly these. */
export type RuleCases = { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] };
