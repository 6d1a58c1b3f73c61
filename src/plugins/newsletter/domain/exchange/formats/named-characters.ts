import { UNHOLDABLE, xmlText } from './write-xml';

/** A text as content of an element, in which what XML cannot hold stands as an element that names it by its number. */
export function namedCharacters(text: string, name: (hex: string) => string): string {
  const names = [...text.matchAll(UNHOLDABLE)].map(([sign]) => name(hexOf(sign)));
  return text
    .split(UNHOLDABLE)
    .map((piece, index) => xmlText(piece) + (names[index] ?? ''))
    .join('');
}

const hexOf = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** The character that four hexadecimal digits name; `null` for anything else. */
export const namedCharacter = (hex: string): string | null =>
  /^[0-9A-F]{4}$/i.test(hex) ? String.fromCharCode(Number.parseInt(hex, 16)) : null;
