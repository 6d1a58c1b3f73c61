import { z } from 'zod';

/** What public reading refuses, by its stable code: the HTTP status and Strapi's name for the error. */
export const READING_ERRORS = {
  malformed_url: { status: 400, name: 'BadRequestError' },
  unknown_parameter: { status: 400, name: 'ValidationError' },
  repeated_parameter: { status: 400, name: 'ValidationError' },
  unknown_locale: { status: 400, name: 'ValidationError' },
  invalid_page: { status: 400, name: 'ValidationError' },
  invalid_page_size: { status: 400, name: 'ValidationError' },
  invalid_number: { status: 400, name: 'ValidationError' },
  invalid_revision: { status: 400, name: 'ValidationError' },
  not_found: { status: 404, name: 'NotFoundError' },
  unknown_page: { status: 404, name: 'NotFoundError' },
  unknown_resource: { status: 404, name: 'NotFoundError' },
  method_not_allowed: { status: 405, name: 'MethodNotAllowedError' },
  withdrawn: { status: 410, name: 'GoneError' },
  url_too_long: { status: 414, name: 'URITooLongError' },
  internal_error: { status: 500, name: 'InternalServerError' },
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
