import type { z } from 'zod';
import type {
  directionBody,
  FilledView,
  fillBody,
  SuggestionsView,
  TranslateBody,
  TranslatedView,
  unchangedBody,
  WorkbenchView,
} from '../../../contracts/workbench/workbench';
import { type Asked, below, dataOf, deskApi, read } from '../desk-api';

type Put<Body> = Asked<Body>;

const put =
  (what: string) =>
  ({ documentId, locale, ...data }: Asked) => ({
    url: `/newsletter/bulletins/${documentId}/${what}`,
    method: 'PUT' as const,
    data,
    config: { params: { locale } },
  });

const api = deskApi.enhanceEndpoints({ addTagTypes: ['Workbench'] }).injectEndpoints({
  endpoints: (build) => ({
    workbench: build.query<WorkbenchView, Asked>({
      query: read('segments'),
      transformResponse: dataOf<WorkbenchView>,
      providesTags: ['Workbench'],
      keepUnusedDataFor: 0,
    }),
    // The answer tells all that became of the segments, so that the rest is not read again.
    translate: build.mutation<TranslatedView, Put<TranslateBody>>({
      query: put('segments'),
      transformResponse: dataOf<TranslatedView>,
      invalidatesTags: ['Document', 'Relations'],
    }),
    leaveUnchanged: build.mutation<TranslatedView, Asked<z.infer<typeof unchangedBody>>>({
      query: below('segments/unchanged'),
      transformResponse: dataOf<TranslatedView>,
      invalidatesTags: ['Document', 'Relations'],
    }),
    turn: build.mutation<unknown, Put<z.infer<typeof directionBody>>>({
      query: put('segments/direction'),
      invalidatesTags: ['Workbench', 'Document', 'Relations'],
    }),
    fill: build.mutation<FilledView, Asked<z.infer<typeof fillBody>>>({
      query: below('segments/machine'),
      transformResponse: dataOf<FilledView>,
      invalidatesTags: ['Document', 'Relations'],
    }),
    suggestions: build.query<SuggestionsView, Asked<{ id: string; machine: boolean }>>({
      query: ({ id, machine, ...asked }) => read(`segments/${id}/suggestions`, machine ? { machine } : {})(asked),
      transformResponse: dataOf<SuggestionsView>,
    }),
  }),
});

/** Reads a bulletin's segments and what is proposed for one, and writes translations. */
export const {
  useFillMutation,
  useLeaveUnchangedMutation,
  useSuggestionsQuery,
  useTranslateMutation,
  useTurnMutation,
  useWorkbenchQuery,
} = api;
