import { accentedFrom, beforeEnclitic, lacksTonos, withoutWrongTonos } from '../../greek/accents';
import { APOSTROPHES } from '../../greek/elision';
import { ABBREVIATIONS } from '../../greek/sentence-table';
import type { Word } from '../../greek/words';
import { type GreekProse, greekProseOf, sideBySide } from '../greek-prose';
import { defineTextRule, type Observation } from '../rule';

/** Every word of two syllables or more bears a tonos, a word of one none, and some bear a second before μου, του, μας. */
export const elMissingTonos = defineTextRule({
  id: 'el/missing-tonos',
  severity: 'warning',
  gates: [],
  reasons: {
    missing: { data: ['word'] },
    enclitic: { data: ['word', 'mended'] },
    superfluous: { data: ['word', 'mended'] },
  },
  read: (texts) =>
    greekProseOf(texts).flatMap((prose) => prose.words.flatMap((word, at) => checkWord(prose, word, at))),
});

type Reason = 'missing' | 'enclitic' | 'superfluous';

function checkWord(prose: GreekProse, word: Word, at: number): Observation<Reason>[] {
  const { text } = word;
  if (lacksTonos(text)) {
    return isShortened(prose, word) ? [] : [observe(prose, word, 'missing', { word: text }, accentedFrom(text))];
  }
  const mended = withoutWrongTonos(text);
  if (mended !== null) return [observe(prose, word, 'superfluous', { word: text, mended }, [mended])];
  const second = isBeforeEnclitic(prose, at) ? beforeEnclitic(text) : null;
  return second === null ? [] : [observe(prose, word, 'enclitic', { word: text, mended: second }, [second])];
}

const observe = (
  { run }: GreekProse,
  { start, end }: Word,
  reason: Reason,
  data: Observation['data'],
  replacements: readonly string[],
): Observation<Reason> => ({
  reason,
  path: run.path,
  locale: run.locale,
  range: [start, end],
  ...(data && { data }),
  mends: replacements.map((replacement) => ({ range: [start, end], replacement })),
});

/** Shortened words bear none where it was in what is left out: «αριθ. 5», «λεωφ. Σούδας», «θα ’πρεπε». */
function isShortened({ run }: GreekProse, { text, start, end }: Word): boolean {
  if (APOSTROPHES.includes(run.text.charAt(start - 1) || ' ')) return true;
  const after = run.text.slice(end, end + 40);
  return (
    after.startsWith('.') &&
    (ABBREVIATIONS.el.open.has(text.toLowerCase()) || /^\.[,)]?\s*[\p{Ll}\p{N}€$£%]/u.test(after))
  );
}

const ENCLITIC = /^(?:μου|σου|του|της|μας|σας|τους)$/;

/** Only where it can be nothing but an enclitic: before the end of a clause no article or object of a verb stands. */
function isBeforeEnclitic(prose: GreekProse, at: number): boolean {
  const [word, enclitic] = [prose.words[at], prose.words[at + 1]];
  if (enclitic === undefined || !ENCLITIC.test(enclitic.text) || !sideBySide(prose, word, enclitic)) return false;
  return /^\s*(?:[.,;·:!?)»”]|$)/u.test(prose.run.text.slice(enclitic.end, enclitic.end + 40));
}
