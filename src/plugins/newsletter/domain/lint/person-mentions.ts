import type { TextRange } from '../finding';
import { foldKey } from '../greek/fold';
import { stemKey } from '../greek/stem-key';
import type { Locale } from '../locale';
import { NO_GIVEN_NAMES, PERSON_TITLES } from './person-titles';
import type { TextRun } from './texts';

/** A person who is called by an honorific and a surname alone («η κ. Πολυχρονάκη»), at the first place. */
export type BareMention = {
  readonly run: TextRun;
  /** From the honorific to the end of the surname. */
  readonly range: TextRange;
  readonly surname: string;
  readonly surnameAt: number;
  /** What stands right before the honorific: an article, in lower case; '' where there is none. */
  readonly article: string;
};

const HONORIFIC: Readonly<Record<Locale, string>> = {
  el: '(?:κ\\.\\s?κ\\.|κκ?\\.|κα)',
  en: '(?:Mr|Mrs|Ms|Miss|Mx)\\b\\.?',
};
const NAME = "\\p{Lu}[\\p{L}\\p{M}]+(?:[-’'‑]\\p{Lu}[\\p{L}\\p{M}]+)*";
const INITIAL = '\\p{Lu}[\\p{L}\\p{M}]{0,2}\\.';

const mentions = (locale: Locale): RegExp =>
  new RegExp(
    `(?<article>(?<!\\p{L})\\p{L}{1,4}\\s+)?(?<![\\p{L}\\p{N}.])(?<honorific>${HONORIFIC[locale]})\\s{0,4}` +
      `(?<names>(?:${INITIAL}\\s{0,4})*${NAME}(?:\\s{1,4}(?:${INITIAL}\\s{0,4})*${NAME}){0,3})`,
    'gu',
  );
const MENTIONS = { el: mentions('el'), en: mentions('en') } as const satisfies Record<Locale, RegExp>;
/** «Τάσος Βάμβουκας», «Μιχαήλ Δ. Τζανής»: a capital word, perhaps initials, and the word that may be the surname. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<given>${NAME})\\s{1,4}(?:${INITIAL}\\s{0,4})*(?=(?<surname>${NAME}))`,
  'gu',
);

type Groups = { readonly article?: string; readonly honorific: string; readonly names: string };

/**
 * The people whom texts of one language call by an honorific and a surname before any text has named them in full, each
 * once. Offices («ο κ. Δήμαρχος») and initials («κ. Σ. Πολυχρονάκη») are none.
 */
export function bareMentionsIn(runs: readonly TextRun[], locale: Locale): BareMention[] {
  const named = new Set<string>();
  return runs.flatMap((run) => {
    if (run.locale !== locale || run.kind === 'code') return [];
    const events = [...namedIn(run), ...calledIn(run)].sort((a, b) => a.at - b.at);
    return events.flatMap(({ stem, mention }) => {
      const known = named.has(stem);
      named.add(stem);
      return known || mention === null ? [] : [mention];
    });
  });
}

type Event = { readonly at: number; readonly stem: string; readonly mention: BareMention | null };

/** Where a run names somebody in full, at the place of the given name. */
const namedIn = (run: TextRun): Event[] =>
  [...run.text.matchAll(NAMED)].flatMap(({ index, groups }) => {
    const { given = '', surname = '' } = groups ?? {};
    const isName = given.length > 2 && !NO_GIVEN_NAMES.has(foldKey(given)) && !isTitle(given, run.locale);
    return isName ? [{ at: index, stem: stemKey(surname), mention: null }] : [];
  });

function calledIn(run: TextRun): Event[] {
  return [...run.text.matchAll(MENTIONS[run.locale])].flatMap(({ index, 0: whole, groups }): Event[] => {
    const { article = '', names } = groups as Groups;
    const words = names.split(/\s+/);
    const [surname = ''] = words;
    const office = words.findIndex((word) => isTitle(word, run.locale));
    const isBare = office === 1 || (office < 0 && words.length === 1);
    const isCouple = article.trim() === 'and' && /\bMr\.?\s+$/.test(run.text.slice(Math.max(0, index - 8), index));
    if (surname.includes('.')) return [{ at: index, stem: stemKey(words.at(-1) ?? ''), mention: null }];
    if (!isBare || isCouple) return [];
    const surnameAt = index + whole.length - names.length;
    const range = [index + article.length, surnameAt + surname.length] as const;
    const mention = { run, range, surname, surnameAt, article: article.trim().toLowerCase() };
    return [{ at: index, stem: stemKey(surname), mention }];
  });
}

const isTitle = (word: string, locale: Locale): boolean => PERSON_TITLES[locale].has(stemKey(word));
