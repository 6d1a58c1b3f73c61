/** Line and column of an offset, both from 1, in UTF-16 code units; `\r\n`, `\n` and `\r` end a line. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The line in which an offset stands, without its end, and where it begins. */
export function lineAt(text: string, offset: number): { readonly start: number; readonly content: string } {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return { start, content: /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '' };
}
