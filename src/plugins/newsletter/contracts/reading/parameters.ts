import { z } from 'zod';
import { EVENT_KINDS } from '../../domain/bulletin/bulletin';
import { LOCALES } from '../../domain/locale';
import { LONGEST_QUERY } from '../../domain/search/search-query';
import { SEARCH_TYPES } from '../../domain/search/searched-document';
import type { ReadingErrorCode } from '../error';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../pagination';

/** One parameter of an address: what it may be, and the code that refuses what it may not. */
type Parameter = {
  readonly place: 'path' | 'query';
  /** What the text means once it is read; lists between commas are told by the reading that takes them. */
  readonly schema: z.ZodType | 'among';
  readonly refusal: ReadingErrorCode;
};

/** A natural number as it is written in an address: no sign, no zero before it, nine digits at most. */
export const NATURAL = /^[1-9]\d{0,8}$/;
/** A year as it is written in an address. */
export const YEAR = /^[1-9]\d{3}$/;

const natural = z.number().int().min(1).max(999_999_999);
const key = z.string().min(1);

/** Every parameter that public reading knows; of each address, `READINGS` tells which. */
export const PARAMETERS = {
  number: { place: 'path', schema: natural, refusal: 'invalid_number' },
  revision: { place: 'path', schema: natural, refusal: 'invalid_revision' },
  slug: { place: 'path', schema: key, refusal: 'not_found' },
  documentId: { place: 'path', schema: key, refusal: 'not_found' },
  locale: { place: 'query', schema: z.enum(LOCALES), refusal: 'unknown_locale' },
  fallback: { place: 'query', schema: z.enum(LOCALES), refusal: 'unknown_locale' },
  fields: { place: 'query', schema: 'among', refusal: 'unknown_field' },
  include: { place: 'query', schema: 'among', refusal: 'unknown_inclusion' },
  sort: { place: 'query', schema: 'among', refusal: 'unknown_sort' },
  page: { place: 'query', schema: natural.default(1), refusal: 'invalid_page' },
  pageSize: {
    place: 'query',
    schema: z.number().int().min(1).max(MAX_PAGE_SIZE).default(DEFAULT_PAGE_SIZE),
    refusal: 'invalid_page_size',
  },
  year: { place: 'query', schema: z.number().int().min(1000).max(9999), refusal: 'invalid_year' },
  kind: { place: 'query', schema: z.enum(EVENT_KINDS), refusal: 'unknown_kind' },
  beneficiary: { place: 'query', schema: key, refusal: 'unknown_beneficiary' },
  speaker: { place: 'query', schema: key, refusal: 'unknown_speaker' },
  q: { place: 'query', schema: z.string().min(1).max(LONGEST_QUERY), refusal: 'empty_query' },
  type: { place: 'query', schema: z.enum(SEARCH_TYPES), refusal: 'unknown_type' },
} as const satisfies Record<string, Parameter>;

/** A parameter of public reading by its name. */
export type ParameterName = keyof typeof PARAMETERS;

/** The parameters that stand behind the question mark. */
export type QueryName = {
  [N in ParameterName]: (typeof PARAMETERS)[N]['place'] extends 'query' ? N : never;
}[ParameterName];
