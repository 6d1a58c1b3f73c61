import { isCorrection } from '../../facts/is-correction';
import { outputAddress } from '../../outputs/addresses';
import type { ArchiveSubject, BulletinSummaryDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html } from '../html';
import { archiveGraph } from '../json-ld/graphs';
import type { Page } from '../page';
import { dayTime } from '../parts/day';
import { heading } from '../parts/heading';
import { link } from '../parts/link';
import { newsletterName } from '../parts/newsletter-name';
import { prose } from '../parts/prose';
import { searchForm } from '../parts/search-form';
import { title } from '../parts/title';
import { inBothLanguages } from './in-both-languages';

function entry(bulletin: BulletinSummaryDocument, { locale, say }: Setting): Html {
  const { number, title: name, issueDate, stories } = bulletin;
  const revised = isCorrection(bulletin) ? html` · ${say('web.correction.title')}` : null;
  return html`<li class="issue">
    <p class="kicker">${say('web.bulletinNumber', { number })}${issueDate && html` · ${dayTime(issueDate, locale)}`}${revised}</p>
    ${heading(3, link(outputAddress('bulletin-page', { number, locale }), title(name, locale)))}
    <ul>
    ${stories.map(({ slug, headline }) => html`<li>${link(slug && outputAddress('story-page', { locale, slug }), prose(headline, locale))}</li>\n`)}</ul>
  </li>\n`;
}

/** The bulletins of each year, in the order in which they come. */
function byYear(bulletins: readonly BulletinSummaryDocument[]): readonly [string, BulletinSummaryDocument[]][] {
  const years = new Map<string, BulletinSummaryDocument[]>();
  for (const bulletin of bulletins) {
    const year = (bulletin.issueDate ?? bulletin.issuedAt).slice(0, 4);
    const known = years.get(year);
    if (known) known.push(bulletin);
    else years.set(year, [bulletin]);
  }
  return [...years];
}

/** All bulletins, the newest first, year by year. */
export function archivePage(subject: ArchiveSubject, setting: Setting): Page {
  const { bulletins, operation } = subject;
  const { say, locale, site } = setting;
  const name = newsletterName(operation, setting);
  const list = byYear(bulletins).map(
    ([year, issues]) => html`<section class="year">
      ${heading(2, year)}
      <ol>
      ${issues.map((issue) => entry(issue, setting))}</ol>
    </section>\n`,
  );
  return {
    title: name,
    description: operation?.title ?? say('web.archive.summary'),
    addresses: inBothLanguages('archive-page'),
    operation,
    photo: null,
    kind: 'website',
    isIndexed: true,
    graph: archiveGraph(subject, setting),
    main: html`<header class="masthead">
      ${operation?.title && html`<p class="kicker">${prose(operation.title, locale)}</p>`}
      ${heading(1, title(name, locale))}
      <p class="lead">${bulletins.length === 0 ? say('web.archive.empty') : say('web.archive.summary')}</p>
      ${!site.isExport && bulletins.length > 0 && searchForm('', setting)}
      </header>
      ${list}`,
  };
}
