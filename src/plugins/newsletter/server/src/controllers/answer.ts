import type { z } from 'zod';
import type { Locale } from '../../../domain/locale';
import { ok, type Result, refuse } from '../../../domain/result';
import { say } from '../messages';

/** A refused call: HTTP status, stable code, and a message in the caller's language. */
export type RefusedCall = { status: number; code: string; message: string; details?: Record<string, unknown> };

/** A refusal whose message stands under `newsletter.refusal.<code>`. */
export const refusedCall = (
  locale: Locale,
  status: number,
  code: string,
  data: Readonly<Record<string, string | number>> = {},
): RefusedCall => ({ status, code, message: say(locale, `newsletter.refusal.${code}`, data) });

/** Parses a body by its contract; what does not fit is `malformed_request`, with the place of the first misfit. */
export function parseBody<T extends z.ZodType>(
  schema: T,
  locale: Locale,
  body: unknown,
): Result<z.infer<T>, RefusedCall> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  const { issues } = parsed.error;
  const place = issues[0]?.path.join('.') || 'body';
  return refuse({ ...refusedCall(locale, 400, 'malformed_request', { place }), details: { issues } });
}

/** Answers a refusal in the shape of Strapi's errors; `name` is the kind of error. */
export function answerRefused(ctx, name: string, { status, code, message, details = {} }: RefusedCall): void {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details: { code, ...details } } };
}
