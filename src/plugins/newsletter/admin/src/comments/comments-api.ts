import type { CommentBody, CommentsView, CommentView } from '../../../contracts/comments';
import { type Asked, below, dataOf, deskApi, read } from '../desk-api';

type Settling = { readonly id: number; readonly resolved: boolean; readonly locale: string };

const api = deskApi.enhanceEndpoints({ addTagTypes: ['DeskComments'] }).injectEndpoints({
  endpoints: (build) => ({
    comments: build.query<CommentsView, Asked>({
      query: read('comments'),
      transformResponse: dataOf<CommentsView>,
      // A save may move what a comment is about.
      providesTags: ['Relations', 'DeskComments'],
    }),
    addComment: build.mutation<CommentView, Asked<Pick<CommentBody, 'text' | 'path'>>>({
      query: below('comments'),
      transformResponse: dataOf<CommentView>,
      invalidatesTags: ['DeskComments'],
    }),
    settleComment: build.mutation<CommentView, Settling>({
      query: ({ id, resolved, locale }) => ({
        url: `/newsletter/comments/${id}/${resolved ? 'resolve' : 'reopen'}`,
        method: 'POST',
        config: { params: { locale } },
      }),
      transformResponse: dataOf<CommentView>,
      invalidatesTags: ['DeskComments'],
    }),
  }),
});

/** Reads what colleagues say of a bulletin, adds to it, and resolves it or opens it again. */
export const { useAddCommentMutation, useCommentsQuery, useSettleCommentMutation } = api;
