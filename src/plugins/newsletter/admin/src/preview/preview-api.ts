import type { Locale } from '../../../domain/locale';
import type { OutputId } from '../../../domain/render/outputs/addresses';
import { type Asked, dataOf, deskApi } from '../desk-api';

/** Answer of `POST /newsletter/bulletins/:documentId/preview`; a link is for both languages where `locale` is `null`. */
export type PreviewView = {
  readonly expiresAt: string;
  readonly links: readonly { readonly output: OutputId; readonly locale: Locale | null; readonly url: string }[];
};

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    // Asked anew after each save: a new address is what makes the frame show what was saved.
    preview: build.query<PreviewView, Asked>({
      query: ({ documentId, locale }) => ({
        url: `/newsletter/bulletins/${documentId}/preview`,
        method: 'POST',
        config: { params: { locale } },
      }),
      transformResponse: dataOf<PreviewView>,
      providesTags: ['Relations'],
    }),
  }),
});

/** Signs links to a bulletin's draft, in every format that is made. */
export const { usePreviewQuery } = api;
