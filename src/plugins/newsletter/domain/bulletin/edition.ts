import { z } from 'zod';
import { bulletinSchema } from './bulletin';
import { localizedText } from './localized';

/**
 * What was published, once and for ever: a bulletin's whole content in both languages.
 * A correction is a new edition of the same number with the next revision and a change note.
 */
export const editionSchema = z.object({
  /** The bulletin's document id. */
  bulletinId: z.string(),
  number: z.number().int(),
  /** 1 for the first publication, then 2, 3 …  */
  revision: z.number().int(),
  /** `digestOf(content)`. */
  digest: z.string(),
  /** UTC, ISO 8601 with milliseconds. */
  issuedAt: z.iso.datetime(),
  /** What a correction changed, for readers; both `null` on the first revision. */
  changeNote: localizedText,
  content: bulletinSchema,
});

export type Edition = z.infer<typeof editionSchema>;
