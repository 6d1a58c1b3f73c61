import type { Word } from '../../greek/words';
import { between, type GreekProse, greekProseOf, sideBySide } from '../greek-prose';
import { defineTextRule, type Observation } from '../rule';

/** No comma before a «και έπειτα» that joins two phrases of one clause: «με τους δημότες και έπειτα με …». */
export const elCommaKai = defineTextRule({
  id: 'el/comma-kai',
  severity: 'warning',
  gates: [],
  reasons: { joined: { data: ['phrase'] } },
  read: (texts) => greekProseOf(texts).flatMap((prose) => prose.words.flatMap((_, at) => checkAnd(prose, at))),
});

// Not «και κυρίως», «και ιδίως», which add to what was said and may well be set apart.
const THEN: ReadonlySet<string> = new Set(['έπειτα', 'μετά', 'κατόπιν', 'ύστερα']);
const PREPOSITIONS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['σε', 'σε σ’ στο στον στη στην στους στις στα'],
      ['με', 'με μ’'],
      ['από', 'από απ’'],
      ['για', 'για γι’'],
      ['προς', 'προς'],
      ['κατά', 'κατά'],
      ['μεταξύ', 'μεταξύ'],
    ] as const
  ).flatMap(([preposition, forms]) => forms.split(' ').map((form) => [form, preposition] as const)),
);

const prepositionIn = (word: Word | undefined): string | undefined => PREPOSITIONS.get(word?.text.toLowerCase() ?? '');

function checkAnd(prose: GreekProse, at: number): Observation<'joined'>[] {
  const [before, and, then, preposition] = prose.words.slice(at - 1, at + 3);
  if (at === 0 || before === undefined || and?.text !== 'και' || then === undefined || !THEN.has(then.text)) return [];
  const gap = between(prose, before, and);
  if (!/^\s*,\s+$/.test(gap) || !sideBySide(prose, and, then) || !sideBySide(prose, then, preposition)) return [];
  if (prepositionIn(preposition) === undefined || !goesOn(prose, at, prepositionIn(preposition))) return [];
  const comma = before.end + gap.indexOf(',');
  return [
    {
      reason: 'joined',
      path: prose.run.path,
      locale: prose.run.locale,
      range: [before.start, then.end],
      data: { phrase: prose.run.text.slice(and.start, then.end).replace(/\s+/g, ' ') },
      mends: [{ range: [comma, comma + 1], replacement: '' }],
    },
  ];
}

/**
 * Whether the same preposition began the phrase before the comma, so that the two are of one clause, and no second
 * comma makes the latter an aside («με τους δημότες, και έπειτα με τους φορείς, ο Δήμος …»).
 */
function goesOn(prose: GreekProse, at: number, preposition: string | undefined): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const word = prose.words[back];
    if (prepositionIn(word) === preposition) return !isAside(prose, at);
    if (!sideBySide(prose, prose.words[back - 1], word)) return false;
  }
  return false;
}

function isAside({ run, words }: GreekProse, at: number): boolean {
  const from = words[at]?.end ?? 0;
  const clause = /^[^.;·!?…]*/u.exec(run.text.slice(from, from + 300))?.[0] ?? '';
  return /[,–—]/u.test(clause);
}
