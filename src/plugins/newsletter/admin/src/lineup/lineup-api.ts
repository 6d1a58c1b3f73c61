import type { CandidatesView, LineupBody, LineupView, NewStoryBody } from '../../../contracts/lineup/lineup';
import type { MadeBulletinView, NewBulletinBody, NextBulletinView } from '../../../contracts/lineup/new-bulletin';
import { type Asked, dataOf, deskApi, read } from '../desk-api';

/** A lineup with the story that was just made. */
type WithMade = LineupView & { readonly made: string };

const at = ({ documentId, locale }: Asked, below = '') => ({
  url: `/newsletter/bulletins/${documentId}/lineup${below}`,
  config: { params: { locale } },
});

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    lineup: build.query<LineupView, Asked>({
      query: read('lineup'),
      transformResponse: dataOf<LineupView>,
      providesTags: ['Relations'],
    }),
    candidates: build.query<CandidatesView, Asked<{ words: string }>>({
      query: ({ words, ...asked }) => read('lineup/candidates', { words })(asked),
      transformResponse: dataOf<CandidatesView>,
      providesTags: ['Relations'],
    }),
    arrangeLineup: build.mutation<LineupView, Asked<LineupBody>>({
      query: ({ stories, read: seen, ...asked }) => ({ ...at(asked), method: 'PUT', data: { stories, read: seen } }),
      transformResponse: dataOf<LineupView>,
      // After a refusal as well: it often means that somebody else was faster.
      invalidatesTags: ['Document', 'Relations'],
    }),
    addNewStory: build.mutation<WithMade, Asked<NewStoryBody>>({
      query: ({ headline, read: seen, ...asked }) => ({
        ...at(asked, '/stories'),
        method: 'POST',
        data: { headline, read: seen },
      }),
      transformResponse: dataOf<WithMade>,
      invalidatesTags: ['Document', 'Relations'],
    }),
    nextBulletin: build.query<NextBulletinView, { locale: string }>({
      query: ({ locale }) => ({ url: '/newsletter/bulletins/next', config: { params: { locale } } }),
      transformResponse: dataOf<NextBulletinView>,
      providesTags: ['Relations'],
    }),
    makeBulletin: build.mutation<MadeBulletinView, { locale: string; bulletin: NewBulletinBody }>({
      query: ({ locale, bulletin }) => ({
        url: '/newsletter/bulletins',
        method: 'POST',
        data: bulletin,
        config: { params: { locale } },
      }),
      transformResponse: dataOf<MadeBulletinView>,
      invalidatesTags: ['Document', 'Relations'],
    }),
  }),
});

/** Beginning a bulletin, and which stories it has in which order. */
export const {
  useAddNewStoryMutation,
  useArrangeLineupMutation,
  useCandidatesQuery,
  useLineupQuery,
  useMakeBulletinMutation,
  useNextBulletinQuery,
} = api;
