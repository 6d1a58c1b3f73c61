import { isCorrection } from '../../facts/is-correction';
import { outputAddress } from '../../outputs/addresses';
import type { BulletinDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html, NOTHING } from '../html';
import { instantWords } from './day';
import { heading } from './heading';
import { link } from './link';
import { prose } from './prose';

/** What readers must know of a bulletin that was corrected: what is another now, or that this is no longer the newest. */
export const revisionNotice = (bulletin: BulletinDocument, setting: Setting): Html =>
  bulletin.supersededBy === null ? correction(bulletin, setting) : superseded(bulletin, bulletin.supersededBy, setting);

function superseded(
  { number, revision, issuedAt }: BulletinDocument,
  newest: NonNullable<BulletinDocument['supersededBy']>,
  { locale, say }: Setting,
): Html {
  const words = say('web.superseded.text', {
    revision,
    date: instantWords(issuedAt, locale),
    newest: newest.revision,
    newestDate: instantWords(newest.issuedAt, locale),
  });
  return html`<section class="notice">
    ${heading(2, say('web.superseded.title'))}
    <p>${words}</p>
    <p>${link(outputAddress('bulletin-page', { number, locale }), say('web.superseded.way'))}</p>
  </section>\n`;
}

function correction(
  { number, revision, issuedAt, changeNote, revisions }: BulletinDocument,
  { locale, say }: Setting,
): Html {
  if (!isCorrection({ revision })) return NOTHING;
  const when = (of: { revision: number; issuedAt: string }) =>
    say('web.correction.when', { revision: of.revision, date: instantWords(of.issuedAt, locale) });
  // A withdrawal takes earlier revisions from their readers, so there is nothing to lead to.
  const earlier = revisions.filter((one) => one.revision < revision && one.withdrawnAt === null);
  const ways = earlier.map((one) =>
    link(outputAddress('revision-page', { number, revision: one.revision, locale }), when(one)),
  );
  return html`<section class="notice">
    ${heading(2, say('web.correction.title'))}
    <p class="when">${when({ revision, issuedAt })}</p>
    ${changeNote && html`<p>${prose(changeNote, locale)}</p>`}
    ${
      ways.length > 0 &&
      html`<p>${say('web.correction.earlier')}:</p>
    <ul>
    ${ways.map((way) => html`<li>${way}</li>\n`)}</ul>`
    }
  </section>\n`;
}
