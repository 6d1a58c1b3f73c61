import { CONTRACT_DOCUMENTS, CONTRACT_QUERY, type ContractId } from '../../../contracts/reading/contract-addresses';
import { NATURAL } from '../../../contracts/reading/parameters';
import { READING_OF, READINGS } from '../../../contracts/reading/readings';
import { isLocale, LOCALES, type Locale } from '../../../domain/locale';
import { READING_ROOT, RESOURCES, type Resource } from '../../../domain/render/json/addresses';
import { ok, type Result, refuse } from '../../../domain/result';
import { echo } from './echo';
import { localeAskedIn } from './locale-asked-in';
import {
  type Page,
  type Parameters,
  pageIn,
  parametersOf,
  type Refused,
  shapeIn,
  type Wish,
  wishIn,
} from './parse-wish';
import type { ReadingRefusal } from './reading-refusal';
import type { Shape } from './shape';

/** What a reader asks for; `locale` is `null` where the language is left to the headers. */
export type Question = { readonly locale: Locale | null } & Shape &
  (
    | ({ readonly type: 'list'; readonly resource: Resource } & Page & Wish)
    | { readonly type: 'latest' }
    | { readonly type: 'bulletin'; readonly number: number }
    | { readonly type: 'revision'; readonly number: number; readonly revision: number }
    | { readonly type: 'story'; readonly slug: string }
    | { readonly type: 'contract'; readonly contract: ContractId }
    | {
        readonly type: 'entry';
        readonly resource: Exclude<Resource, 'bulletins' | 'stories'>;
        readonly documentId: string;
      }
  );

/** The longest address that is read, in characters. */
export const MAX_URL_LENGTH = 2048;
/**
 * An address of public reading: its resource and its key, still percent-encoded, `null` for a list; `revision` is what
 * stands after `/revisions/` beneath a bulletin. Or the contract's, in one of its forms.
 */
export type Address = DocumentAddress | { readonly contract: ContractId };

type DocumentAddress = { readonly resource: Resource; readonly key: string | null; readonly revision?: string };

const readingAt = ({ resource, key }: DocumentAddress) => READINGS[READING_OF[resource][key === null ? 'list' : 'one']];

const CONTRACTS = Object.keys(CONTRACT_DOCUMENTS) as ContractId[];

/** Splits an address into its still encoded parts; `null` where it is none of public reading. */
export function addressIn(url: string): Address | null {
  if (!url.startsWith(`${READING_ROOT}/`)) return null;
  const path = url.slice(READING_ROOT.length + 1).split('?', 1)[0] ?? '';
  const contract = CONTRACTS.find((id) => CONTRACT_DOCUMENTS[id].path === `/${path}`);
  if (contract) return { contract };
  const [name, key, beneath, revision, ...deeper] = path.replace(/\/$/, '').split('/');
  const resource = RESOURCES.find((candidate) => candidate === name);
  if (!resource || key === '') return null;
  if (key === undefined || beneath === undefined) return { resource, key: key ?? null };
  const isRevision = resource === 'bulletins' && beneath === 'revisions' && revision && deeper.length === 0;
  return isRevision ? { resource, key, revision } : null;
}

/** A part of an address without its percent signs; `null` where they stand for no text, or for control characters. */
export function decodeKey(key: string): string | null {
  try {
    const decoded = decodeURIComponent(key);
    // Control characters are in no slug and no document id, and PostgreSQL and terminals stumble over them.
    return /\p{Cc}/u.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}

/** Reads an address that `addressIn` knows; every parameter that is not understood is refused, never ignored. */
export function parseQuestion(address: Address, url: string): Result<Question, ReadingRefusal> {
  if (url.length > MAX_URL_LENGTH) {
    return refuse({ code: 'url_too_long', data: { limit: MAX_URL_LENGTH }, locale: null });
  }
  const parameters = parametersOf(url, 'contract' in address ? CONTRACT_QUERY : readingAt(address).query);
  if (!parameters.ok) return refuse({ ...parameters.error, locale: localeAskedIn(url) });
  const { locale = null } = parameters.value;
  if (locale !== null && !isLocale(locale)) {
    return refuse({ code: 'unknown_locale', data: { value: echo(locale), allowed: LOCALES.join(', ') }, locale: null });
  }
  if ('contract' in address) return ok({ type: 'contract', contract: address.contract, locale });
  return documentQuestion(address, parameters.value, locale);
}

function documentQuestion(
  address: DocumentAddress,
  parameters: Parameters,
  locale: Locale | null,
): Result<Question, ReadingRefusal> {
  const { resource, key, revision } = address;
  const no = (error: Refused) => refuse({ ...error, locale });
  const shape = shapeIn(parameters, readingAt(address).fields);
  if (!shape.ok) return no(shape.error);
  const asked = { locale, ...shape.value };
  if (key === null) {
    const wish = wishIn(resource, parameters);
    if (!wish.ok) return no(wish.error);
    const page = pageIn(parameters);
    return page.ok ? ok({ type: 'list', resource, ...asked, ...wish.value, ...page.value }) : no(page.error);
  }
  const decoded = decodeKey(key);
  if (decoded === null) return no({ code: 'malformed_url', data: {} });
  if (resource === 'stories') return ok({ type: 'story', slug: decoded, ...asked });
  if (resource !== 'bulletins') return ok({ type: 'entry', resource, documentId: decoded, ...asked });
  if (decoded === 'latest' && revision === undefined) return ok({ type: 'latest', ...asked });
  if (!NATURAL.test(decoded)) return no({ code: 'invalid_number', data: { value: echo(decoded) } });
  if (revision === undefined) return ok({ type: 'bulletin', number: Number(decoded), ...asked });
  if (!NATURAL.test(revision)) {
    return no({ code: 'invalid_revision', data: { value: echo(decodeKey(revision) ?? revision) } });
  }
  return ok({ type: 'revision', number: Number(decoded), revision: Number(revision), ...asked });
}
