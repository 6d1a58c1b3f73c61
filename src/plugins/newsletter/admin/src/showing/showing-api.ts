import type { ShowingView } from '../../../contracts/showing';
import type { DocumentPart } from '../../../domain/bulletin/fields';
import { dataOf, deskApi } from '../desk-api';

type Showing = { readonly type: DocumentPart; readonly documentId: string; readonly locale: string };

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    showing: build.query<ShowingView, Showing>({
      query: ({ type, documentId, locale }) => ({
        url: `/newsletter/bulletins/showing/${type}/${documentId}`,
        config: { params: { locale } },
      }),
      transformResponse: dataOf<ShowingView>,
      providesTags: ['Relations'],
    }),
  }),
});

/** Reads which bulletins show a document, and whether they let it be edited. */
export const { useShowingQuery } = api;
