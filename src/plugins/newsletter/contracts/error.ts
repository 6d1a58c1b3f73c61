import { z } from 'zod';

/** What public reading refuses, by its stable code: the HTTP status and Strapi's name for the error. */
export const READING_ERRORS = {
  malformed_request: { status: 400, name: 'BadRequestError' },
  malformed_url: { status: 400, name: 'BadRequestError' },
  unknown_parameter: { status: 400, name: 'ValidationError' },
  repeated_parameter: { status: 400, name: 'ValidationError' },
  unknown_locale: { status: 400, name: 'ValidationError' },
  invalid_page: { status: 400, name: 'ValidationError' },
  invalid_page_size: { status: 400, name: 'ValidationError' },
  invalid_number: { status: 400, name: 'ValidationError' },
  invalid_revision: { status: 400, name: 'ValidationError' },
  unknown_field: { status: 400, name: 'ValidationError' },
  unknown_inclusion: { status: 400, name: 'ValidationError' },
  unknown_sort: { status: 400, name: 'ValidationError' },
  invalid_year: { status: 400, name: 'ValidationError' },
  unknown_kind: { status: 400, name: 'ValidationError' },
  unknown_beneficiary: { status: 400, name: 'ValidationError' },
  unknown_speaker: { status: 400, name: 'ValidationError' },
  empty_query: { status: 400, name: 'ValidationError' },
  query_too_long: { status: 400, name: 'ValidationError' },
  too_many_words: { status: 400, name: 'ValidationError' },
  unknown_type: { status: 400, name: 'ValidationError' },
  not_found: { status: 404, name: 'NotFoundError' },
  unknown_page: { status: 404, name: 'NotFoundError' },
  unknown_resource: { status: 404, name: 'NotFoundError' },
  method_not_allowed: { status: 405, name: 'MethodNotAllowedError' },
  request_timeout: { status: 408, name: 'RequestTimeoutError' },
  withdrawn: { status: 410, name: 'GoneError' },
  url_too_long: { status: 414, name: 'URITooLongError' },
  too_many_requests: { status: 429, name: 'RateLimitError' },
  headers_too_large: { status: 431, name: 'RequestHeaderFieldsTooLargeError' },
  internal_error: { status: 500, name: 'InternalServerError' },
  too_slow: { status: 503, name: 'ServiceUnavailableError' },
} as const satisfies Record<string, { status: number; name: string }>;

/** A stable code that a program may act on; the message beside it is for people. */
export type ReadingErrorCode = keyof typeof READING_ERRORS;

const CODES = Object.keys(READING_ERRORS) as [ReadingErrorCode, ...ReadingErrorCode[]];

/** Strapi's error answer; `details.code` is stable, the rest of `details` tells what it is about. */
export const readingError = z.strictObject({
  data: z.null(),
  error: z.strictObject({
    status: z.number().int(),
    name: z.string(),
    message: z.string().min(1).describe("In the caller's language"),
    details: z.looseObject({ code: z.enum(CODES) }),
  }),
});
export type ReadingError = z.infer<typeof readingError>;
