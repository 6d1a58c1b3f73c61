import { z } from 'zod';
import { PROGRAMMING_PERIODS } from '../domain/bulletin/bulletin';
import { documentId, text } from './fields';
import { logo } from './image';

/** The masthead: the operation, its fund, and the statement and emblem that EU law wants beside every bulletin. */
export const operation = z.strictObject({
  documentId,
  acronym: text,
  title: text,
  programme: text,
  programmingPeriod: z.enum(PROGRAMMING_PERIODS).nullable(),
  code: text,
  budget: z.number().nullable().describe('Total, in euros'),
  fund: z.strictObject({ name: text, acronym: text }),
  fundingStatement: text,
  disclaimer: text,
  publisher: text,
  contact: z.strictObject({ email: text, phone: text }),
  website: text,
  emblem: logo.nullable(),
  logos: z.array(logo),
});
