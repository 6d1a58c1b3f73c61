import type { Locale } from '../../../domain/locale';
import type { Encoding } from './negotiate-encoding';

/** Names and values in turn, as Node writes them fastest. */
export type HeaderList = readonly string[];

type About = {
  readonly tag: string;
  readonly modified: string | null;
  readonly locale: Locale;
  readonly address: string;
  readonly encoding: Encoding;
  readonly length: number;
};

/** Readable from any origin; never run, framed, sniffed or listed by a search engine: the pages are, not the API. */
const ALWAYS = [
  'Access-Control-Allow-Origin',
  '*',
  'Access-Control-Expose-Headers',
  'Content-Language, Content-Location, ETag',
  'Cross-Origin-Resource-Policy',
  'cross-origin',
  'X-Content-Type-Options',
  'nosniff',
  'Content-Security-Policy',
  "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy',
  'no-referrer',
  'X-Robots-Tag',
  'noindex',
] as const satisfies HeaderList;

/**
 * A withdrawal must not live on in caches that nobody can call back, so none may answer for longer than two seconds
 * without asking: as long as another instance of ours may take to notice. That still spares the desk a rush, because a
 * shared cache asks once a second for each document and mostly hears 304. Superseded revisions are no exception: their
 * bytes change with the next correction, and a withdrawal takes them, too.
 */
const DOCUMENT_CACHING = ['Cache-Control', 'public, max-age=1, stale-while-revalidate=1'] as const;

const JSON_TYPE = ['Content-Type', 'application/json; charset=utf-8'] as const;

const validators = ({ tag, modified, address, locale }: About): HeaderList => [
  'ETag',
  tag,
  ...(modified === null ? [] : ['Last-Modified', modified]),
  ...DOCUMENT_CACHING,
  'Content-Location',
  address,
  'Content-Language',
  locale,
];

const VARY_ENCODING = ['Vary', 'Accept-Encoding'] as const;
const VARY_BOTH = ['Vary', 'Accept-Encoding, Accept-Language'] as const;

/** Who chose a document's language: its address, or the reader's headers, which caches then have to look at. */
export type LanguageChoice = 'addressed' | 'negotiated';

const VARY = { addressed: VARY_ENCODING, negotiated: VARY_BOTH } as const satisfies Record<LanguageChoice, HeaderList>;

/** A list of headers for each way in which the language was chosen. */
export type HeadersByChoice = Readonly<Record<LanguageChoice, HeaderList>>;

const withVary = (headers: HeaderList): HeadersByChoice => ({
  addressed: [...headers, ...VARY.addressed],
  negotiated: [...headers, ...VARY.negotiated],
});

/** Headers of a document that is sent. */
export const documentHeaders = (about: About): HeadersByChoice =>
  withVary([
    ...JSON_TYPE,
    'Content-Length',
    String(about.length),
    ...(about.encoding === 'identity' ? [] : ['Content-Encoding', about.encoding]),
    ...validators(about),
    ...ALWAYS,
  ]);

/** Headers of a 304. */
export const unchangedHeaders = (about: About): HeadersByChoice => withVary([...validators(about), ...ALWAYS]);

/** Headers of a redirection to another address of the same document. */
export const redirectHeaders = (address: string): HeaderList => [
  'Location',
  address,
  'Content-Length',
  '0',
  ...DOCUMENT_CACHING,
  ...ALWAYS,
];

/** What a reader may do. */
export const METHODS = 'GET, HEAD, OPTIONS';

/** Errors that a publication, first or corrected, undoes: caches may spare the desk the question, for some seconds. */
const PASSING = [404, 410] as const satisfies readonly number[];

/** Headers of an error; caches keep most not at all. */
export const errorHeaders = (status: number, locale: Locale, length: number): HeaderList => [
  ...JSON_TYPE,
  'Content-Length',
  String(length),
  'Cache-Control',
  PASSING.some((passing) => passing === status) ? 'public, max-age=5' : 'no-store',
  'Vary',
  'Accept-Language',
  'Content-Language',
  locale,
  ...(status === 405 ? ['Allow', METHODS] : []),
  ...ALWAYS,
];

/** Headers that tell a browser what it may do from another origin. */
export const optionsHeaders: HeaderList = [
  'Allow',
  METHODS,
  'Access-Control-Allow-Methods',
  METHODS,
  'Access-Control-Allow-Headers',
  'Accept-Language, If-Modified-Since, If-None-Match',
  'Access-Control-Max-Age',
  '86400',
  'Cache-Control',
  'public, max-age=86400',
  ...ALWAYS,
];
