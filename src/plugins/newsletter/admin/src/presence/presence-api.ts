import type { PresenceBody, PresenceView } from '../../../contracts/desk/presence';
import type { DocumentPart } from '../../../domain/bulletin/fields';
import { dataOf, deskApi } from '../desk-api';

/** The document whose form is open, and in which language. */
export type Spot = {
  readonly type: DocumentPart;
  readonly documentId: string;
  readonly language: PresenceBody['language'];
};

type Telling = Spot & { readonly doing: PresenceBody['doing']; readonly locale: string };

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    tellPresence: build.mutation<PresenceView, Telling>({
      query: ({ type, documentId, locale, ...data }) => ({
        url: `/newsletter/desk/presence/${type}/${documentId}`,
        method: 'POST',
        data,
        config: { params: { locale } },
      }),
      transformResponse: dataOf<PresenceView>,
    }),
  }),
});

/** Says what one does with a document, and hears who else writes in it. */
export const { useTellPresenceMutation } = api;
