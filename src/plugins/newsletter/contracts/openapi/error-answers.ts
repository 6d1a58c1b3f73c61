import type { Words } from '../../domain/render/words';
import { READING_ERRORS, type ReadingErrorCode } from '../error';
import { schemaRef } from './components';
import type { JsonObject } from './json';

type Data = Readonly<Record<string, string | number>>;

/** What an error of each code may be about: enough for its message and its example. */
const EXAMPLES: Readonly<Record<ReadingErrorCode, Data>> = {
  malformed_request: {},
  malformed_url: {},
  unknown_parameter: { parameter: 'populate', allowed: 'locale, fallback, fields' },
  repeated_parameter: { parameter: 'locale' },
  unknown_locale: { value: 'fr', allowed: 'el, en' },
  invalid_page: { value: '0' },
  invalid_page_size: { value: '1000', limit: 100 },
  invalid_number: { value: 'one' },
  invalid_revision: { value: '0' },
  unknown_field: { value: 'tilte', allowed: 'title, stories' },
  unknown_inclusion: { value: 'stories', allowed: 'editorial, operation' },
  unknown_sort: { value: 'date', allowed: 'number, -number' },
  invalid_year: { value: '18' },
  unknown_kind: { value: 'meeting', allowed: 'workshop, conference' },
  unknown_beneficiary: { value: 'abc' },
  unknown_speaker: { value: 'abc' },
  empty_query: {},
  query_too_long: { limit: 200 },
  too_many_words: { limit: 12 },
  unknown_type: { value: 'photo', allowed: 'bulletin, story' },
  not_found: { resource: 'bulletins', value: '99' },
  unknown_page: { page: 9, pageCount: 2 },
  unknown_resource: {},
  method_not_allowed: { method: 'POST', allowed: 'GET, HEAD, OPTIONS' },
  request_timeout: {},
  withdrawn: { number: 1, revision: 1, withdrawnAt: '2021-05-01T09:00:00.000Z' },
  url_too_long: { limit: 2048 },
  too_many_requests: { limit: 600, retryAfter: 30 },
  headers_too_large: { limit: 16_384 },
  internal_error: {},
  too_slow: {},
};

/** What a reader is told by an error of this code. */
const messageOf = (code: ReadingErrorCode, say: Words): string => say(`newsletter.api.error.${code}`, EXAMPLES[code]);

/** An example of each error, by its code. */
export const errorExamples = (say: Words): JsonObject =>
  Object.fromEntries(
    (Object.keys(EXAMPLES) as ReadingErrorCode[]).map((code) => {
      const { status, name } = READING_ERRORS[code];
      const message = messageOf(code, say);
      const details = { code, ...EXAMPLES[code], ...(code === 'withdrawn' ? { notice: null } : {}) };
      return [`error.${code}`, { summary: message, value: { data: null, error: { status, name, message, details } } }];
    }),
  );

const statusOf = (code: ReadingErrorCode): number => READING_ERRORS[code].status;

const narrowed = (status: number, codes: readonly ReadingErrorCode[]): JsonObject => {
  const details: JsonObject =
    status === 410 ? schemaRef('WithdrawnDetails') : { type: 'object', properties: { code: { enum: codes } } };
  const error = { type: 'object', properties: { status: { const: status }, details } };
  return { allOf: [schemaRef('Error'), { type: 'object', properties: { error } }] };
};

/** Whether an error is told as JSON, or as a page that tells the same to people. */
type Form = 'json' | 'page';

/** Beneath the pages stands the admin API, too: a program that asks for what is neither is told so as there. */
const FOR_PROGRAMS: JsonObject = { 'application/json': { schema: { type: 'object' } } };

/** What is refused before anybody knows which address was meant is JSON everywhere. */
const BEFORE_READING: readonly ReadingErrorCode[] = ['malformed_request', 'request_timeout', 'headers_too_large'];

function answerWith(codes: readonly ReadingErrorCode[], status: number, say: Words, form: Form): JsonObject {
  const description = codes.map((code) => `\`${code}\`: ${messageOf(code, say)}`).join('\n\n');
  const told = form === 'page' ? codes.filter((code) => BEFORE_READING.includes(code)) : codes;
  const examples = Object.fromEntries(told.map((code) => [code, { $ref: `#/components/examples/error.${code}` }]));
  const json: JsonObject = { 'application/json': { schema: narrowed(status, told), examples } };
  const content: JsonObject = {
    ...(told.length < codes.length ? { 'text/html': { schema: { type: 'string' } } } : {}),
    ...(told.length > 0 ? json : {}),
    ...(form === 'page' && status === 404 ? FOR_PROGRAMS : {}),
  };
  return { description, content };
}

const CODES = Object.keys(READING_ERRORS) as ReadingErrorCode[];

/** The answers with one error alone, which many addresses share, by form and code: `json.withdrawn`. */
export const errorResponses = (say: Words): JsonObject =>
  Object.fromEntries(
    (['json', 'page'] as const).flatMap((form) =>
      CODES.map((code) => [`${form}.${code}`, answerWith([code], statusOf(code), say, form)] as const),
    ),
  );

/** Errors by their status, with an example of each code where they are JSON. */
export function errorAnswers(codes: readonly ReadingErrorCode[], say: Words, form: Form = 'json'): JsonObject {
  const statuses = [...new Set(codes.map(statusOf))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const own = codes.filter((code) => statusOf(code) === status);
      const [only, ...others] = own;
      if (only === undefined || others.length > 0) return [String(status), answerWith(own, status, say, form)];
      const shared = BEFORE_READING.includes(only) ? 'json' : form;
      return [String(status), { $ref: `#/components/responses/${shared}.${only}` }];
    }),
  );
}
