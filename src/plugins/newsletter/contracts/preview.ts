import { z } from 'zod';

/** Why a signed link shows no draft, by its stable code: the HTTP status and Strapi's name for the error. */
export const PREVIEW_ERRORS = {
  preview_forged: { status: 403, name: 'ForbiddenError' },
  preview_not_found: { status: 404, name: 'NotFoundError' },
  method_not_allowed: { status: 405, name: 'MethodNotAllowedError' },
  preview_expired: { status: 410, name: 'GoneError' },
  too_many_requests: { status: 429, name: 'RateLimitError' },
  internal_error: { status: 500, name: 'InternalServerError' },
} as const satisfies Record<string, { status: number; name: string }>;

/** A stable code that a program may act on. */
export type PreviewErrorCode = keyof typeof PREVIEW_ERRORS;

/** Strapi's error answer of a signed link, for programs; browsers get a page that says the same. */
export const previewError = z.strictObject({
  data: z.null(),
  error: z.strictObject({
    status: z.number().int(),
    name: z.string(),
    message: z.string().min(1).describe("In the caller's language"),
    details: z.strictObject({ code: z.enum(Object.keys(PREVIEW_ERRORS) as [PreviewErrorCode, ...PreviewErrorCode[]]) }),
  }),
});
