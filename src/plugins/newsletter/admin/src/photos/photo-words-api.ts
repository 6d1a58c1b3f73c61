import type { PhotoWordsView } from '../../../contracts/desk/photo-words';
import { dataOf, deskApi } from '../desk-api';

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    photoWords: build.query<PhotoWordsView, { readonly fileId: number; readonly locale: string }>({
      query: ({ fileId, locale }) => ({
        url: `/newsletter/desk/photo-words/${fileId}`,
        config: { params: { locale } },
      }),
      transformResponse: dataOf<PhotoWordsView>,
      providesTags: ['Relations'],
    }),
  }),
});

/** Reads what was written last of a file, wherever it is shown. */
export const { usePhotoWordsQuery } = api;
