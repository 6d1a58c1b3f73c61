import type { Locale } from '../../../domain/locale';
import type { Encoding } from './negotiate-encoding';

/** Names and values in turn, as Node writes them fastest. */
export type HeaderList = readonly string[];

type About = {
  readonly tag: string;
  readonly modified: string | null;
  /** As `Content-Language` tells them. */
  readonly languages: string;
  readonly address: string;
  readonly encoding: Encoding;
  /** Without parameters; JSON of the content API where there is none. */
  readonly mediaType: string | undefined;
  readonly length: number;
};

/** Readable from any origin; never sniffed. */
const OPEN = [
  'Access-Control-Allow-Origin',
  '*',
  'Access-Control-Expose-Headers',
  'Content-Language, Content-Location, ETag',
  'Cross-Origin-Resource-Policy',
  'cross-origin',
  'X-Content-Type-Options',
  'nosniff',
] as const satisfies HeaderList;

/** Never run, framed or listed by a search engine: the pages are, not the API. */
const ALWAYS = [
  ...OPEN,
  'Content-Security-Policy',
  "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy',
  'no-referrer',
  'X-Robots-Tag',
  'noindex',
] as const satisfies HeaderList;

/** A page shows itself, its one stylesheet and pictures, and asks only the desk; the desk alone may frame it. */
const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  'img-src * data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

const OF_PAGE = [
  ...OPEN,
  'Content-Security-Policy',
  PAGE_POLICY,
  'Referrer-Policy',
  'strict-origin-when-cross-origin',
] as const satisfies HeaderList;

const policyOf = (mediaType: string | undefined): HeaderList => (mediaType === undefined ? ALWAYS : OF_PAGE);

/**
 * A withdrawal must not live on in caches that nobody can call back, so none may answer for longer than two seconds
 * without asking: as long as another instance of ours may take to notice. That still spares the desk a rush, because a
 * shared cache asks once a second for each document and mostly hears 304. Superseded revisions are no exception: their
 * bytes change with the next correction, and a withdrawal takes them, too.
 */
const DOCUMENT_CACHING = ['Cache-Control', 'public, max-age=1, stale-while-revalidate=1'] as const;

const JSON_TYPE = ['Content-Type', 'application/json; charset=utf-8'] as const;

/** Media types whose bytes are characters, always of UTF-8. */
const OF_CHARACTERS = /^text\/|[/+]xml$/;

const typeOf = (mediaType: string | undefined): HeaderList => {
  if (mediaType === undefined) return JSON_TYPE;
  return ['Content-Type', OF_CHARACTERS.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType];
};

/** A message is for a mail program, not for a browser's window; a PDF is read there, and may be kept. */
const DISPOSITIONS: Readonly<Record<string, string>> = { 'message/rfc822': 'attachment', 'application/pdf': 'inline' };

/** Files are kept under names of their own: `newsletter-1-el.eml`. */
const dispositionOf = ({ mediaType = '', address }: About): HeaderList => {
  const disposition = DISPOSITIONS[mediaType];
  if (disposition === undefined) return [];
  const name = address
    .slice(1)
    .replace('/email.', '.')
    .replace(/[^\w.-]/g, '-');
  return ['Content-Disposition', `${disposition}; filename="${name}"`];
};

const validators = ({ tag, modified, address, languages }: About): HeaderList => [
  'ETag',
  tag,
  ...(modified === null ? [] : ['Last-Modified', modified]),
  ...DOCUMENT_CACHING,
  'Content-Location',
  address,
  'Content-Language',
  languages,
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
    ...typeOf(about.mediaType),
    ...dispositionOf(about),
    'Content-Length',
    String(about.length),
    ...(about.encoding === 'identity' ? [] : ['Content-Encoding', about.encoding]),
    ...validators(about),
    ...policyOf(about.mediaType),
  ]);

/** Headers of a 304. */
export const unchangedHeaders = (about: About): HeadersByChoice =>
  withVary([...validators(about), ...policyOf(about.mediaType)]);

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

/** After how many seconds it is worth asking again where an answer took too long. */
const RETRY_AFTER = 5;

/** Headers of an error, as JSON or as a page; caches keep most not at all, and search engines list none. */
export const errorHeaders = (status: number, locale: Locale, length: number, mediaType?: 'text/html'): HeaderList => [
  ...typeOf(mediaType),
  'Content-Length',
  String(length),
  'Cache-Control',
  PASSING.some((passing) => passing === status) ? 'public, max-age=5' : 'no-store',
  'Vary',
  'Accept-Language',
  'Content-Language',
  locale,
  ...(status === 405 ? ['Allow', METHODS] : []),
  ...(status === 503 ? ['Retry-After', String(RETRY_AFTER)] : []),
  ...policyOf(mediaType),
  ...(mediaType === undefined ? [] : ['X-Robots-Tag', 'noindex']),
];

/**
 * Headers of an answer about a draft: kept by nobody, listed by nobody, and its address, which opens it, told to nobody
 * whom the page links to.
 */
export const previewHeaders = (mediaType: string, locale: Locale, length: number): HeaderList => [
  ...typeOf(mediaType),
  'Content-Length',
  String(length),
  'Cache-Control',
  'no-store',
  'Content-Language',
  locale,
  'Content-Security-Policy',
  PAGE_POLICY,
  'Referrer-Policy',
  'no-referrer',
  'X-Content-Type-Options',
  'nosniff',
  'X-Robots-Tag',
  'noindex, nofollow, noarchive',
];

/** How long what never changes under its address may be kept: a year. */
const FOR_EVER = ['Cache-Control', 'public, max-age=31536000, immutable'] as const satisfies HeaderList;

/** Headers of the stylesheet, which has an address of its own for each of its texts. */
export const stylesheetHeaders = (tag: string, encoding: Encoding, length: number): HeaderList => [
  ...typeOf('text/css'),
  'Content-Length',
  String(length),
  ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
  'ETag',
  tag,
  ...FOR_EVER,
  ...VARY_ENCODING,
  ...OPEN,
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
