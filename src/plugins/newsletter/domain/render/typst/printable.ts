/** Whether the fonts of the PDF have a character. */
export type HasGlyph = (codePoint: number) => boolean;

/** What stands for characters that people do write, and the fonts lack. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u2028': ' ',
  '\u2029': ' ',
  '←': '‹',
  '→': '›',
  '⇒': '›',
  '➔': '›',
  '➜': '›',
  '►': '›',
  '▶': '›',
  '▪': '•',
  '■': '•',
  '□': '•',
  '●': '•',
  '○': '•',
  '◦': '•',
  '☐': '•',
  '✓': '•',
  '✔': '•',
  '★': '*',
  '☆': '*',
};

const LACKING = '\u{FFFD}';
/** Characters that show nothing of their own. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** What has no place in the text of a PDF, whatever a font has for it; overrides would turn what follows. */
const BARRED = /[\uFEFF\u202A-\u202E\u2066-\u2069\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Co}]/u;

/**
 * A text of characters that the fonts have. PDF/UA knows no character without a glyph (ISO 14289-1, 7.21.8), so that one
 * that a font lacks would cost the whole file: it becomes its like, or `�`; one that shows nothing is left out. Letters and
 * their marks are composed (NFC), which is how text is found again that is copied out of a PDF.
 */
export const printable = (text: string, hasGlyph: HasGlyph): string =>
  Array.from(text.normalize('NFC'), (character) => {
    if (character === '\n') return character;
    if (!BARRED.test(character) && hasGlyph(character.codePointAt(0) ?? 0)) return character;
    const substitute = SUBSTITUTES[character] ?? (INVISIBLE.test(character) ? '' : LACKING);
    return Array.from(substitute).every((one) => hasGlyph(one.codePointAt(0) ?? 0)) ? substitute : '';
  }).join('');
