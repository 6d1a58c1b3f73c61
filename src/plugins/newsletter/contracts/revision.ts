import { z } from 'zod';
import { address, digest, instant, text } from './fields';

/** `1` for the first publication; each correction adds one. */
const revisionNumber = z.number().int().positive();

/**
 * One revision of a bulletin: when it was issued, what it corrected, and since when readers no longer get it.
 * `GET /api/newsletter/bulletins/:number/revisions/:revision` gives its content; `410` where it is withdrawn.
 */
export const revision = z.strictObject({
  revision: revisionNumber,
  digest,
  issuedAt: instant,
  changeNote: text.describe('What this correction changed, in the words of the office'),
  withdrawnAt: instant.nullable(),
  url: address,
});

/** The revision that stands in a superseded one's place, at the bulletin's own address. */
export const successor = z.strictObject({ revision: revisionNumber, issuedAt: instant, url: address });
