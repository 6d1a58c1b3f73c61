import { YEAR } from '../../../contracts/reading/parameters';
import { SEARCH } from '../../../contracts/search';
import { isLocale, LOCALES, type Locale } from '../../../domain/locale';
import { READING_ROOT } from '../../../domain/render/json/addresses';
import { ok, type Result, refuse } from '../../../domain/result';
import { parseQuery, type SearchQuery } from '../../../domain/search/search-query';
import { SEARCH_TYPES, type SearchType } from '../../../domain/search/searched-document';
import { echo } from '../public/echo';
import { localeAskedIn } from '../public/locale-asked-in';
import { MAX_URL_LENGTH } from '../public/parse-question';
import { type Page, pageIn, parametersOf, type Refused } from '../public/parse-wish';
import type { ReadingRefusal } from '../public/reading-refusal';

/** What a reader looks for; `locale` is `null` where the language is left to the headers, `q` is as it was typed. */
export type SearchQuestion = Page & {
  readonly q: string;
  readonly query: SearchQuery;
  readonly locale: Locale | null;
  readonly type?: SearchType;
  readonly year?: number;
};

const ADDRESS = READING_ROOT + SEARCH.path;

/** Whether an address is that of search, whatever is asked there. */
export const isOfSearch = (path: string): boolean => path === ADDRESS || path === `${ADDRESS}/`;

/** Reads what is asked at the address of search; every parameter that is not understood is refused, never ignored. */
export function parseSearch(url: string): Result<SearchQuestion, ReadingRefusal> {
  if (url.length > MAX_URL_LENGTH) {
    return refuse({ code: 'url_too_long', data: { limit: MAX_URL_LENGTH }, locale: null });
  }
  const parameters = parametersOf(url, SEARCH.query);
  if (!parameters.ok) return refuse({ ...parameters.error, locale: localeAskedIn(url) });
  const { q = '', locale = null, type, year, page, pageSize = String(SEARCH.pageSize) } = parameters.value;
  if (locale !== null && !isLocale(locale)) {
    return refuse({ code: 'unknown_locale', data: { value: echo(locale), allowed: LOCALES.join(', ') }, locale: null });
  }
  const no = (error: Refused) => refuse({ ...error, locale });
  const query = parseQuery(q);
  if (!query.ok) {
    const { code, ...data } = query.error;
    return no({ code, data });
  }
  const kind = SEARCH_TYPES.find((candidate) => candidate === type);
  if (type !== undefined && !kind) {
    return no({ code: 'unknown_type', data: { value: echo(type), allowed: SEARCH_TYPES.join(', ') } });
  }
  if (year !== undefined && !YEAR.test(year)) return no({ code: 'invalid_year', data: { value: echo(year) } });
  const asked = pageIn({ ...(page === undefined ? {} : { page }), pageSize });
  if (!asked.ok) return no(asked.error);
  const narrowed = { ...(kind ? { type: kind } : {}), ...(year === undefined ? {} : { year: Number(year) }) };
  return ok({ q, query: query.value, locale, ...narrowed, ...asked.value });
}

/** What is asked as it stands in an address, in one spelling. */
export const searchAddress = ({ q, type, year, page, pageSize }: SearchQuestion, locale: Locale): string =>
  `${ADDRESS}?q=${encodeURIComponent(q)}&locale=${locale}&page=${page}&pageSize=${pageSize}` +
  (type ? `&type=${type}` : '') +
  (year ? `&year=${year}` : '');
