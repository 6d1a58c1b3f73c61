import { adminApi } from '@strapi/strapi/admin';
import type { MoveBody } from '../../../contracts/moves';
import type { Severity } from '../../../domain/finding';
import type { Move, Stage } from '../../../domain/workflow/stages';

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

/** Answer of `GET /newsletter/bulletins/:documentId/stage`, and of a move that was made. */
export type StageView = {
  readonly stage: Stage;
  readonly version: number;
  readonly moves: readonly MoveView[];
  readonly findings: readonly FindingView[];
  readonly edition: { readonly number: number; readonly revision: number; readonly issuedAt: string } | null;
};

/** What a person says with a move. */
export type MoveWords = Pick<MoveBody, 'reason' | 'note' | 'schedule'>;

type MoveRequest = MoveWords & { documentId: string; locale: string; move: Move; version: number };

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
