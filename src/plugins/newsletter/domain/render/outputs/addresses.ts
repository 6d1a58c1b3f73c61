import type { Locale } from '../../locale';

/** Where the pages begin that people read; every address below is relative to the desk's own origin. */
export const PAGES_ROOT = '/newsletter';

/** What an address names; a subject is told by the parameters of its kind. */
export type OutputParameters = {
  readonly locale?: Locale;
  readonly number?: number;
  readonly revision?: number;
  readonly slug?: string;
  readonly id?: string;
};

/**
 * What an output is made of; `newest` is the archive as far as feeds tell of it, `announcement` is an event for calendars, which must hear of it when it is gone, too, and
 * `site` everything there is, in no language.
 */
export const SUBJECTS = [
  'bulletin',
  'both-languages',
  'archive',
  'newest',
  'story',
  'event',
  'announcement',
  'beneficiary',
  'events',
  'site',
] as const;

/** What an output is made of. */
export type SubjectKind = (typeof SUBJECTS)[number];

/**
 * Every output by its id: the subject that it is made of, its address (parameters in braces), and its media type. The
 * contract names each of them, and none has an address that is not here.
 */
export const OUTPUTS = {
  'archive-page': { subject: 'archive', path: '/newsletter/{locale}', mediaType: 'text/html' },
  'bulletin-page': { subject: 'bulletin', path: '/newsletter/{number}/{locale}', mediaType: 'text/html' },
  'revision-page': {
    subject: 'bulletin',
    path: '/newsletter/{number}/revisions/{revision}/{locale}',
    mediaType: 'text/html',
  },
  'story-page': { subject: 'story', path: '/newsletter/{locale}/stories/{slug}', mediaType: 'text/html' },
  'event-page': { subject: 'event', path: '/newsletter/{locale}/events/{id}', mediaType: 'text/html' },
  'beneficiary-page': {
    subject: 'beneficiary',
    path: '/newsletter/{locale}/beneficiaries/{id}',
    mediaType: 'text/html',
  },
  'bulletin-text': { subject: 'bulletin', path: '/newsletter/{number}/{locale}.txt', mediaType: 'text/plain' },
  'bulletin-pdf': { subject: 'bulletin', path: '/newsletter/{number}/{locale}.pdf', mediaType: 'application/pdf' },
  'bilingual-pdf': {
    subject: 'both-languages',
    path: '/newsletter/{number}/bilingual.pdf',
    mediaType: 'application/pdf',
  },
  'email-html': { subject: 'bulletin', path: '/newsletter/{number}/{locale}/email.html', mediaType: 'text/html' },
  'email-text': { subject: 'bulletin', path: '/newsletter/{number}/{locale}/email.txt', mediaType: 'text/plain' },
  'email-message': {
    subject: 'bulletin',
    path: '/newsletter/{number}/{locale}/email.eml',
    mediaType: 'message/rfc822',
  },
  'email-listmonk': {
    subject: 'bulletin',
    path: '/newsletter/{number}/{locale}/email.listmonk.json',
    mediaType: 'application/json',
  },
  'email-mailchimp': {
    subject: 'bulletin',
    path: '/newsletter/{number}/{locale}/email.mailchimp.json',
    mediaType: 'application/json',
  },
  'atom-feed': { subject: 'newest', path: '/newsletter/{locale}/feed.atom', mediaType: 'application/atom+xml' },
  'rss-feed': { subject: 'newest', path: '/newsletter/{locale}/feed.rss', mediaType: 'application/rss+xml' },
  'json-feed': { subject: 'newest', path: '/newsletter/{locale}/feed.json', mediaType: 'application/feed+json' },
  'events-calendar': { subject: 'events', path: '/newsletter/{locale}/events.ics', mediaType: 'text/calendar' },
  'event-calendar': {
    subject: 'announcement',
    path: '/newsletter/{locale}/events/{id}.ics',
    mediaType: 'text/calendar',
  },
  sitemap: { subject: 'site', path: '/newsletter/sitemap.xml', mediaType: 'application/xml' },
  robots: { subject: 'site', path: '/robots.txt', mediaType: 'text/plain' },
} as const satisfies Record<string, { subject: SubjectKind; path: string; mediaType: string }>;

/** An output by its id. */
export type OutputId = keyof typeof OUTPUTS;

/** Paths in pieces: what stands there, and in every second place the name of a parameter. */
const PIECES = new Map(Object.entries(OUTPUTS).map(([id, { path }]) => [id, path.split(/[{}]/)]));

/** The address of an output, relative to the origin; a parameter that its path names and is not given is a bug. */
export function outputAddress(id: OutputId, parameters: OutputParameters): string {
  let address = '';
  for (const [place, piece] of (PIECES.get(id) ?? []).entries()) {
    if (place % 2 === 0) {
      address += piece;
      continue;
    }
    const value = parameters[piece as keyof OutputParameters];
    if (value === undefined) throw new Error(`The address of ${id} needs ${piece}`);
    address += encodeURIComponent(value);
  }
  return address;
}

/** The page on which people search, and what it finds there: no output, because it has to be asked. */
export function searchPageAddress(locale: Locale, q = '', page = 1): string {
  const asked = q === '' ? '' : `?q=${encodeURIComponent(q)}${page > 1 ? `&page=${page}` : ''}`;
  return `${PAGES_ROOT}/${locale}/search${asked}`;
}

/** The stylesheet of the pages; its address changes with its text. */
export const stylesheetAddress = (fingerprint: string): string => `${PAGES_ROOT}/style-${fingerprint}.css`;
