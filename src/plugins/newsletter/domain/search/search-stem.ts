import { stemKey } from '../greek/stem-key';

const GREEK = /^\p{Script=Greek}+$/u;

/** A Greek stem of one letter tells nothing. */
const SHORTEST_STEM = 2;

/**
 * Key under which the forms of one word meet for readers who search, from its fold key. Greek: `stemKey`, and τμήμα with
 * τμήματος; English: plurals, -ing and -ed. Words of one stem meet too (πόλη, πόλος): rank first what was typed.
 */
export function searchStem(folded: string): string {
  if (!GREEK.test(folded)) return englishStem(folded);
  const stem = stemKey(folded).replace(/(?<=.μ)ατ$/, '');
  return stem.length < SHORTEST_STEM ? folded : stem;
}

type Step = readonly [ending: RegExp, instead: string];

/** What a plural adds, the longest first. */
const PLURALS: readonly Step[] = [
  [/(?<=[a-z]{2})ies$/, 'y'],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  [/(?<=[a-z]{2}[^sui])s$/, ''],
];

/** What verbs add to a stem that has a vowel, with the consonant that they double. */
const VERBAL: readonly Step[] = [
  [/(?<=[aeiouy][a-z]*)([^aeiouylsz])\1(?:ing|ed)$/, '$1'],
  [/(?<=[aeiouy][a-z]+)(?:ing|ed)$/, ''],
  [/(?<=[a-z]{2})e$/, ''],
];

const englishStem = (folded: string): string => [PLURALS, VERBAL].reduce(withFirst, folded);

/** The word after the first of the steps that it allows. */
function withFirst(word: string, steps: readonly Step[]): string {
  const step = steps.find(([ending]) => ending.test(word));
  return step ? word.replace(...step) : word;
}
