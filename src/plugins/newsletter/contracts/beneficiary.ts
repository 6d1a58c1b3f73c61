import { z } from 'zod';
import { BENEFICIARY_KINDS, BENEFICIARY_ROLES, COUNTRIES } from '../domain/bulletin/bulletin';
import { address, day, documentId, text } from './fields';
import { logo } from './image';
import { locale } from './locale';
import { mentions } from './mention';

/**
 * A beneficiary under the name it bore at the time of what is read: the event's day inside a story, the issue date in
 * a bulletin's own list, today in the directory. `shortName` and `genitive` are `null` beside a former name.
 */
export const beneficiary = z.strictObject({
  documentId,
  name: text,
  shortName: text,
  genitive: text.describe('The name with its article, as it stands after a noun: «του Δήμου Χανίων»'),
  kind: z.enum(BENEFICIARY_KINDS).nullable(),
  role: z.enum(BENEFICIARY_ROLES).nullable(),
  country: z.enum(COUNTRIES).nullable().describe('ISO 3166-1 alpha-2'),
  budget: z.number().nullable().describe('Euros'),
  website: text,
  logo: logo.nullable(),
});

/** `GET /api/newsletter/beneficiaries` (one of the list) and `/beneficiaries/:documentId`, with former names and mentions. */
export const beneficiaryEntry = z.strictObject({
  ...beneficiary.shape,
  formerNames: z.array(
    z.strictObject({ name: text, validFrom: day.nullable(), validTo: day.nullable() }).describe('Both days inclusive'),
  ),
  locale,
  url: address,
  ...mentions.shape,
});
export type BeneficiaryEntry = z.infer<typeof beneficiaryEntry>;
