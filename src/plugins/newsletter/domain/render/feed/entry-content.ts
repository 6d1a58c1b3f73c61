import type { BulletinSummaryDocument, OperationDocument } from '../outputs/subjects';
import { type Setting, wayTo } from '../setting';
import { attributes, type Html, html, NOTHING } from '../web/html';
import { prose } from '../web/parts/prose';
import { wholeAddress } from '../whole-address';

function correction({ changeNote }: BulletinSummaryDocument, { locale, say }: Setting): Html {
  if (changeNote === null) return NOTHING;
  return html`<p><strong>${say('web.correction.title')}</strong><br>${prose(changeNote, locale)}</p>\n`;
}

function story({ slug, headline, lead }: BulletinSummaryDocument['stories'][number], setting: Setting): Html {
  const { locale } = setting;
  const name = prose(headline, locale);
  return html`<h3>${slug === null ? name : html`<a href="${wayTo('story-page', { slug }, setting)}">${name}</a>`}</h3>
    ${lead && html`<p>${prose(lead, locale)}</p>\n`}`;
}

/** Who pays, wherever the entry is read: aggregators show nothing of the feed around it (Regulation 2021/1060, 47 and 50). */
function funding(operation: OperationDocument | null, setting: Setting): Html {
  if (!operation?.fundingStatement) return NOTHING;
  const { emblem, fundingStatement } = operation;
  const src = emblem && wholeAddress(emblem.image.url, wayTo('archive-page', {}, setting));
  const size = { width: emblem?.displayWidth, height: emblem?.displayHeight };
  const image = src && html`<img${attributes({ src, alt: emblem.alt ?? '', ...size })}><br>`;
  return html`<hr>\n<p>${image}${prose(fundingStatement, setting.locale)}</p>\n`;
}

/** A bulletin in short, as an HTML fragment with whole addresses: what was corrected, headlines and leads, who pays. */
export function entryContent(
  bulletin: BulletinSummaryDocument,
  operation: OperationDocument | null,
  setting: Setting,
): string {
  const { locale, say } = setting;
  const { number, stories } = bulletin;
  return html`<div lang="${locale}">
    ${correction(bulletin, setting)}${stories.map((one) => story(one, setting))}<p><a href="${wayTo('bulletin-page', { number }, setting)}">${say('feed.whole')}</a></p>
    ${funding(operation, setting)}</div>`.toString();
}
