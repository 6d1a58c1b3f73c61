import type { LanguagesView } from '../../../contracts/languages';
import { type Asked, dataOf, deskApi, read } from '../desk-api';

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    languages: build.query<LanguagesView, Asked>({
      query: read('languages'),
      transformResponse: dataOf<LanguagesView>,
      providesTags: ['Relations'],
    }),
  }),
});

/** Reads how every document of a bulletin stands in each language, and what is left to do. */
export const { useLanguagesQuery } = api;
