import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../../contracts/pagination';
import { isLocale, LOCALES, type Locale } from '../../../domain/locale';
import { READING_ROOT, RESOURCES, type Resource } from '../../../domain/render/json/addresses';
import { ok, type Result, refuse } from '../../../domain/result';
import type { ReadingRefusal } from './reading-refusal';

/** What a reader asks for; `locale` is `null` where the language is left to the headers. */
export type Question = { readonly locale: Locale | null } & (
  | { readonly type: 'list'; readonly resource: Resource; readonly page: number; readonly pageSize: number }
  | { readonly type: 'latest' }
  | { readonly type: 'bulletin'; readonly number: number }
  | { readonly type: 'revision'; readonly number: number; readonly revision: number }
  | { readonly type: 'story'; readonly slug: string }
  | {
      readonly type: 'entry';
      readonly resource: Exclude<Resource, 'bulletins' | 'stories'>;
      readonly documentId: string;
    }
);

/** The longest address that is read, in characters. */
const MAX_URL_LENGTH = 2048;
/** How much of what was asked an error repeats, in characters. */
const ECHO = 80;

/** What an error repeats of what was asked. */
export const echo = (value: string): string => value.slice(0, ECHO);

/**
 * An address of public reading: its resource and its key, still percent-encoded, `null` for a list; `revision` is what
 * stands after `/revisions/` beneath a bulletin.
 */
export type Address = { readonly resource: Resource; readonly key: string | null; readonly revision?: string };

/** Splits an address into its still encoded parts; `null` where it is none of public reading. */
export function addressIn(url: string): Address | null {
  if (!url.startsWith(`${READING_ROOT}/`)) return null;
  const path = url.slice(READING_ROOT.length + 1).split('?', 1)[0] ?? '';
  const [name, key, beneath, revision, ...deeper] = path.replace(/\/$/, '').split('/');
  const resource = RESOURCES.find((candidate) => candidate === name);
  if (!resource || key === '') return null;
  if (key === undefined || beneath === undefined) return { resource, key: key ?? null };
  const isRevision = resource === 'bulletins' && beneath === 'revisions' && revision && deeper.length === 0;
  return isRevision ? { resource, key, revision } : null;
}

const PAGE = new Map([
  ['page', 'page'],
  ['pageSize', 'pageSize'],
  ['pagination[page]', 'page'],
  ['pagination[pageSize]', 'pageSize'],
]);

type Parameters = { readonly locale?: string; readonly page?: string; readonly pageSize?: string };

function parametersOf(url: string, isList: boolean): Result<Parameters, Omit<ReadingRefusal, 'locale'>> {
  const query = url.indexOf('?');
  if (query === -1) return ok({});
  const found = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(url.slice(query + 1))) {
    const parameter = name === 'locale' ? name : isList ? PAGE.get(name) : undefined;
    if (parameter === undefined) {
      const allowed = isList ? 'locale, page, pageSize' : 'locale';
      return refuse({ code: 'unknown_parameter', data: { parameter: echo(name), allowed } });
    }
    if (found.has(parameter)) return refuse({ code: 'repeated_parameter', data: { parameter: echo(name) } });
    found.set(parameter, value);
  }
  return ok(Object.fromEntries(found));
}

const NATURAL = /^[1-9]\d{0,8}$/;

function decodeKey(key: string): string | null {
  try {
    const decoded = decodeURIComponent(key);
    // Control characters are in no slug and no document id, and PostgreSQL and terminals stumble over them.
    return /\p{Cc}/u.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}

/** Reads an address that `addressIn` knows; every parameter that is not understood is refused, never ignored. */
export function parseQuestion({ resource, key, revision }: Address, url: string): Result<Question, ReadingRefusal> {
  if (url.length > MAX_URL_LENGTH) {
    return refuse({ code: 'url_too_long', data: { limit: MAX_URL_LENGTH }, locale: null });
  }
  const parameters = parametersOf(url, key === null);
  if (!parameters.ok) return refuse({ ...parameters.error, locale: localeAskedIn(url) });
  const { locale = null, page = '1', pageSize = String(DEFAULT_PAGE_SIZE) } = parameters.value;
  if (locale !== null && !isLocale(locale)) {
    return refuse({ code: 'unknown_locale', data: { value: echo(locale), allowed: LOCALES.join(', ') }, locale: null });
  }
  const no = (code: ReadingRefusal['code'], data: ReadingRefusal['data']) => refuse({ code, data, locale });
  if (key === null) {
    if (!NATURAL.test(page)) return no('invalid_page', { value: echo(page) });
    if (!NATURAL.test(pageSize) || Number(pageSize) > MAX_PAGE_SIZE) {
      return no('invalid_page_size', { value: echo(pageSize), limit: MAX_PAGE_SIZE });
    }
    return ok({ type: 'list', resource, page: Number(page), pageSize: Number(pageSize), locale });
  }
  const decoded = decodeKey(key);
  if (decoded === null) return no('malformed_url', {});
  if (resource === 'stories') return ok({ type: 'story', slug: decoded, locale });
  if (resource !== 'bulletins') return ok({ type: 'entry', resource, documentId: decoded, locale });
  if (decoded === 'latest' && revision === undefined) return ok({ type: 'latest', locale });
  if (!NATURAL.test(decoded)) return no('invalid_number', { value: echo(decoded) });
  if (revision === undefined) return ok({ type: 'bulletin', number: Number(decoded), locale });
  if (!NATURAL.test(revision)) return no('invalid_revision', { value: echo(decodeKey(revision) ?? revision) });
  return ok({ type: 'revision', number: Number(decoded), revision: Number(revision), locale });
}

/** The language that an address asks for, whatever else is wrong with it. */
export function localeAskedIn(url: string): Locale | null {
  const query = url.indexOf('?');
  const asked = query === -1 ? null : new URLSearchParams(url.slice(query + 1)).get('locale');
  return isLocale(asked) ? asked : null;
}
