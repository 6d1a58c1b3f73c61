/** Characters that move a cursor or colour a terminal; tab and line feed are dealt with apart. */
const CONTROL = /(?![\t\n])[\p{Cc}\u2028\u2029]/gu;
/** Where a word may be parted is for whoever sets the text; read as it is, it would be a hyphen too many. */
const SOFT_HYPHEN = /\u00ad/g;

/** A text that somebody typed, its line breaks kept as line feeds, without what plain text cannot show. */
export const cleanLines = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(SOFT_HYPHEN, '')
    .replace(CONTROL, '')
    .replace(/\t/g, ' ');

/** The same on one line. */
export const cleanLine = (text: string): string =>
  cleanLines(text)
    .replace(/ *\n */g, ' ')
    .trim();
