import type { CheckBody, Confirmation, FindingsView, MendBody, MendedView } from '../../../contracts/findings';
import type { WaiverBody } from '../../../contracts/waivers';
import { type Asked, below, dataOf, deskApi, read } from '../desk-api';

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    bulletinFindings: build.query<FindingsView, Asked>({
      query: read('findings'),
      transformResponse: dataOf<FindingsView>,
      providesTags: ['Relations'],
    }),
    thoroughFindings: build.query<FindingsView, Asked>({
      query: read('findings', { spelling: true, links: true }),
      transformResponse: dataOf<FindingsView>,
      providesTags: ['Relations'],
    }),
    // Of values that nobody saved: nothing to remember, and nothing that changed.
    checkUnsaved: build.mutation<FindingsView, Asked<{ form: CheckBody; spelling: boolean }>>({
      query: ({ form, spelling, ...asked }) => ({
        ...below('check')(asked),
        data: form,
        config: { params: { locale: asked.locale, spelling } },
      }),
      transformResponse: dataOf<FindingsView>,
    }),
    mendFinding: build.mutation<MendedView, Asked<MendBody>>({
      query: below('mends'),
      transformResponse: dataOf<MendedView>,
      invalidatesTags: ['Document', 'Relations'],
    }),
    // Of one document `only`, or of all that the bulletin shows.
    mendSafely: build.mutation<MendedView, Asked<{ only: string | undefined }>>({
      query: ({ only, ...asked }) => ({ ...below('mends/safe')(asked), data: only ? { documentId: only } : {} }),
      transformResponse: dataOf<MendedView>,
      invalidatesTags: ['Document', 'Relations'],
    }),
    confirmTranslation: build.mutation<unknown, Asked<Confirmation>>({
      query: ({ says, ids, seen, ...asked }) => ({
        ...below(`segments/${says}`)(asked),
        data: says === 'approved' ? { ids, seen } : { ids },
      }),
      invalidatesTags: ['Relations'],
    }),
    waiveFinding: build.mutation<unknown, Asked<WaiverBody>>({
      query: below('waivers'),
      invalidatesTags: ['Relations'],
    }),
    revokeWaiver: build.mutation<unknown, Asked<{ id: number }>>({
      query: ({ id, documentId, locale }) => below(`waivers/${id}`, 'DELETE')({ documentId, locale }),
      invalidatesTags: ['Relations'],
    }),
  }),
});

/** What is found in a bulletin as it is saved, with spelling and links, or as a form holds it; mends and waivers. */
export const {
  useBulletinFindingsQuery,
  useCheckUnsavedMutation,
  useConfirmTranslationMutation,
  useMendFindingMutation,
  useMendSafelyMutation,
  useRevokeWaiverMutation,
  useThoroughFindingsQuery,
  useWaiveFindingMutation,
} = api;
