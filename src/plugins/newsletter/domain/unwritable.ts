/** Controls but tab and line ends, halves of a character, and marks that turn the direction of what follows. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** A text without the characters that no text needs and some databases refuse: NUL, lone surrogates, overrides. */
export const withoutUnwritable = (text: string): string => text.replaceAll(UNWRITABLE, '');
