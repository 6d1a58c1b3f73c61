import { z } from 'zod';
import { DOCUMENTS } from '../domain/bulletin/fields';
import type { StoredPlace } from '../domain/bulletin/locate';
import type { ContentPath, Mend, Severity, TextRange } from '../domain/finding';
import { LOCALES, type Locale } from '../domain/locale';
import { digest } from './fields';
import type { StandingWaiver } from './waivers';

/**
 * A finding as the admin API answers it: its place and message in the caller's language, the stored field to open, and
 * where in that field's text it stands (`range`, UTF-16; `quote` is that text). `fingerprint` names it until its text
 * changes. One mend is safe to apply unseen; several are alternatives.
 */
export type FindingView = {
  readonly ruleId: string;
  readonly reason: string;
  readonly severity: Severity;
  readonly locale: Locale | null;
  readonly path: ContentPath;
  readonly place: string;
  readonly message: string;
  readonly target: StoredPlace;
  readonly range: TextRange | null;
  readonly quote: string | null;
  readonly mends: readonly Mend[];
  readonly fingerprint: string;
  readonly waiver: StandingWaiver | null;
};

/**
 * What may be said of a translation that a finding is about, without another word: that it is still right though its
 * source changed, or that a proposed name is approved. `ids` are those of its segments, `seen` their coded text, one after
 * the other.
 */
export type Confirmation = {
  readonly says: 'unchanged' | 'approved';
  readonly ids: readonly string[];
  readonly seen: string;
};

/** A finding with what the caller may do about it; `confirmation` is `null` where there is nothing to confirm. */
export type OfferedFinding = FindingView & {
  readonly mayMend: boolean;
  readonly mayWaive: boolean;
  readonly confirmation: Confirmation | null;
};

/** Answer of `GET …/findings` and `POST …/check` below `/newsletter/bulletins/:documentId`. */
export type FindingsView = { readonly findings: readonly OfferedFinding[] };

/** Answer of `POST …/mends` and `POST …/mends/safe`: how many mends were applied, and what is found now. */
export type MendedView = FindingsView & { readonly applied: number };

const documentId = z.string().min(1).max(64);

/**
 * Body of `POST /newsletter/bulletins/:documentId/check`: the values of one document of the bulletin as a form holds
 * them, not saved yet. `data` holds attributes by name, in the shapes that the Content Manager's form has and its API
 * takes; what it leaves out is as it is stored.
 */
export const checkBody = z.strictObject({
  type: z.enum(DOCUMENTS),
  documentId,
  locale: z.enum(LOCALES),
  data: z.record(z.string(), z.unknown()),
});
export type CheckBody = z.infer<typeof checkBody>;

/** Body of `POST …/mends`: the finding by its fingerprint, and which of its mends. */
export const mendBody = z.strictObject({ fingerprint: digest, mend: z.number().int().min(0).max(99) });
export type MendBody = z.infer<typeof mendBody>;

/** Body of `POST …/mends/safe`: of which document, or of all that the bulletin shows; and in which language, or in both. */
export const safeMendsBody = z.strictObject({
  documentId: documentId.optional(),
  locale: z.enum(LOCALES).optional(),
});
export type SafeMendsBody = z.infer<typeof safeMendsBody>;
