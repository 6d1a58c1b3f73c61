import { z } from 'zod';
import { LONGEST_QUERY, MOST_WORDS } from '../domain/search/search-query';
import { SEARCH_TYPES, SEARCHED_FIELDS, type SearchedField } from '../domain/search/searched-document';
import { bulletinReference } from './bulletin-reference';
import type { ReadingErrorCode } from './error';
import { address, day, documentId, text } from './fields';
import { locale } from './locale';
import { pagination } from './pagination';
import { PARAMETERS, type QueryName } from './reading/parameters';

/** A part of a text that answers the query. */
const range = z
  .strictObject({ start: z.number().int().nonnegative(), end: z.number().int().positive() })
  .describe('From `start` up to `end`, in UTF-16 code units: `text.slice(start, end)` in JavaScript');

/** Words of a document as they stand there, never HTML; `…` where something was left out before or after. */
const passage = z.strictObject({
  field: z.enum(Object.keys(SEARCHED_FIELDS) as [SearchedField, ...SearchedField[]]),
  locale,
  text: z.string(),
  ranges: z.array(range),
});

/** One document that was found; `title` stands in the language of `titleLocale`, the one asked for wherever there is one. */
export const searchHit = z.strictObject({
  type: z.enum(SEARCH_TYPES),
  documentId,
  locale,
  title: text,
  titleLocale: locale,
  titleRanges: z.array(range),
  day: day.nullable().describe('The day of an event or of a story’s event, else the issue date'),
  url: address.nullable().describe('The document in the content API'),
  page: address.nullable().describe('The page where people read it'),
  bulletin: bulletinReference.nullable().describe('Where it stands; of what several tell, the newest'),
  snippet: passage.nullable().describe('The passage that answers most of the query, or the beginning'),
});
export type SearchHit = z.infer<typeof searchHit>;

const facetOf = <T extends z.ZodType>(value: T) =>
  z.array(z.strictObject({ value, count: z.number().int().positive() }));

/** What is said beside a page of hits. */
export const searchMeta = z.strictObject({
  pagination,
  match: z.enum(['all', 'some']).describe('`some` where nothing has every word: what has most of them comes first'),
  facets: z
    .strictObject({ type: facetOf(z.enum(SEARCH_TYPES)), year: facetOf(z.number().int()) })
    .describe('How many hits there would be with each value; each facet as if it alone were not filtered by'),
});
export type SearchMeta = z.infer<typeof searchMeta>;

/** `GET /api/newsletter/search?q=`: what readable editions tell of the words of the query, the best first. */
export const searchAnswer = z.strictObject({ data: z.array(searchHit), meta: searchMeta });

const SEARCH_QUERY = ['q', 'locale', 'type', 'year', 'page', 'pageSize'] as const satisfies readonly QueryName[];

/** The address of search in the content API: what it takes, answers and refuses, and what a query may be. */
export const SEARCH = {
  path: '/search',
  query: SEARCH_QUERY,
  /** Hits on a page where nothing is said: as many as people look at. */
  pageSize: 10,
  longestQuery: LONGEST_QUERY,
  mostWords: MOST_WORDS,
  errors: [
    ...new Set<ReadingErrorCode>([
      ...SEARCH_QUERY.map((name) => PARAMETERS[name].refusal),
      'query_too_long',
      'too_many_words',
      'unknown_page',
      'too_many_requests',
      'unknown_parameter',
      'repeated_parameter',
      'malformed_request',
      'request_timeout',
      'method_not_allowed',
      'url_too_long',
      'headers_too_large',
      'internal_error',
      'too_slow',
    ]),
  ],
} as const;
