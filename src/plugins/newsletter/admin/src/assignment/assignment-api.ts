import type { AssignmentBody, AssignmentChoice } from '../../../contracts/assignment';
import { type Asked, dataOf, deskApi, read } from '../desk-api';

const api = deskApi.enhanceEndpoints({ addTagTypes: ['Workbench'] }).injectEndpoints({
  endpoints: (build) => ({
    assignment: build.query<AssignmentChoice, Asked>({
      query: read('assignment'),
      transformResponse: dataOf<AssignmentChoice>,
      providesTags: ['Relations'],
    }),
    assign: build.mutation<AssignmentChoice, Asked<{ asked: AssignmentBody }>>({
      query: ({ asked, ...about }) => ({ ...read('assignment')(about), method: 'PUT', data: asked }),
      transformResponse: dataOf<AssignmentChoice>,
      invalidatesTags: ['Relations', 'Workbench'],
    }),
  }),
});

/** Who translates a bulletin, and who could; asking somebody to. */
export const { useAssignmentQuery, useAssignMutation } = api;
