import { PREVIEW_ERRORS, type PreviewErrorCode } from '../../../contracts/preview';
import type { Locale } from '../../../domain/locale';
import type { OperationDocument } from '../../../domain/render/outputs/subjects';
import { html } from '../../../domain/render/web/html';
import { inBothLanguages } from '../../../domain/render/web/pages/in-both-languages';
import { heading } from '../../../domain/render/web/parts/heading';
import { say } from '../messages';
import { renderBarePage } from '../outputs/web-pages';

/** A refusal as it is sent: a page with the newest masthead to browsers, Strapi's error with `details.code` to programs. */
export function answerOf(
  code: PreviewErrorCode,
  locale: Locale,
  isForPeople: boolean,
  operation: OperationDocument | null,
) {
  const { status, name } = PREVIEW_ERRORS[code];
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
