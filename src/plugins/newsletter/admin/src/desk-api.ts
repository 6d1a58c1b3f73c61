import { adminApi } from '@strapi/strapi/admin';

/** Strapi's client with the tags that its own saves void: every save in the Content Manager voids `Relations`. */
export const deskApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] });

/** A call about a bulletin, to be answered in a language. */
export type Asked<Body = object> = Body & { readonly documentId: string; readonly locale: string };

/** A reading below a bulletin's address. */
export const read =
  (what: string, params: object = {}) =>
  ({ documentId, locale }: Asked) => ({
    url: `/newsletter/bulletins/${documentId}/${what}`,
    config: { params: { locale, ...params } },
  });

/** A change below a bulletin's address; whatever else was asked is its body. */
export const below =
  (what: string, method: 'POST' | 'DELETE' = 'POST') =>
  ({ documentId, locale, ...data }: Asked) => ({
    url: `/newsletter/bulletins/${documentId}/${what}`,
    method,
    data,
    config: { params: { locale } },
  });

/** What the server answered, without its wrapping. */
export const dataOf = <T>({ data }: { data: T }): T => data;
