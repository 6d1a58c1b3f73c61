import { defineTextRule, type Observation } from '../rule';
import type { TextRun } from '../texts';

/**
 * Text is in Unicode's composed form: one character for «ά», and none of those that Unicode keeps only for old data,
 * such as the Greek question mark U+037E, the ano teleia U+0387 and the «ά» of U+1F71.
 */
export const textNfc = defineTextRule({
  id: 'text/nfc',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: { decomposed: { data: ['text'] }, obsolete: { data: ['text'] } },
  read: ({ runs }) => runs.filter(({ text }) => text.normalize('NFC') !== text).flatMap(readRun),
});

const CHUNK = /\S+/gu;
/** A character and the marks on it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;

/** One finding a word, from its first wrong character to its last. */
function readRun(run: TextRun): Observation<'decomposed' | 'obsolete'>[] {
  const found = Array.from(run.text.matchAll(CHUNK)).flatMap(({ 0: chunk, index }) => readChunk(run, chunk, index));
  // Characters that only compose with what stands before them over a space are rare enough to be told as a whole.
  return found.length > 0 ? found : [observationOf(run, 0, run.text)];
}

function readChunk(run: TextRun, chunk: string, at: number): Observation<'decomposed' | 'obsolete'>[] {
  if (chunk.normalize('NFC') === chunk) return [];
  const wrong = Array.from(chunk.matchAll(CLUSTER)).filter(({ 0: cluster }) => cluster.normalize('NFC') !== cluster);
  const [first, last] = [wrong[0], wrong.at(-1)];
  // Some scripts compose letters that are no marks.
  if (!first || !last) return [observationOf(run, at, chunk)];
  return [observationOf(run, at + first.index, chunk.slice(first.index, last.index + last[0].length))];
}

function observationOf(run: TextRun, from: number, text: string): Observation<'decomposed' | 'obsolete'> {
  const range = [from, from + text.length] as const;
  const composed = text.normalize('NFC');
  return {
    reason: /\p{M}/u.test(text) ? 'decomposed' : 'obsolete',
    path: run.path,
    locale: run.locale,
    range,
    data: { text: composed },
    mends: [{ range, replacement: composed }],
  };
}
