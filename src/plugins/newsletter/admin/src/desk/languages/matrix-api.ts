import type { LanguageMatrix } from '../../../../contracts/desk/language-matrix';
import { dataOf, deskApi } from '../../desk-api';

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    languageMatrix: build.query<LanguageMatrix, { page: number; locale: string }>({
      query: (params) => ({ url: '/newsletter/desk/languages', config: { params } }),
      transformResponse: dataOf<LanguageMatrix>,
      providesTags: ['Document', 'Relations'],
    }),
  }),
});

/** Reads how a page of the bulletins in work stands in each language. */
export const { useLanguageMatrixQuery } = api;
