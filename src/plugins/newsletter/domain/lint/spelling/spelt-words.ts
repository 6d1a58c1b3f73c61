import { wordsOf } from '../../greek/words';
import { LOCALES, type Locale } from '../../locale';
import type { Term } from '../glossary';
import type { TextMark, TextRun, Texts } from '../texts';
import { type Candidate, candidatesOf } from './candidates';
import { dictionaryForm } from './dictionary-form';

type Spelt = Pick<Texts, 'runs' | 'glossary'>;

/** A word to look up, and the run that it stands in. */
type SpeltWord = Candidate & { readonly run: TextRun };

/**
 * Every word of texts that is worth looking up, in order: none of what is code, none of an italic stretch (that is how
 * another language is marked), none that the glossary names.
 */
export function speltWords({ runs, glossary }: Spelt): SpeltWord[] {
  const known = wordsIn(glossary);
  return runs.flatMap((run) => {
    if (run.kind === 'code') return [];
    const apart = run.marks.filter((mark) => isApart(mark, run)).map(({ range }) => range);
    return candidatesOf(run.text, run.locale, known)
      .filter(({ start, end }) => apart.every(([from, to]) => end <= from || start >= to))
      .map((word) => ({ ...word, run }));
  });
}

/** A run that is italic from end to end is no foreign word but a style. */
const isApart = ({ kind, range: [from, to] }: TextMark, { text }: TextRun): boolean =>
  kind === 'code' || (kind === 'italic' && to - from < text.length);

/** What to ask the dictionaries about texts: each word once, by language. */
export function wordsToLookUp(texts: Spelt): Readonly<Record<Locale, readonly string[]>> {
  const words: Record<Locale, Set<string>> = { el: new Set(), en: new Set() };
  for (const { word, run } of speltWords(texts)) words[run.locale].add(word);
  return { el: [...words.el], en: [...words.en] };
}

/** The words of all names, in lower case: a Greek name may stand in an English text, and the other way round. */
const wordsIn = (glossary: readonly Term[]): ReadonlySet<string> =>
  new Set(
    glossary.flatMap((term) =>
      LOCALES.flatMap((locale) => wordsOf(term[locale] ?? '').map(({ text }) => dictionaryForm(text).toLowerCase())),
    ),
  );
