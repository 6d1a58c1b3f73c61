import { defineTextRule } from '../rule';
import { speltWords } from '../spelling/spelt-words';

/** Tells the words that the dictionary of their language does not have, with what they may have been meant to be. */
export const elSpelling = defineTextRule({
  id: 'el/spelling',
  severity: 'warning',
  gates: [],
  reasons: { unknown: { data: ['word', 'corrections'] } },
  read: (texts) => {
    const { misspelt } = texts;
    // Where spelling was not asked for there is nothing to look for.
    if (misspelt.el.size + misspelt.en.size === 0) return [];
    return speltWords(texts).flatMap(({ word, text, start, end, run: { path, locale } }) => {
      const corrections = (misspelt[locale].get(word) ?? []).map((correction) => likeWritten(correction, text));
      if (corrections.length === 0) return [];
      const range = [start, end] as const;
      return {
        reason: 'unknown',
        path,
        locale,
        range,
        data: { word: text, corrections: corrections.join(', ') },
        mends: corrections.map((replacement) => ({ range, replacement })),
      };
    });
  },
});

/** With the apostrophe that the text has. */
const likeWritten = (correction: string, written: string): string =>
  written.includes('’') ? correction.replaceAll("'", '’') : correction;
