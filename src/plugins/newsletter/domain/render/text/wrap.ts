/** As wide as plain text is, in columns: what e-mail readers and terminals show without breaking lines themselves. */
export const COLUMNS = 72;

/** What stands before the first line of a paragraph, and before each that follows. */
export type Indent = { readonly first: string; readonly rest: string };

const NONE: Indent = { first: '', rest: '' };

/** Marks stand above or below a letter, and what joins or directs characters is not seen. */
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/gu;

/** How many columns a text takes; every letter of Greek and English takes one. */
export const widthOf = (text: string): number => [...text.replace(WITHOUT_WIDTH, '')].length;

/**
 * Breaks a text into lines of 72 columns between words: at spaces, not at no-break spaces. Its own line feeds stay. A
 * word that is longer than a line, such as an address, has one to itself.
 */
export function wrap(text: string, indent: Indent = NONE): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    const lead = () => (lines.length === 0 ? indent.first : indent.rest);
    let line = '';
    for (const word of paragraph.split(/ +/)) {
      if (word === '') continue;
      if (line !== '' && widthOf(`${lead()}${line} ${word}`) > COLUMNS) {
        lines.push(lead() + line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push((lead() + line).trimEnd());
  }
  return lines;
}
