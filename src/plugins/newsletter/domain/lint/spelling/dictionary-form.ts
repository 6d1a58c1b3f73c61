/** A word as dictionaries spell it: composed (NFC), without soft hyphens, with a plain apostrophe and hyphen; case kept. */
export const dictionaryForm = (word: string): string =>
  word
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replace(/[’ʼ᾽΄]/gu, "'")
    .replaceAll('‑', '-');
