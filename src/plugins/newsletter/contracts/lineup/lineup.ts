import { z } from 'zod';
import type { Localized } from '../../domain/bulletin/localized';
import type { TextState } from '../../domain/bulletin/text-state';
import type { Locale } from '../../domain/locale';
import type { Stage } from '../../domain/workflow/stages';

const documentId = z.string().regex(/^[a-z0-9]{1,64}$/i);
/** The state of the lineup that the caller saw: its `read`. */
const read = z.iso.datetime();
const text = z.string().trim().max(500);

/** Body of `PUT /newsletter/bulletins/:documentId/lineup`: the stories in their new order; who is not named leaves. */
export const lineupBody = z.strictObject({ stories: z.array(documentId).max(60), read });
export type LineupBody = z.infer<typeof lineupBody>;

/** Body of `POST /newsletter/bulletins/:documentId/lineup/stories`: a new story, at the end of the lineup. */
export const newStoryBody = z.strictObject({
  headline: z.strictObject({ el: text.min(1), en: text.nullable() }),
  read,
});
export type NewStoryBody = z.infer<typeof newStoryBody>;

/** One story of a lineup, by what it is recognised by. */
export type LineupStory = {
  readonly documentId: string;
  readonly headline: Localized<string>;
  /** `startDate` is `YYYY-MM-DD`. */
  readonly event: {
    readonly documentId: string;
    readonly title: Localized<string>;
    readonly startDate: string | null;
  } | null;
  /** Why it is about no event, where that is so. */
  readonly noEventReason: string | null;
  /** The first photo: a small image, and what it says to those who do not see it. */
  readonly photo: { readonly url: string; readonly alt: Localized<string> } | null;
  readonly photos: number;
  readonly written: Readonly<Record<Locale, TextState>>;
  readonly findings: { readonly errors: number; readonly warnings: number };
};

/** Answer of `GET /newsletter/bulletins/:documentId/lineup`, and of every change of it. */
export type LineupView = {
  readonly number: number | null;
  readonly issueDate: string | null;
  readonly title: Localized<string>;
  readonly stage: Stage;
  /** The state that this view tells of; to be sent back with a change. */
  readonly read: string;
  /** Why nothing may be changed now, in the caller's language; `null` where the stage allows it. */
  readonly locked: string | null;
  /** Whether the caller's roles let them change the lineup, and write new stories. */
  readonly mayArrange: boolean;
  readonly mayWrite: boolean;
  readonly stories: readonly LineupStory[];
};

/** A story that could be added, with the numbers of the bulletins that show it already. */
export type CandidateStory = {
  readonly documentId: string;
  readonly headline: Localized<string>;
  readonly bulletins: readonly number[];
};

/** Answer of `GET /newsletter/bulletins/:documentId/lineup/candidates`: those that no bulletin shows first. */
export type CandidatesView = readonly CandidateStory[];
