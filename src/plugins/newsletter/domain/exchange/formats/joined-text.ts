import type { InlineText } from '../inline';

/** A text whose runs of characters that touch are one, and none is empty. */
export function joinedText(text: InlineText): InlineText {
  const joined: InlineText[number][] = [];
  for (const part of text) {
    const last = joined.at(-1);
    if (typeof part !== 'string') joined.push({ id: part.id, parts: joinedText(part.parts) });
    else if (typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  return joined;
}
