import type { TextRange } from '../../finding';
import { isAllCapitals } from '../../greek/casing';
import { keepsFinalNu } from '../../greek/final-nu';
import { entriesOf } from '../../greek/lexicon';
import type { Word } from '../../greek/words';
import { between, type GreekProse, greekProseOf } from '../greek-prose';
import { defineTextRule, type Observation } from '../rule';

/** την, στην and μην lose their ν before β γ δ ζ θ λ μ ν ρ σ φ χ and keep it before all other sounds. */
export const elFinalNu = defineTextRule({
  id: 'el/final-nu',
  severity: 'warning',
  gates: [],
  reasons: {
    superfluous: { data: ['written', 'mended', 'next'] },
    missing: { data: ['written', 'mended', 'next'] },
  },
  read: (texts) => greekProseOf(texts).flatMap((prose) => prose.words.flatMap((_, at) => checkWord(prose, at))),
});

type Reason = 'superfluous' | 'missing';

const WITHOUT: ReadonlyMap<string, string> = new Map([
  ['την', 'τη'],
  ['στην', 'στη'],
  ['μην', 'μη'],
]);
const WITH: ReadonlyMap<string, string> = new Map([...WITHOUT].map(([kept, dropped]) => [dropped, kept]));

const BEFORE_NEXT = /^\s+[«“]?$/;

function checkWord(prose: GreekProse, at: number): Observation<Reason>[] {
  const [previous, word, next] = [prose.words[at - 1], prose.words[at], prose.words[at + 1]];
  if (word === undefined || next === undefined || !BEFORE_NEXT.test(between(prose, word, next))) return [];
  const lower = word.text.toLowerCase();
  if ((!WITHOUT.has(lower) && !WITH.has(lower)) || isAllCapitals(word.text)) return [];
  const before = /^\s+$/.test(between(prose, previous, word)) ? (previous?.text.toLowerCase() ?? '') : '';
  const keeps = keepsFinalNu(next.text);
  if (keeps === false && WITHOUT.has(lower) && losesNu(lower, next.text, before)) {
    return [observe(prose, 'superfluous', word, next, word.text.slice(0, -1))];
  }
  if (keeps === true && WITH.has(lower) && !isGenitive(next.text) && wantsNu(lower, before)) {
    return [observe(prose, 'missing', word, next, `${word.text}ν`)];
  }
  return [];
}

const observe = (prose: GreekProse, reason: Reason, word: Word, next: Word, mended: string): Observation<Reason> => {
  const range: TextRange = [word.start, next.end];
  const mend = { range: [word.start, word.end] as const, replacement: mended };
  const data = { written: word.text, mended, next: next.text };
  return { reason, path: prose.run.path, locale: prose.run.locale, range, data, mends: [mend] };
};

// After these, την is the pronoun, which many keep whole before a verb.
const BEFORE_VERBS: ReadonlySet<string> = new Set(
  'θα να ας δεν μην μη που όταν αν εάν όπως όπου ότι πως αφού ενώ όποιος όποια'.split(' '),
);

/** Only before what can be a noun, an adjective or an ordinal: the pronoun before a verb is left alone. */
const losesNu = (word: string, next: string, before: string): boolean =>
  word === 'μην' || (!BEFORE_VERBS.has(before) && isNominal(next));

const isNominal = (word: string): boolean =>
  /(?:[αηήοό]|ιά)$/.test(word.toLowerCase()) || (!isGenitive(word) && entriesOf(word).length > 0);

// «τη Ευρωπαϊκής Ένωσης» wants another article, which is a matter of el/article-case.
const isGenitive = (word: string): boolean => /[ςσ]$/i.test(word);

// Learned phrases in the dative: «εν τη απουσία», «επί τη ευκαιρία».
const BEFORE_DATIVES: ReadonlySet<string> = new Set('εν επί συν άμα υπό αυτή'.split(' '));
// «μη κερδοσκοπικός» has no ν; only the negation of a verb has.
const BEFORE_NEGATED_VERBS: ReadonlySet<string> = new Set(['να', 'ας']);

const wantsNu = (word: string, before: string): boolean =>
  word === 'μη' ? BEFORE_NEGATED_VERBS.has(before) : !BEFORE_DATIVES.has(before);
