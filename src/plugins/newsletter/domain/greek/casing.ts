/** A text in capitals as Greek writes them: without tonos but for the word «ή», with dialytika (Μάιος → ΜΑΪΟΣ). */
export const upperOf = (text: string): string => text.normalize('NFC').toLocaleUpperCase('el');

/** A text in lower case, with ς at the end of a word; a tonos that the capitals had lost does not come back. */
export const lowerOf = (text: string): string => text.normalize('NFC').toLocaleLowerCase('el');

/** A text with every word’s first letter a capital, which keeps its tonos, and the rest in lower case. */
export const titleOf = (text: string): string =>
  lowerOf(text).replace(/(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase());

/** Whether a text is written in capitals: two letters or more, and none of them a small one. */
export const isAllCapitals = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
