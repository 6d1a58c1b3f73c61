import type { Locale } from '../../../domain/locale';
import type { OperationDocument } from '../../../domain/render/outputs/subjects';
import { html } from '../../../domain/render/web/html';
import { inBothLanguages } from '../../../domain/render/web/pages/in-both-languages';
import { heading } from '../../../domain/render/web/parts/heading';
import { say } from '../messages';
import { renderBarePage } from '../outputs/web-pages';

/** Why a draft is not shown, by its stable code: the HTTP status and Strapi's name for the error. */
const REFUSALS = {
  preview_forged: { status: 403, name: 'ForbiddenError' },
  preview_not_found: { status: 404, name: 'NotFoundError' },
  method_not_allowed: { status: 405, name: 'MethodNotAllowedError' },
  preview_expired: { status: 410, name: 'GoneError' },
  too_many_requests: { status: 429, name: 'RateLimitError' },
  internal_error: { status: 500, name: 'InternalServerError' },
} as const;

/** A stable code that a program may act on. */
export type PreviewRefusal = keyof typeof REFUSALS;

/** A refusal as it is sent: a page with the newest masthead to browsers, Strapi's error with `details.code` to programs. */
export function answerOf(
  code: PreviewRefusal,
  locale: Locale,
  isForPeople: boolean,
  operation: OperationDocument | null,
) {
  const { status, name } = REFUSALS[code];
  const message = say(locale, `newsletter.preview.${code}`);
  if (isForPeople) return { status, mediaType: 'text/html', body: pageOf(status, message, locale, operation) };
  const error = { status, name, message, details: { code } };
  return { status, mediaType: 'application/json', body: JSON.stringify({ data: null, error }) };
}

const pageOf = (status: number, message: string, locale: Locale, operation: OperationDocument | null): string =>
  renderBarePage(
    () => ({
      title: message,
      description: null,
      addresses: inBothLanguages('archive-page'),
      operation,
      photo: null,
      kind: 'website',
      isIndexed: false,
      graph: null,
      main: html`<article class="entry">
      <header>
      <p class="kicker">${status}</p>
      ${heading(1, message)}
      </header>
      </article>`,
    }),
    locale,
  );
