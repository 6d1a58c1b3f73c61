import { outputAddress } from '../../outputs/addresses';
import type { StoryDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html, joined, NOTHING } from '../html';
import { heading, type Level } from './heading';
import { link } from './link';
import { logo } from './logo';
import { prose } from './prose';

export type BeneficiaryFacts = StoryDocument['beneficiaries'][number];

/** What a beneficiary is to the operation, and its country. */
const beneficiaryPart = ({ role, country }: BeneficiaryFacts, { say }: Setting): Html =>
  joined(
    [html`${role && say('web.beneficiaryRole', { role })}`, html`${country && say('web.countryName', { country })}`],
    ', ',
  );

/** Beneficiaries with their logos, the lead one first, each with the way to its page. */
export function beneficiaries(list: readonly BeneficiaryFacts[], level: Level, setting: Setting): Html {
  const { say, locale } = setting;
  if (list.length === 0) return NOTHING;
  const entry = (one: BeneficiaryFacts): Html => html`<li>
    ${logo(one.logo)}
    <div>
    <p class="name">${link(outputAddress('beneficiary-page', { locale, id: one.documentId }), prose(one.name, locale))}</p>
    <p>${beneficiaryPart(one, setting)}</p>
    </div>
  </li>\n`;
  return html`<section class="card">
    ${heading(level, say('web.beneficiaries'))}
    <ul class="beneficiaries">
    ${list.toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead')).map(entry)}</ul>
  </section>\n`;
}

/** Beneficiaries by their names alone, where their logos stand elsewhere on the page. */
export function beneficiaryNames(list: readonly BeneficiaryFacts[], level: Level, setting: Setting): Html {
  const { say, locale } = setting;
  if (list.length === 0) return NOTHING;
  return html`<section class="card">
    ${heading(level, say('web.beneficiaries'))}
    <ul class="names">
    ${list.map(({ documentId: id, name }) => html`<li>${link(outputAddress('beneficiary-page', { locale, id }), prose(name, locale))}</li>\n`)}</ul>
  </section>\n`;
}
