import type { Locale } from '../../locale';
import { defineTextRule, type Observation } from '../rule';
import { runWordsOf } from '../run-words';
import type { TextRun } from '../texts';
import { isWithin } from '../typography/marked';

/**
 * A little word that stands twice in a row, also over the end of a line. Only words that no sentence doubles: «σιγά
 * σιγά», "had had" and whatever else may be meant stay silent.
 */
export const typoRepeatedWord = defineTextRule({
  id: 'typo/repeated-word',
  severity: 'warning',
  gates: [],
  reasons: { twice: { data: ['word'] } },
  read: ({ runs }) => runs.flatMap(readRun),
});

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEVER_TWICE: Readonly<Record<Locale, ReadonlySet<string>>> = {
  el: words(
    'το τα τον τη τις οι των στο στη στην στον στα στους στις και να θα για με σε από ότι ως προς κατά μετά έναν ' +
      'είναι ήταν έχει αλλά που δεν δε μην μη',
  ),
  en: words('the a an of and to with by from at this these those was were are be been will as or for its their our'),
};

/** «Η μητέρα της της είπε»: a possessive may meet an object; before a genitive («της της Πράξης») it does not. */
const BEFORE_GENITIVE: ReadonlyMap<string, RegExp> = new Map([
  ['της', /^(?:\p{Lu}|\p{L}*(?:ης|ής|ας|άς|εως|ους)$)/u],
  ['του', /^(?:\p{Lu}|\p{L}*(?:ου|ού|ος|ους)$)/u],
  ['τους', /^(?:\p{Lu}|\p{L}*(?:ους|ούς|εις|ων|ών)$)/u],
]);

function readRun(run: TextRun): Observation<'twice'>[] {
  if (run.kind === 'code') return [];
  const all = runWordsOf(run).words;
  return all.flatMap((second, index): Observation<'twice'>[] => {
    const first = all[index - 1];
    if (!first || !isSameWord(first.text, second.text) || !/^\s+$/.test(run.text.slice(first.end, second.start))) {
      return [];
    }
    const word = second.text.toLowerCase();
    const next = all[index + 1];
    const follows = next && /^\s+$/.test(run.text.slice(second.end, next.start)) ? next.text : '';
    if (!NEVER_TWICE[run.locale].has(word) && !(run.locale === 'el' && BEFORE_GENITIVE.get(word)?.test(follows))) {
      return [];
    }
    if (isWithin(run, [first.start, second.end], ['code'])) return [];
    return [
      {
        reason: 'twice',
        path: run.path,
        locale: run.locale,
        range: [first.start, second.end],
        data: { word },
        mends: [{ range: [first.end, second.end], replacement: '' }],
      },
    ];
  });
}

/** «Για για» at the beginning of a sentence is one word, «πού που» is not, and "group A a year later" says two. */
const isSameWord = (one: string, other: string): boolean =>
  other === one || (one.length > 1 && other === one.toLowerCase());
