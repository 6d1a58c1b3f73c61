import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { callerLocale } from '../caller';
import { say } from '../messages';

/**
 * The error that Strapi turns into a 400 with `details.code`, its message under `newsletter.refusal.<code>` in the
 * caller's language; with `field` the edit view shows it beside that field too.
 */
export function refusal(
  strapi: Core.Strapi,
  code: string,
  data: Readonly<Record<string, string | number>> = {},
  { field, ...details }: { field?: string; [detail: string]: unknown } = {},
): Error {
  const message = say(callerLocale(strapi), `newsletter.refusal.${code}`, data);
  const beside = field === undefined ? {} : { errors: [{ path: [field], name: code, message }] };
  return new errors.ValidationError(message, { code, ...beside, ...details });
}
