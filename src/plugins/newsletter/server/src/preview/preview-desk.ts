import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { PreviewErrorCode } from '../../../contracts/preview';
import { DEFAULT_LOCALE, type Locale } from '../../../domain/locale';
import { OUTPUTS } from '../../../domain/render/outputs/addresses';
import { readClosure } from '../gateways/read-closure';
import { originOf } from '../origin';
import { negotiateLocale } from '../public/negotiate-locale';
import type { ReadingDesk } from '../public/reading-desk';
import { type HeaderList, previewHeaders } from '../public/reading-headers';
import { limitSearches } from '../search/search-limit';
import { recentSettings } from '../settings/read-settings';
import { type PreviewQuestion, previewAt } from './preview-address';
import { previewKeys } from './preview-links';
import { answerOf } from './preview-refusal';
import { openPreviewToken } from './preview-token';
import { renderDraft } from './render-draft';

/** Answers whoever has a signed link to a draft; nothing of it is kept. */
export type PreviewDesk = {
  /** Answers, soon, and gives `true`; `false`, with nothing written, where the address is no draft's. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
};

type Answer = {
  readonly status: number;
  readonly mediaType: string;
  readonly body: string | Buffer;
  readonly headers?: HeaderList;
};

/** Why a draft is not shown, and what else there is to know of that. */
type Refusal = { readonly code: PreviewErrorCode; readonly headers?: HeaderList };

/** Opens the preview desk of a Strapi; its setting `previewLimit` is how often one client may look in a minute. */
export function openPreviewDesk(strapi: Core.Strapi): PreviewDesk {
  const countLook = limitSearches({
    perMinute: async () => (await recentSettings(strapi, 'limits')).previewLimit,
    isProxyTrusted: Boolean(strapi.config.get('server.proxy.koa')),
  });

  const masthead = (locale: Locale) =>
    (strapi.plugin('newsletter').service('publicReading') as ReadingDesk).masthead(locale);

  async function look(request: IncomingMessage, { token, output, locale }: PreviewQuestion): Promise<Buffer | Refusal> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return { code: 'method_not_allowed', headers: ['Allow', 'GET, HEAD'] };
    }
    // Whoever guesses is counted, too: that is whom the limit is for.
    const wait = await countLook(request);
    if (wait) return { code: 'too_many_requests', headers: ['Retry-After', String(wait.retryAfter)] };
    const opened = openPreviewToken(previewKeys(strapi), token, Date.now());
    if (!opened.ok) return { code: opened.error };
    if (!output) return { code: 'preview_not_found' };
    const draft = await readClosure(strapi, opened.value.documentId, 'draft');
    if (!draft) return { code: 'preview_not_found' };
    const site = { origin: originOf(strapi), draftUntil: new Date(opened.value.expiresAt).toISOString() };
    return renderDraft(draft, output, locale ?? DEFAULT_LOCALE, site, new Date());
  }

  async function answerTo(request: IncomingMessage, question: PreviewQuestion, locale: Locale): Promise<Answer> {
    const isPage = /text\/html/.test(request.headers.accept ?? '');
    try {
      const made = await look(request, question);
      if ('code' in made) {
        const { code, headers } = made;
        return {
          ...answerOf(code, locale, isPage, isPage ? await masthead(locale) : null),
          ...(headers && { headers }),
        };
      }
      return { status: 200, mediaType: question.output ? OUTPUTS[question.output].mediaType : '', body: made };
    } catch (error) {
      // Not the address, which would open the draft to whoever reads the log.
      strapi.log.error(`A draft could not be shown: ${error instanceof Error ? error.stack : error}`);
      return answerOf('internal_error', locale, isPage, null);
    }
  }

  return {
    answer(request, response) {
      const question = previewAt((request.url ?? '').split('?', 1)[0] ?? '');
      if (!question) return false;
      const locale = question.locale ?? negotiateLocale(request.headers['accept-language']);
      answerTo(request, question, locale).then(({ status, mediaType, body, headers = [] }) => {
        const about = previewHeaders(mediaType, locale, Buffer.byteLength(body));
        response.writeHead(status, [...about, ...headers]);
        response.end(request.method === 'HEAD' ? undefined : body);
      });
      return true;
    },
  };
}
