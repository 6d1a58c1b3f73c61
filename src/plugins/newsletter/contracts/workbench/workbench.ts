import { z } from 'zod';
import type { DocumentPart } from '../../domain/bulletin/fields';
import type { SegmentKind } from '../../domain/exchange/leaf-text';
import type { Progress } from '../../domain/exchange/progress';
import type { Direction } from '../../domain/exchange/segment';
import type { SegmentState } from '../../domain/exchange/segment-state';
import type { SourceChange } from '../../domain/exchange/source-change';
import type { Origin } from '../../domain/exchange/unit';
import type { WordChange } from '../../domain/exchange/word-diff';
import type { ContentPath, Severity, TextRange } from '../../domain/finding';
import { LOCALES } from '../../domain/locale';
import type { AssignmentStanding } from '../assignment';
import type { BulletinHead } from '../desk/bulletin-head';

/** What an inline code stands for: `label` tells it in the caller's language, for a link with its address. */
export type CodeView = { readonly id: number; readonly kind: 'link' | 'marks'; readonly label: string };

/** A term of the glossary that the source holds, at `range` of its plain words, with the renderings to use and to avoid. */
export type TermView = {
  readonly range: TextRange;
  readonly source: string;
  readonly target: string;
  readonly forbidden: readonly string[];
};

/** What the checks find in the target: `range` counts in its plain words; `null` for the whole of it. */
export type SegmentFinding = {
  readonly fingerprint: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: TextRange | null;
};

/** A segment as the workbench shows it; source and target are coded text. */
export type SegmentView = {
  readonly id: string;
  readonly documentId: string;
  readonly path: ContentPath;
  /** Where it stands, in the caller's language: field, and which block of it. */
  readonly place: string;
  readonly kind: SegmentKind;
  readonly source: string;
  readonly codes: readonly CodeView[];
  readonly target: string | null;
  /** Codes that only the target has. */
  readonly ownCodes: readonly CodeView[];
  readonly state: SegmentState;
  readonly isOptional: boolean;
  /** Who made the translation, when (UTC, ISO 8601) and how; `null` where nobody kept count. */
  readonly made: { readonly by: string | null; readonly at: string | null; readonly origin: Origin } | null;
  /** Of a stale one: the words of the source that changed since, and whether that is white space or typography alone. */
  readonly change: SourceChange | null;
  /** The most characters that the field holds. */
  readonly maxLength: number | null;
  readonly terms: readonly TermView[];
  readonly findings: readonly SegmentFinding[];
  /** Whether the caller may write its target. */
  readonly mayWrite: boolean;
};

/** A text of the target that answers nothing in the source any more; coded text. */
export type OrphanView = {
  readonly id: string;
  readonly documentId: string;
  readonly place: string;
  readonly target: string;
  readonly mayWrite: boolean;
};

/** A document whose segments the workbench shows, in the order of the workbench; `path` leads to it in the bulletin. */
export type WorkbenchDocument = {
  readonly type: DocumentPart;
  readonly documentId: string;
  readonly path: ContentPath;
  readonly name: string;
};

/** Answer of `GET /newsletter/bulletins/:documentId/segments`. */
export type WorkbenchView = AssignmentStanding & {
  readonly bulletin: BulletinHead;
  readonly direction: Direction;
  /** Whether the caller may say from which language the bulletin is translated. */
  readonly mayTurn: boolean;
  /** Whether a machine may be asked, and its name; `null` where none is switched on. */
  readonly machine: string | null;
  readonly documents: readonly WorkbenchDocument[];
  readonly segments: readonly SegmentView[];
  readonly orphans: readonly OrphanView[];
  readonly progress: Progress;
};

const id = z.string().regex(/^s[a-z0-9.]{1,60}$/);
const coded = z.string().max(100_000);

/** What a person may say of a translation. */
const SAID_STATES = ['draft', 'translated', 'reviewed'] as const;

/**
 * Body of `PUT /newsletter/bulletins/:documentId/segments`: new words, by segment. `source` and `seen` are the source
 * and the target as the caller saw them last, so that nobody's newer work is written over; `target: null` empties a
 * segment, and takes an orphan away (whose `source` is empty).
 */
export const translateBody = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        id,
        source: coded,
        seen: coded.nullable(),
        target: coded.nullable(),
        state: z.enum(SAID_STATES),
        /** Where the words come from, when not from the person's own head. */
        origin: z.enum(['workbench', 'memory', 'machine', 'name']).default('workbench'),
      }),
    )
    .min(1)
    .max(2000),
});
export type TranslateBody = z.infer<typeof translateBody>;

/** Answer of a write: the segments that were asked for, as they are now, those that vanished left out, and the progress. */
export type TranslatedView = { readonly segments: readonly SegmentView[]; readonly progress: Progress };

/**
 * Why a segment was not written: it is gone, its source or its target is not as the caller saw it, its codes are broken
 * (`code` tells which), it is too long, or may not be written by the caller.
 */
export const TRANSLATE_FAULTS = [
  'gone',
  'source-moved',
  'target-moved',
  'code-missing',
  'code-repeated',
  'code-foreign',
  'code-misplaced',
  'code-unpaired',
  'too-long',
  'not-permitted',
] as const;
export type TranslateFault = (typeof TRANSLATE_FAULTS)[number];

/**
 * `details.faults` of a refused write (409 `segments_moved` for the first three, 400 `segments_broken`, 403
 * `segments_not_permitted`): nothing was written. `segment` is it as it stands now.
 */
export type SegmentFault = {
  readonly id: string;
  readonly reason: TranslateFault;
  readonly code: number | null;
  readonly message: string;
  readonly segment: SegmentView | null;
};

/** Body of `POST …/segments/unchanged`: stale segments whose translation is still right, as the meaning did not change. */
export const unchangedBody = z.strictObject({ ids: z.array(id).min(1).max(2000) });

/** Body of `POST …/segments/approved`: segments that are right as they stand; `seen`: their targets, a space between. */
export const approvedBody = z.strictObject({ ids: z.array(id).min(1).max(2000), seen: coded });
export type ApprovedBody = z.infer<typeof approvedBody>;

/** Body of `PUT …/segments/direction`: from which language the bulletin is translated. */
export const directionBody = z.strictObject({ source: z.enum(LOCALES) });

/** Body of `POST …/segments/machine`: which segments a machine shall fill; only those without words are. */
export const fillBody = z.strictObject({ ids: z.array(id).min(1).max(2000) });

/** Answer of `POST …/segments/machine`: how many were filled, and how many came back with broken codes and stay empty. */
export type FilledView = { readonly filled: number; readonly skipped: number };

/** What a call for suggestions says: whether the machine is asked too, so that the text leaves the house. */
export const suggestQuery = z.object({ machine: z.enum(['true', 'false']).optional() });

/** One proposal for a segment, coded text with the codes of its source. */
export type Suggestion = {
  readonly target: string;
  readonly from: 'memory' | 'machine' | 'name';
  /** Of a memory: how alike the sources are, 1–100 (100: the same), what differs in words, and when it was learnt. */
  readonly likeness: number | null;
  readonly change: readonly WordChange[] | null;
  readonly at: string | null;
};

/** Answer of `GET …/segments/:id/suggestions`, the best first. */
export type SuggestionsView = { readonly suggestions: readonly Suggestion[] };
