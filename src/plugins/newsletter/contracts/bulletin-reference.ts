import { z } from 'zod';
import { address, day, documentId, instant, text } from './fields';

/** The bulletin that something stands in. */
export const bulletinReference = z.strictObject({
  documentId,
  number: z.number().int().positive(),
  revision: z.number().int().positive().describe('1 for the first publication; each correction adds one'),
  title: text,
  slug: text,
  url: address,
  issueDate: day.nullable(),
  issuedAt: instant,
});
