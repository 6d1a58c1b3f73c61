import { LOCALES, type Locale } from '../../../locale';
import { outputAddress, searchPageAddress } from '../../outputs/addresses';
import type { OperationDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { attributes, type Html, html } from '../html';
import type { Page } from '../page';
import { breadcrumb } from '../parts/breadcrumb';
import { dayTime } from '../parts/day';
import { heading } from '../parts/heading';
import { link } from '../parts/link';
import { prose } from '../parts/prose';
import { searchForm } from '../parts/search-form';

/** Where in a text the words stand that were looked for. */
type Range = { readonly start: number; readonly end: number };

/** A document that was found, as far as a page tells of it. */
type Hit = {
  readonly type: 'bulletin' | 'story' | 'event' | 'speaker' | 'beneficiary';
  readonly title: string | null;
  readonly titleLocale: Locale;
  readonly titleRanges: readonly Range[];
  readonly day: string | null;
  readonly page: string | null;
  readonly bulletin: { readonly number: number } | null;
  readonly snippet: { readonly locale: Locale; readonly text: string; readonly ranges: readonly Range[] } | null;
};

/** A page of hits; `match` is `some` where nothing has every word. */
export type Hits = {
  readonly data: readonly Hit[];
  readonly meta: {
    readonly match: 'all' | 'some';
    readonly pagination: { readonly page: number; readonly pageCount: number; readonly total: number };
  };
};

/** What was looked for, and what was found; `null` before anything was typed. */
export type SearchSubject = {
  readonly locale: Locale;
  readonly q: string;
  readonly hits: Hits | null;
  readonly operation: OperationDocument | null;
};

/** A text in its language, with the words marked that answer. */
function marked(text: string, ranges: readonly Range[], language: Locale, { locale }: Setting): Html {
  const parts: Html[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    parts.push(prose(text.slice(from, start), language), html`<mark>${prose(text.slice(start, end), language)}</mark>`);
    from = end;
  }
  const whole = html`${parts}${prose(text.slice(from), language)}`;
  return language === locale ? whole : html`<span lang="${language}">${whole}</span>`;
}

function hit({ type, title, titleLocale, titleRanges, day, page, bulletin, snippet }: Hit, setting: Setting): Html {
  const { locale, say } = setting;
  const name =
    title === null ? html`${say(`web.search.type.${type}`)}` : marked(title, titleRanges, titleLocale, setting);
  const number = bulletin?.number;
  const where =
    number !== undefined &&
    type !== 'bulletin' &&
    link(outputAddress('bulletin-page', { number, locale }), say('web.bulletinNumber', { number }));
  return html`<li>
    <p class="kicker">${say(`web.search.type.${type}`)}${day && html` · ${dayTime(day, locale)}`}</p>
    ${heading(2, link(page, name))}
    ${snippet && html`<p>${marked(snippet.text, snippet.ranges, snippet.locale, setting)}</p>\n`}
    ${where && html`<p>${where}</p>\n`}
  </li>\n`;
}

/** The ways to the hits before and after these. */
function pages(q: string, { meta: { pagination } }: Hits, { locale, say }: Setting): Html | null {
  const { page, pageCount } = pagination;
  if (pageCount < 2) return null;
  const way = (rel: 'prev' | 'next', to: number, words: string) =>
    to >= 1 &&
    to <= pageCount &&
    html`<li><a${attributes({ href: searchPageAddress(locale, q, to), rel })}>${words}</a></li>\n`;
  return html`<nav class="neighbours" aria-label="${say('web.search.pages')}">
    <ul>
    ${way('prev', page - 1, say('web.search.previous'))}
    <li>${say('web.search.page', { page, pageCount })}</li>
    ${way('next', page + 1, say('web.search.next'))}
    </ul>
  </nav>\n`;
}

function found(q: string, hits: Hits, setting: Setting): Html {
  const { say } = setting;
  const { match, pagination } = hits.meta;
  const { total } = pagination;
  return html`<p class="lead" role="status">${say(total === 0 ? 'web.search.none' : 'web.search.found', { count: total, q })}</p>
    ${total > 0 && match === 'some' && html`<p>${say('web.search.some')}</p>\n`}
    ${total > 0 && html`<ol class="hits">\n${hits.data.map((one) => hit(one, setting))}</ol>\n`}
    ${pages(q, hits, setting)}`;
}

/** What a search found, as a page without a script; search engines list what it leads to, not the page itself. */
export function searchPage({ q, hits, operation }: SearchSubject, setting: Setting): Page {
  const { say } = setting;
  const title = hits === null ? say('web.search.title') : say('web.search.titleOf', { q });
  return {
    title,
    description: null,
    addresses: Object.fromEntries(LOCALES.map((locale) => [locale, searchPageAddress(locale, q)])),
    operation,
    photo: null,
    kind: 'website',
    isIndexed: false,
    graph: null,
    main: html`${breadcrumb(null, setting)}
      <article class="entry">
      <header>
      ${heading(1, say('web.search.title'))}
      ${searchForm(q, setting)}
      </header>
      ${hits && found(q, hits, setting)}
      </article>`,
  };
}
