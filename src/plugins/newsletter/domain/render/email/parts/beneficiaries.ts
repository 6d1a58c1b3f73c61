import type { BulletinDocument } from '../../outputs/subjects';
import { wayTo } from '../../setting';
import { type Html, html, joined, NOTHING } from '../../web/html';
import { prose } from '../../web/parts/prose';
import type { EmailSetting } from '../email-setting';
import { heading } from './heading';
import { link } from './link';
import { besideLogo, layout, logoCell, roomOf, row } from './logo';
import { RULE, section } from './section';
import { text } from './text';

/** The beneficiaries with their logos, the lead one first. */
export function beneficiaries(document: BulletinDocument, setting: EmailSetting): Html {
  const { say, locale } = setting;
  const { beneficiaries: list, operation } = document;
  if (list.length === 0) return NOTHING;
  const { width, height } = roomOf(operation);
  const room = { width: Math.min(width, 96), height: Math.min(height, 64) };
  const rows = list
    .toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'))
    .map((one) => {
      const part = joined(
        [
          html`${one.role && say('web.beneficiaryRole', { role: one.role })}`,
          html`${one.country && say('web.countryName', { country: one.country })}`,
        ],
        ', ',
      );
      const name = link(wayTo('beneficiary-page', { id: one.documentId }, setting), prose(one.name, locale));
      const shown = logoCell(one.logo, room, setting);
      return row(shown === NOTHING ? html`<td></td>` : shown, besideLogo(html`<strong>${name}</strong><br>${part}`));
    });
  return section(RULE, text('ink', html`${heading(2, say('web.beneficiaries'))}${layout(rows)}`));
}
