import { z } from 'zod';
import { instant, text } from './fields';

/**
 * `error.details` of a 410: which bulletin was withdrawn, and when. `notice` holds the office's own words, which then
 * are the error's message, too; `null` where it gave none.
 */
export const withdrawnDetails = z.strictObject({
  code: z.literal('withdrawn'),
  number: z.number().int().positive(),
  revision: z.number().int().positive(),
  withdrawnAt: instant,
  notice: text,
});
