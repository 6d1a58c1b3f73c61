import { z } from 'zod';
import type { Severity } from '../domain/finding';
import type { Signature } from './comments';
import { digest } from './fields';
import { plainText } from './plain-text';

/**
 * Body of `POST /newsletter/bulletins/:documentId/waivers`: the finding by its fingerprint, why it is set aside, and the
 * last day on which that holds (today at the earliest, a year from today at the latest).
 */
export const waiverBody = z.strictObject({ fingerprint: digest, reason: plainText(2000), until: z.iso.date() });
export type WaiverBody = z.infer<typeof waiverBody>;

/** A waiver beside the finding that it sets aside. */
export type StandingWaiver = {
  readonly id: number;
  readonly given: Signature;
  readonly reason: string;
  readonly until: string;
};

/**
 * A waiver with what it was given for, as that was told then, in the caller's language. `holds`: not taken back, and its
 * last day is not past; whether its text still stands, the findings tell.
 */
export type WaiverView = StandingWaiver & {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
  readonly quote: string | null;
  readonly revoked: Signature | null;
  readonly holds: boolean;
};

/** Answer of `GET /newsletter/bulletins/:documentId/waivers`: the oldest first. */
export type WaiversView = readonly WaiverView[];
