import type { z } from 'zod';
import type { Resource } from '../../domain/render/json/addresses';
import { beneficiaryEntry } from '../beneficiary';
import { bulletin } from '../bulletin';
import type { ReadingErrorCode } from '../error';
import { eventEntry } from '../event';
import { speakerEntry } from '../speaker';
import { storyPage } from '../story';
import { LIST_CONTRACTS } from './lists';
import { PARAMETERS, type ParameterName, type QueryName } from './parameters';

/** One address of the content API: where it is, what it takes, and the document that it answers with, one or a page of. */
type Reading = {
  /** Beneath the root, parameters in braces. */
  readonly path: string;
  readonly answer: 'one' | 'list';
  readonly resource: Resource;
  readonly document: z.ZodObject;
  readonly query: readonly QueryName[];
  /** What may stand between the commas of `fields`; identity is there without asking, too. */
  readonly fields: readonly string[];
  readonly errors: readonly ReadingErrorCode[];
};

/** Fields that every document keeps whatever is asked for: they tell which one it is. */
export const IDENTITY = ['documentId', 'locale', 'number', 'revision', 'slug', 'url'] as const;

const fieldsOf = (document: z.ZodObject, without: readonly string[] = []): readonly string[] =>
  Object.keys(document.shape).filter((field) => !without.includes(field));

/** What may go wrong at every address. */
const ANYWHERE = [
  'unknown_parameter',
  'repeated_parameter',
  'malformed_request',
  'request_timeout',
  'method_not_allowed',
  'url_too_long',
  'headers_too_large',
  'internal_error',
  'too_slow',
] as const satisfies readonly ReadingErrorCode[];

/** What goes wrong with the key of one document. */
const OF_KEYS = ['malformed_url', 'not_found'] as const satisfies readonly ReadingErrorCode[];

const refusalsOf = (names: readonly ParameterName[]): ReadingErrorCode[] =>
  names.map((name) => PARAMETERS[name].refusal);

const pathParametersOf = (path: string): ParameterName[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as ParameterName);

const SINGLE = ['locale', 'fallback', 'fields'] as const satisfies readonly QueryName[];

const one = (
  resource: Resource,
  path: string,
  document: z.ZodObject,
  errors: readonly ReadingErrorCode[] = OF_KEYS,
): Reading => ({
  path,
  answer: 'one',
  resource,
  document,
  query: SINGLE,
  fields: fieldsOf(document),
  errors: [...new Set([...errors, ...refusalsOf([...pathParametersOf(path), ...SINGLE]), ...ANYWHERE])],
});

function list(resource: Resource): Reading {
  const { document, include, filters } = LIST_CONTRACTS[resource];
  const inclusions: readonly QueryName[] = include.length > 0 ? ['include'] : [];
  const query: readonly QueryName[] = [...SINGLE, ...inclusions, 'sort', ...filters, 'page', 'pageSize'];
  return {
    path: `/${resource}`,
    answer: 'list',
    resource,
    document,
    query,
    fields: fieldsOf(document, include),
    errors: [...new Set([...refusalsOf(query), 'unknown_page' as const, ...ANYWHERE])],
  };
}

const OF_BULLETINS = [...OF_KEYS, 'withdrawn'] as const satisfies readonly ReadingErrorCode[];

/** Every address of the content API that gives documents; it is parsed by this table, and the contract is written from it. */
export const READINGS = {
  'bulletin-list': list('bulletins'),
  'latest-bulletin': one('bulletins', '/bulletins/latest', bulletin, ['not_found']),
  bulletin: one('bulletins', '/bulletins/{number}', bulletin, OF_BULLETINS),
  'bulletin-revision': one('bulletins', '/bulletins/{number}/revisions/{revision}', bulletin, OF_BULLETINS),
  'story-list': list('stories'),
  story: one('stories', '/stories/{slug}', storyPage, OF_BULLETINS),
  'event-list': list('events'),
  event: one('events', '/events/{documentId}', eventEntry),
  'speaker-list': list('speakers'),
  speaker: one('speakers', '/speakers/{documentId}', speakerEntry),
  'beneficiary-list': list('beneficiaries'),
  beneficiary: one('beneficiaries', '/beneficiaries/{documentId}', beneficiaryEntry),
} as const satisfies Record<string, Reading>;

/** An address of the content API by its id. */
export type ReadingId = keyof typeof READINGS;

/** The reading that lists a resource, and the one that gives one of it. */
export const READING_OF = {
  bulletins: { list: 'bulletin-list', one: 'bulletin' },
  stories: { list: 'story-list', one: 'story' },
  events: { list: 'event-list', one: 'event' },
  speakers: { list: 'speaker-list', one: 'speaker' },
  beneficiaries: { list: 'beneficiary-list', one: 'beneficiary' },
} as const satisfies Record<Resource, { list: ReadingId; one: ReadingId }>;
