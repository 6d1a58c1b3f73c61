import { cleanWords } from './clean-words';
import type { Kind, Run, Token } from './tokens';

/** A paragraph, a heading, a quote or a row of a list, with clean words in it. */
export type Piece = { readonly kind: Kind; readonly runs: readonly Run[] };

/** What was copied as pieces that hold words; an empty line within one parts two. In headings nothing is bold: all is. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: { kind: Kind; runs: Run[] }[] = [];
  let last: { kind: Kind; runs: Run[] } | undefined;
  const begin = (kind: Kind) => {
    last = { kind, runs: [] };
    pieces.push(last);
  };
  for (const token of tokens) {
    if ('begins' in token) begin(token.begins);
    else if ('ends' in token) {
      // Who left a line empty meant a paragraph.
      if (last?.runs.filter(isSeen).at(-1) === LINE_END) begin(last.kind);
      else last?.runs.push(LINE_END);
    } else {
      if (!last) begin({ is: 'paragraph' });
      last?.runs.push(token);
    }
  }
  return pieces.flatMap(({ kind, runs }) => {
    const clean = cleanRuns(kind.is === 'heading' ? runs.map((run) => ({ ...run, bold: false })) : runs);
    return clean.length > 0 ? [{ kind, runs: clean }] : [];
  });
}

const LINE_END: Run = { text: '\n', bold: false, italic: false, url: null };

const isSeen = (run: Run): boolean => run === LINE_END || run.text.trim() !== '';

const isSameLook = (one: Run, other: Run): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.url === other.url;

/** Runs with clean words, joined where they look the same, without spaces at the ends of lines; none for no words. */
function cleanRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let written = '';
  for (const run of runs) {
    const isLineEnd = run === LINE_END;
    const words = isLineEnd ? '\n' : cleanWords(run.text);
    // Spaces need no marks, and one after another in the next run is one too many.
    const text = /[\s]$|^$/.test(written) && !isLineEnd ? words.trimStart() : words;
    if (text === '') continue;
    written += text;
    const last = joined.at(-1);
    const look = last && text.trim() === '' && run.url === null ? { ...last, url: null } : run;
    if (last && isSameLook(last, look)) joined.splice(-1, 1, { ...last, text: last.text + text });
    else joined.push({ ...look, text });
  }
  return trimmedEnd(joined.map((run) => ({ ...run, text: run.text.replaceAll(/[^\S\n]+\n/g, '\n') })));
}

function trimmedEnd(runs: readonly Run[]): Run[] {
  const last = runs.at(-1);
  if (!last) return [];
  const text = last.text.trimEnd();
  return text === '' ? trimmedEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}
