import type { Locale } from '../../locale';

/** The resources of public reading, as they stand in addresses. */
export const RESOURCES = ['bulletins', 'stories', 'events', 'speakers', 'beneficiaries'] as const;
export type Resource = (typeof RESOURCES)[number];

/** Where public reading begins; every address below is relative to the desk's own origin. */
export const READING_ROOT = '/api/newsletter';

/** The address of one document in one language; `key` is a number, a slug or a document id. */
export const addressOf = (resource: Resource, key: string | number, locale: Locale): string =>
  `${READING_ROOT}/${resource}/${encodeURIComponent(key)}?locale=${locale}`;

/** The address of one revision of a bulletin in one language. */
export const addressOfRevision = (number: number, revision: number, locale: Locale): string =>
  `${READING_ROOT}/bulletins/${number}/revisions/${revision}?locale=${locale}`;
