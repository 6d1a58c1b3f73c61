import { z } from 'zod';
import { withoutUnwritable } from '../domain/unwritable';

/**
 * Text that a person wrote, never HTML: line ends become `\n`, characters that no text needs and some databases refuse
 * (NUL, lone surrogates, direction overrides) are dropped, the rest is NFC and trimmed; `min` to `max` UTF-16 units
 * remain.
 */
export const plainText = (max: number, min = 1) =>
  z
    .string()
    .transform((text) => withoutUnwritable(text.replaceAll(/\r\n?/g, '\n')).normalize('NFC').trim())
    .pipe(z.string().min(min).max(max));
