import type { ArchiveView } from '../../../../contracts/desk/archive';
import type { EditionChanges } from '../../../../contracts/desk/changes';
import { dataOf, deskApi } from '../../desk-api';

type Compared = { readonly number: number; readonly from: number; readonly to: number; readonly locale: string };

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    archive: build.query<ArchiveView, { page: number; locale: string }>({
      query: (params) => ({ url: '/newsletter/editions', config: { params } }),
      transformResponse: dataOf<ArchiveView>,
      providesTags: ['Document', 'Relations'],
    }),
    editionChanges: build.query<EditionChanges, Compared>({
      query: ({ number, ...params }) => ({ url: `/newsletter/editions/${number}/changes`, config: { params } }),
      transformResponse: dataOf<EditionChanges>,
    }),
  }),
});

/** `useArchiveQuery` reads a page of what was published, `useEditionChangesQuery` what differs between two revisions. */
export const { useArchiveQuery, useEditionChangesQuery } = api;
