import { outputAddress } from '../../outputs/addresses';
import type { OperationDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html } from '../html';
import type { Page } from '../page';
import { instantWords } from '../parts/day';
import { heading } from '../parts/heading';
import { link } from '../parts/link';
import { prose } from '../parts/prose';
import { inBothLanguages } from './in-both-languages';

/** What was withdrawn, when (UTC), and the office's words for the reader; `null` where it gave none. */
export type WithdrawnFacts = {
  readonly number: number;
  readonly revision: number;
  readonly withdrawnAt: string;
  readonly notice: string | null;
};

/**
 * Why a page is not shown: the HTTP status, a sentence that tells more where there is one, what was withdrawn, and where
 * each language tells the same; the archives where the address has no language. Who pays for the newsletter pays for this
 * page, too: `operation` is the newest masthead, `null` where there is none yet.
 */
export type Failure = {
  readonly status: number;
  readonly message: string | null;
  readonly withdrawn: WithdrawnFacts | null;
  readonly addresses: Page['addresses'] | null;
  readonly operation: OperationDocument | null;
};

/** The statuses that have words of their own; any other is told as its class. */
const TOLD = [400, 404, 405, 410, 414, 429, 500, 503] as const;

const toldAs = (status: number): (typeof TOLD)[number] =>
  TOLD.find((told) => told === status) ?? (status < 500 ? 400 : 500);

function withdrawnText({ number, revision, withdrawnAt, notice }: WithdrawnFacts, { say, locale }: Setting): Html {
  return html`${
    notice === null
      ? html`<p class="lead">${say('web.error.410.noNotice', { number })}</p>`
      : html`<section class="notice">
    ${heading(2, say('web.error.410.notice'))}
    <p>${prose(notice, locale)}</p>
    </section>`
  }
    <p>${say('web.error.410.facts', { number, revision, date: instantWords(withdrawnAt, locale) })}</p>`;
}

/** The page in the place of one that cannot be shown: what happened, the office's notice, and a way on. */
export function errorPage({ status, message, withdrawn, addresses, operation }: Failure, setting: Setting): Page {
  const { say, locale } = setting;
  const told = toldAs(status);
  const title = say(`web.error.${told}.title`);
  return {
    title,
    description: null,
    addresses: addresses ?? inBothLanguages('archive-page'),
    operation,
    photo: null,
    kind: 'website',
    isIndexed: false,
    graph: null,
    main: html`<article class="entry">
      <header>
      <p class="kicker">${status}</p>
      ${heading(1, title)}
      </header>
      ${
        withdrawn === null
          ? html`<p class="lead">${message === null ? null : html`${message} `}${say(`web.error.${told}.text`)}</p>`
          : withdrawnText(withdrawn, setting)
      }
      <p class="name">${link(outputAddress('archive-page', { locale }), say('web.allBulletins'))}</p>
      </article>`,
  };
}
