import { adminApi } from '@strapi/strapi/admin';
import type { MoveBody } from '../../../contracts/moves';
import type { Json } from '../../../domain/bulletin/canonical-json';
import type { ContentPath, Severity } from '../../../domain/finding';
import type { Move, Stage } from '../../../domain/workflow/stages';
import type { Zone } from './wall-time';

/** A finding as the server words it, and the field it is about. */
export type FindingView = {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly locale?: string | null;
  readonly place: string;
  readonly message: string;
  readonly target: {
    readonly type: string;
    readonly documentId: string;
    readonly locale?: string | null;
    readonly field: string;
  };
};

/** A move from where the bulletin stands; `why` says why it is not allowed. */
export type MoveView = {
  readonly move: Move;
  readonly allowed: boolean;
  readonly needsReason: boolean;
  /** Words for the reader, in both languages. */
  readonly needsNote: boolean;
  readonly needsTime: boolean;
  readonly why: string | null;
};

/** A field that is not as it was approved; `null` stands for what is not there. */
export type ChangeView = {
  readonly path: ContentPath;
  readonly before: Json;
  readonly after: Json;
  readonly place: string;
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
  /** What differs from the content that was approved last. */
  readonly changes: readonly ChangeView[];
  readonly moves: readonly MoveView[];
  readonly findings: readonly FindingView[];
  readonly edition: { readonly number: number; readonly revision: number; readonly issuedAt: string } | null;
};

/** What a person says with a move. */
export type MoveWords = Pick<MoveBody, 'reason' | 'note' | 'schedule'>;

type MoveRequest = MoveWords & { documentId: string; locale: string; move: Move; version: number; digest: string };

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    bulletinStage: build.query<StageView, { documentId: string; locale: string }>({
      query: ({ documentId, locale }) => ({
        url: `/newsletter/bulletins/${documentId}/stage`,
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: { data: StageView }) => data,
      // Every save in the Content Manager voids `Relations`: also that of a story, which the checks read as well.
      providesTags: ['Relations'],
    }),
    moveBulletin: build.mutation<StageView, MoveRequest>({
      query: ({ documentId, locale, ...data }) => ({
        url: `/newsletter/bulletins/${documentId}/moves`,
        method: 'POST',
        data,
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: { data: StageView }) => data,
      // After a refusal as well: it often means that somebody else was faster.
      invalidatesTags: ['Document', 'Relations'],
    }),
  }),
});

/** `useBulletinStageQuery` reads where a bulletin stands; `useMoveBulletinMutation` asks for a move. */
export const { useBulletinStageQuery, useMoveBulletinMutation } = api;
