import type { Code, CodedText, InlineCode, InlineText } from './inline';

/**
 * Gives the codes of a translation the numbers of the codes of its source that they answer: inside the same code, links
 * with the same address first and then in order, marks with the same marks in order. What only the translation has is
 * numbered from where the source ends.
 */
export function matchCodes(source: CodedText, target: CodedText): CodedText {
  const numbers = new Map<number, number>();
  pair(source.text, target.text);
  let next = Math.max(0, ...source.codes.map(({ id }) => id));
  for (const { id } of target.codes) if (!numbers.has(id)) numbers.set(id, ++next);
  const numberOf = (id: number): number => numbers.get(id) ?? id;
  return {
    text: renumbered(target.text, numberOf),
    codes: target.codes.map((code) => ({ ...code, id: numberOf(code.id) })).sort((a, b) => a.id - b.id),
  };

  function pair(inSource: InlineText, inTarget: InlineText): void {
    const free = codesOf(inSource);
    const waiting = codesOf(inTarget);
    for (const alike of [isSame, isAlike]) {
      for (const theirs of waiting.filter(({ id }) => !numbers.has(id))) {
        const at = free.findIndex((ours) => alike(codeOf(source, ours), codeOf(target, theirs)));
        const [ours] = at < 0 ? [] : free.splice(at, 1);
        if (!ours) continue;
        numbers.set(theirs.id, ours.id);
        pair(ours.parts, theirs.parts);
      }
    }
  }
}

const codesOf = (text: InlineText): InlineCode[] => text.filter((part) => typeof part !== 'string');
const codeOf = ({ codes }: CodedText, { id }: InlineCode): Code | undefined => codes.find((code) => code.id === id);

const isSame = (a?: Code, b?: Code): boolean => {
  if (a?.kind === 'link') return b?.kind === 'link' && a.url === b.url;
  return a?.kind === 'marks' && b?.kind === 'marks' && a.marks.join() === b.marks.join();
};
const isAlike = (a?: Code, b?: Code): boolean => a?.kind === 'link' && b?.kind === 'link';

const renumbered = (text: InlineText, numberOf: (id: number) => number): InlineText =>
  text.map((part) =>
    typeof part === 'string' ? part : { id: numberOf(part.id), parts: renumbered(part.parts, numberOf) },
  );
