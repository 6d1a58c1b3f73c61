/** Characters of no width that nobody typed: the rule `text/hidden` would tell of them later. */
const HIDDEN = /[\u200B\u200E\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** Spaces of other widths, and ends of lines and columns, where words run on. */
const ODD_SPACE = /[\t\n\v\f\r\u0085\u1680\u2000-\u2008\u200A\u2028\u2029\u205F\u3000]/g;
/** Two spaces and more, some of which may not break. A single one of those holds «κ.» to a name, and stays. */
const SPACES = /[ \u00A0\u2009\u202F]{2,}/g;

/** Words of one line: composed characters (NFC), one space between words, nothing unseen. Spaces at the ends stay. */
export const cleanWords = (text: string): string =>
  text.normalize('NFC').replaceAll(HIDDEN, '').replaceAll(ODD_SPACE, ' ').replaceAll(SPACES, ' ');

/** Copied lines as one line of clean words. */
export const cleanLine = (text: string): string => cleanWords(text).trim();

/** Copied lines with clean words in each; more than one empty line between them is none of the words. */
export const cleanLines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(cleanLine)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
