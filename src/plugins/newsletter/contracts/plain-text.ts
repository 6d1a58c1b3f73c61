import { z } from 'zod';

/** Controls but tab and line feed, halves of a character, and marks that turn the direction of what follows. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text that a person wrote, never HTML: line ends become `\n`, characters that no text needs and some databases refuse
 * (NUL, lone surrogates, direction overrides) are dropped, the rest is NFC and trimmed; `min` to `max` UTF-16 units remain.
 */
export const plainText = (max: number, min = 1) =>
  z
    .string()
    .transform((text) => text.replaceAll(/\r\n?/g, '\n').replaceAll(UNWRITABLE, '').normalize('NFC').trim())
    .pipe(z.string().min(min).max(max));
