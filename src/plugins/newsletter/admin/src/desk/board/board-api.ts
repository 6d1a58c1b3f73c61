import type { BoardView } from '../../../../contracts/desk/board';
import { dataOf, deskApi } from '../../desk-api';

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    board: build.query<BoardView, { locale: string }>({
      query: ({ locale }) => ({ url: '/newsletter/desk/board', config: { params: { locale } } }),
      transformResponse: dataOf<BoardView>,
      providesTags: ['Document', 'Relations'],
    }),
  }),
});

/** Reads all bulletins with where each stands. */
export const { useBoardQuery } = api;
