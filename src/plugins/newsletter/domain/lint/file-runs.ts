import type { Locale } from '../locale';
import type { TextRun } from './texts';

/** A line of this share of the longest one may have been broken for its length; a shorter one ends its paragraph. */
const FULL_LINE = 0.6;
/** What ends a paragraph when a line ends with it, closing quotation marks and brackets apart. */
const TERMINAL = /[.!?;:·…][»”")\]]*$/u;
/** An abbreviation at the end of a line: its full stop ends nothing. */
const ABBREVIATED = /(?:^|[\s(«“])(?:\p{L}|κα|αρ|άρθ|Δρ|Mr|Mrs|Ms|Dr|No)\.$/u;

type Line = { readonly start: number; readonly end: number; readonly text: string; readonly blankBefore: number };

/**
 * The paragraphs of a plain text, each with the offset at which it begins as its path. Lines that a program broke (also
 * a text layer of a PDF, which sets an empty line after each) stay together: a paragraph ends at two empty lines, at a
 * short line, and at the end of a sentence that is the end of a line.
 */
export function fileRuns(text: string, locale: Locale): TextRun[] {
  const lines = linesOf(text);
  const longest = Math.max(0, ...lines.map((line) => line.text.length));
  const paragraphs: { start: number; end: number }[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && previous && goesOn(previous, line, longest)) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
    previous = line;
  }
  return paragraphs.map(({ start, end }) => ({
    path: [start],
    locale,
    text: text.slice(start, end),
    kind: 'file',
    level: null,
    marks: [],
    part: null,
    field: null,
    story: null,
    event: null,
  }));
}

function goesOn(previous: Line, line: Line, longest: number): boolean {
  if (line.blankBefore > 1) return false;
  if (TERMINAL.test(previous.text) && !ABBREVIATED.test(previous.text)) return false;
  return previous.text.length >= longest * FULL_LINE || (line.blankBefore === 0 && /^\p{Ll}/u.test(line.text));
}

/** Lines that hold anything, without the white space around them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = 0;
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/gu)) {
    const [, content = ''] = match;
    const trimmed = content.trim();
    if (trimmed === '') {
      blankBefore += 1;
      continue;
    }
    const start = match.index + content.indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed, blankBefore });
    blankBefore = 0;
  }
  return lines;
}
