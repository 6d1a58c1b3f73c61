import type { HomeView } from '../../../contracts/desk/home';
import { dataOf, deskApi } from '../desk-api';

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    home: build.query<HomeView, { locale: string }>({
      query: ({ locale }) => ({ url: '/newsletter/desk/home', config: { params: { locale } } }),
      transformResponse: dataOf<HomeView>,
      providesTags: ['Document', 'Relations'],
    }),
  }),
});

/** Reads what the first page tells; its widgets share one answer. */
export const { useHomeQuery } = api;
