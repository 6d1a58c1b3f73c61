import type { Locale } from '../../../domain/bulletin/localized';
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

/** A minute old is young enough for a bulletin; a cache may show the last one while it fetches the next. */
const DOCUMENT_CACHING = ['Cache-Control', 'public, max-age=60, stale-while-revalidate=300'] as const;

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

/** Headers of a document that is sent, without `Vary`. */
export const documentHeaders = (about: About): HeaderList => [
  ...JSON_TYPE,
  'Content-Length',
  String(about.length),
  ...(about.encoding === 'identity' ? [] : ['Content-Encoding', about.encoding]),
  ...validators(about),
  ...ALWAYS,
];

/** Headers of a 304, without `Vary`. */
export const unchangedHeaders = (about: About): HeaderList => [...validators(about), ...ALWAYS];

const VARY_ENCODING = ['Vary', 'Accept-Encoding'] as const;
const VARY_BOTH = ['Vary', 'Accept-Encoding, Accept-Language'] as const;

/** A document depends on `Accept-Language` only where the address leaves the language open. */
export const varyOn = (languageNegotiated: boolean): HeaderList => (languageNegotiated ? VARY_BOTH : VARY_ENCODING);

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

/** Headers of an error: caches forget a 404 in seconds, so that what is published then shows, and the rest at once. */
export const errorHeaders = (status: number, locale: Locale, length: number): HeaderList => [
  ...JSON_TYPE,
  'Content-Length',
  String(length),
  'Cache-Control',
  status === 404 ? 'public, max-age=5' : 'no-store',
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
