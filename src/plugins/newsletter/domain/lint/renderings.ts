import type { Mend, TextRange } from '../finding';
import { upperOf } from '../greek/casing';
import { foldKey } from '../greek/fold';
import { stemKey } from '../greek/stem-key';
import { LOCALES, type Locale } from '../locale';
import type { Term } from './glossary';
import { isMeant, NEAR } from './meanings';
import { foldedOf } from './run-words';
import type { TextRun, Texts } from './texts';
import { isWithin } from './typography/marked';
import { withoutOverlaps } from './without-overlaps';

/** A forbidden rendering in a text, and the mend that puts the approved one in its place; `null` where none fits. */
export type Rendering = {
  readonly term: Term;
  readonly forbidden: string;
  readonly run: TextRun;
  readonly range: TextRange;
  readonly mend: Mend | null;
};

/** `key`: what the fold key of every text has that holds the rendering. */
type Entry = { readonly term: Term; readonly forbidden: string; readonly key: string; pattern: RegExp | null };
type Index = Readonly<Record<Locale, readonly Entry[]>>;

const indexes = new WeakMap<readonly Term[], Index>();

/**
 * The forbidden renderings in all texts. One that is listed in small letters is met in any, one with a capital as it is
 * written (names also in capitals throughout); English ones also in the plural, Greek words in all their forms.
 */
export function forbiddenIn(texts: Texts): readonly Rendering[] {
  const known = readings.get(texts);
  if (known) return known;
  const reading = readRenderings(texts);
  readings.set(texts, reading);
  return reading;
}

// Two rules ask for them.
const readings = new WeakMap<Texts, readonly Rendering[]>();

function readRenderings({ runs, glossary }: Texts): Rendering[] {
  const index = indexOf(glossary);
  return LOCALES.flatMap((locale) => {
    const entries = index[locale];
    if (entries.length === 0) return [];
    const there = runs.filter((run) => run.locale === locale && run.kind !== 'code');
    const asked = new Map<RegExp, boolean>();
    const speaksOf = (pattern: RegExp): boolean => {
      const said = asked.get(pattern) ?? there.some(({ text }) => pattern.test(text));
      asked.set(pattern, said);
      return said;
    };
    return there.flatMap((run) => forbiddenInRun(run, entries, speaksOf));
  });
}

/** The name of a street stays as its sign has it. */
const STREET = /^\s+(?:Street|St|Avenue|Ave|Road|Square|Lane|Boulevard|Alley)(?!\p{L})/u;

function forbiddenInRun(run: TextRun, entries: readonly Entry[], speaksOf: (pattern: RegExp) => boolean): Rendering[] {
  const folded = foldedOf(run);
  const said = entries.filter(({ key }) => folded.includes(key));
  return withoutOverlaps(said.flatMap((entry) => occurrencesIn(run, entry, speaksOf)));
}

function occurrencesIn(run: TextRun, entry: Entry, speaksOf: (pattern: RegExp) => boolean): Rendering[] {
  const { term, forbidden } = entry;
  // Compiled when first met: by far most never are.
  entry.pattern ??= patternOf(forbidden, run.locale, term);
  return [...run.text.matchAll(entry.pattern)].flatMap(({ index: start, 0: found }) => {
    const range = [start, start + found.length] as const;
    const before = run.text.slice(Math.max(0, start - NEAR), start);
    const after = run.text.slice(range[1], range[1] + NEAR);
    if (isWithin(run, range, ['code']) || !isMeant(forbidden, before, after, speaksOf)) return [];
    if (term.kind === 'place' && STREET.test(after)) return [];
    return [{ term, forbidden, run, range, mend: mendOf(term, forbidden, run, range) }];
  });
}

function indexOf(glossary: readonly Term[]): Index {
  const known = indexes.get(glossary);
  if (known) return known;
  const index = { el: entriesOf(glossary, 'el'), en: entriesOf(glossary, 'en') };
  indexes.set(glossary, index);
  return index;
}

const entriesOf = (glossary: readonly Term[], locale: Locale): Entry[] =>
  glossary.flatMap((term) =>
    term.forbidden[locale].map((forbidden) => ({ term, forbidden, key: keyOf(forbidden, locale), pattern: null })),
  );

/** The first word, in Greek without its ending; a plural has it too. */
const keyOf = (forbidden: string, locale: Locale): string => {
  const first = foldKey(/^[\p{L}\p{M}]+/u.exec(forbidden)?.[0] ?? '');
  return locale === 'el' ? stemKey(first) : first.replace(/y$/, '');
};

const INFLECTED = /^(.{3,}?)([αεηιουωάέήίόύώ]{1,3}[ςν]?)$/u;
const ANY_ENDING = '[αεηιουωάέήίόύώ]{1,3}[ςν]?';

function patternOf(forbidden: string, locale: Locale, { kind }: Term): RegExp {
  const words = (text: string) => text.split(/\s+/).map(escaped).join('\\s+').replaceAll('-', '[-‑]');
  const isName = kind !== 'notion';
  const start = '(?<![\\p{L}\\p{N}\\p{M}@./_])';
  const end = '(?![\\p{L}\\p{N}\\p{M}@_]|\\.\\p{L}|/)';
  const flags = /\p{Lu}/u.test(forbidden) ? 'gu' : 'giu';
  const stem = locale === 'el' ? INFLECTED.exec(forbidden)?.[1] : undefined;
  if (stem !== undefined) return new RegExp(`${start}${words(stem)}${ANY_ENDING}${end}`, flags);
  const plural =
    locale === 'en' && !isName ? `(?:${words(pluralOf(forbidden))}|${words(forbidden)})` : words(forbidden);
  const capitals = isName ? `|${words(upperOf(forbidden))}` : '';
  return new RegExp(`${start}(?:${plural}${capitals})${end}`, flags);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The plural of an English noun or of a phrase that ends with one. */
const pluralOf = (noun: string): string => {
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/i.test(noun) ? `${noun}es` : `${noun}s`;
};

function mendOf(term: Term, forbidden: string, run: TextRun, range: TextRange): Mend | null {
  const approved = term[run.locale];
  if (approved === null) return null;
  const found = run.text.slice(...range);
  if (run.locale === 'el') {
    const replacement = inGreek(approved, forbidden, found);
    return replacement === null ? null : { range, replacement };
  }
  const isPlural = found.toLowerCase().replace(/\s+/g, ' ') === pluralOf(forbidden).toLowerCase();
  const replacement = inCaseOf(
    found,
    isPlural ? pluralOf(approved) : approved,
    run.text.slice(Math.max(0, range[0] - NEAR), range[0]),
    forbidden,
  );
  return withArticle(run.text, range, replacement);
}

/** Greek: only where the two are declined alike, so that the ending that is there fits. */
function inGreek(approved: string, forbidden: string, found: string): string | null {
  const [is, ought] = [INFLECTED.exec(forbidden), INFLECTED.exec(approved)];
  if (!is || !ought || is[2] !== ought[2] || /\s/.test(forbidden + approved)) return null;
  const ending = found.slice((is[1] ?? '').length);
  return inCaseOf(found, (ought[1] ?? '') + ending, '', forbidden);
}

const STARTS_SENTENCE = /(?:^|[.!?:…]["”’)]*\s+|[“"«‘(•–—]\s*)$/u;

/** The approved rendering in capitals where the other stood so, and with a capital where a sentence or a title asks. */
function inCaseOf(found: string, approved: string, before: string, forbidden: string): string {
  if (found.length > 3 && found === found.toUpperCase()) return upperOf(approved);
  const isTitle = !/\p{Lu}/u.test(forbidden) && found.split(/[\s-]+/).every((word) => /^\p{Lu}/u.test(word));
  if (isTitle && before.trim() !== '')
    return approved.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const opens = /^\p{Lu}/u.test(found) && STARTS_SENTENCE.test(before);
  return opens ? approved.charAt(0).toUpperCase() + approved.slice(1) : approved;
}

/** “an entitled party” → “a beneficiary”: the article follows the word. */
function withArticle(text: string, [from, to]: TextRange, replacement: string): Mend {
  const article = /(?<!\p{L})([Aa]n?)(\s+)$/u.exec(text.slice(Math.max(0, from - 8), from));
  const [whole = '', written = '', space = ''] = article ?? [];
  const wanted = (/^[aeiou]/i.test(replacement) ? 'an' : 'a').slice(1);
  if (article === null || written.slice(1) === wanted) return { range: [from, to], replacement };
  return { range: [from - whole.length, to], replacement: written.charAt(0) + wanted + space + replacement };
}
