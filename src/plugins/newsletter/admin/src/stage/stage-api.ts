import type { PlacedChange } from '../../../contracts/desk/changes';
import type { FindingView as Finding, OfferedFinding } from '../../../contracts/findings';
import type { MoveBody } from '../../../contracts/moves';
import type { Move, Stage } from '../../../domain/workflow/stages';
import { type Asked, below, dataOf, deskApi, read } from '../desk-api';
import type { Zone } from './wall-time';

/** A finding as the server words it; beside a bulletin also with what may be done about it. */
export type FindingView = Finding & Partial<Pick<OfferedFinding, 'mayMend' | 'mayWaive' | 'confirmation'>>;

/** A move from where the bulletin stands; `why` says why it is not allowed. */
export type MoveView = {
  readonly move: Move;
  readonly allowed: boolean;
  readonly needsReason: boolean;
  /** Words for the reader, in both languages. */
  readonly needsNote: boolean;
  readonly needsTime: boolean;
  readonly why: string | null;
  /** The first of the findings that stand against it. */
  readonly against: readonly Finding[];
};

/** Answer of `GET /newsletter/bulletins/:documentId/stage`, and of a move that was made. */
export type StageView = {
  readonly stage: Stage;
  readonly version: number;
  /** Of the content that this view was made of. */
  readonly digest: string;
  /** `local` is `YYYY-MM-DDTHH:MM` on a clock in `zone`. */
  readonly schedule: { readonly due: string; readonly local: string; readonly zone: Zone } | null;
  /** Why the last scheduled publication failed. */
  readonly failure: string | null;
  readonly approval: { readonly name: string; readonly at: string } | null;
  /** Who changed what was approved, and when. */
  readonly voided: { readonly name: string; readonly at: string } | null;
  /** What was said with the last move, where it asks for a reason, as a return does. */
  readonly reason: { readonly move: Move; readonly words: string; readonly name: string; readonly at: string } | null;
  /** What differs from the content that was approved last. */
  readonly changes: readonly PlacedChange[];
  readonly moves: readonly MoveView[];
  readonly findings: readonly OfferedFinding[];
  readonly edition: { readonly number: number; readonly revision: number; readonly issuedAt: string } | null;
};

/** What a person says with a move. */
export type MoveWords = Pick<MoveBody, 'reason' | 'note' | 'schedule'>;

type MoveRequest = Asked<MoveWords & { move: Move; version: number; digest: string }>;

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    bulletinStage: build.query<StageView, Asked>({
      query: read('stage'),
      transformResponse: dataOf<StageView>,
      // Also of a save of a story, which the checks read as well.
      providesTags: ['Relations'],
    }),
    moveBulletin: build.mutation<StageView, MoveRequest>({
      query: below('moves'),
      transformResponse: dataOf<StageView>,
      // After a refusal as well: it often means that somebody else was faster.
      invalidatesTags: ['Document', 'Relations'],
    }),
  }),
});

/** `useBulletinStageQuery` reads where a bulletin stands; `useMoveBulletinMutation` asks for a move. */
export const { useBulletinStageQuery, useMoveBulletinMutation } = api;
