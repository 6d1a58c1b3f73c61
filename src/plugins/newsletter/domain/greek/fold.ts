/**
 * Key under which words are searched and compared: without marks, in lower case, with one sigma (ΟΔΌΣ, οδός → οδοσ).
 * Idempotent; keeps everything that is not a letter.
 */
export const foldKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ');

/**
 * Key under which whole phrases (funding statements, programme names) are compared: `foldKey` of each word, one space
 * for any white space, `-` for any dash with or without spaces around it, invisible characters dropped. Idempotent.
 */
export const phraseKey = (text: string): string =>
  foldKey(text.replace(/\p{Cf}+/gu, ''))
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ ?[\p{Pd}\u2212](?: ?[\p{Pd}\u2212])* ?/gu, '-');
