import { sentencesOf } from '../../greek/sentences';
import type { Locale } from '../../locale';
import { type InlineText, plainOf } from '../inline';

/** A stretch of a text: a sentence, or the white space between two; joined they are the text. */
export type Stretch = { readonly text: InlineText; readonly isGap: boolean };

/** Cuts a text into its sentences and what lies between them, only where no code is open. */
export function cutSentences(text: InlineText, locale: Locale): Stretch[] {
  const plain = plainOf(text);
  const sentences = sentencesOf(plain, locale);
  const gaps = [...sentences, { start: plain.length, end: plain.length }].map(({ start }, index) => ({
    start: sentences[index - 1]?.end ?? 0,
    end: start,
  }));
  const stretches: { text: InlineText[number][]; isGap: boolean }[] = [];
  const add = (part: InlineText[number], isGap: boolean): void => {
    const last = stretches.at(-1);
    if (part === '') return;
    if (last && last.isGap === isGap) last.text.push(part);
    else stretches.push({ text: [part], isGap });
  };
  let offset = 0;
  for (const part of text) {
    const from = offset;
    offset += typeof part === 'string' ? part.length : plainOf(part.parts).length;
    if (typeof part !== 'string') {
      add(part, false);
      continue;
    }
    let done = from;
    for (const { start, end } of gaps) {
      if (start === end || start < from || end > offset) continue;
      add(part.slice(done - from, start - from), false);
      add(part.slice(start - from, end - from), true);
      done = end;
    }
    add(part.slice(done - from), false);
  }
  return stretches;
}

/** The sentences alone. */
export const sentencesIn = (stretches: readonly Stretch[]): Stretch[] => stretches.filter(({ isGap }) => !isGap);

/** The white space before each sentence and after the last, empty where there is none. */
export function gapsIn(stretches: readonly Stretch[]): InlineText[] {
  const gaps: InlineText[] = [[]];
  for (const { text, isGap } of stretches) {
    if (isGap) gaps[gaps.length - 1] = text;
    else gaps.push([]);
  }
  return gaps;
}
