import { writeEuros } from '../../euros';
import { dayWords } from '../../facts/masthead-facts';
import type { BeneficiaryDocument, BeneficiarySubject } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html, NOTHING } from '../html';
import { beneficiaryGraph } from '../json-ld/graphs';
import type { Page } from '../page';
import { breadcrumb } from '../parts/breadcrumb';
import { facts } from '../parts/facts';
import { heading } from '../parts/heading';
import { webLink } from '../parts/link';
import { logo } from '../parts/logo';
import { mentions } from '../parts/mentions';
import { prose } from '../parts/prose';
import { title } from '../parts/title';
import { inBothLanguages } from './in-both-languages';

function formerNames({ formerNames: names }: BeneficiaryDocument, { locale, say }: Setting): Html {
  if (names.length === 0) return NOTHING;
  const validity = (from: string | null, to: string | null): string => {
    if (from === null && to === null) return '';
    const kind = from === null ? 'until' : to === null ? 'from' : 'both';
    const words = (day: string | null) => (day === null ? '' : dayWords(day, locale));
    return ` (${say('web.validity', { kind, from: words(from), to: words(to) })})`;
  };
  return html`<ul>
    ${names.map(({ name, validFrom, validTo }) => html`<li>${prose(name, locale)}${validity(validFrom, validTo)}</li>\n`)}</ul>`;
}

/** A beneficiary with what it is to the operation, the names it bore, and the stories that mention it. */
export function beneficiaryPage(subject: BeneficiarySubject, setting: Setting): Page {
  const { document, operation } = subject;
  const { documentId: id, name, role, country, budget, website } = document;
  const { locale, say } = setting;
  return {
    title: name ?? say('web.beneficiaries'),
    description: null,
    addresses: inBothLanguages('beneficiary-page', { id }),
    operation,
    photo: null,
    kind: 'website',
    isIndexed: true,
    graph: beneficiaryGraph(subject, setting),
    main: html`${breadcrumb(null, setting)}
      <article class="entry">
      <header>
      ${logo(document.logo)}
      ${heading(1, title(name, locale))}
      </header>
      ${facts([
        [say('web.role'), role && say('web.beneficiaryRole', { role })],
        [say('web.country'), country && say('web.countryName', { country })],
        [say('web.budget'), budget === null ? null : writeEuros(budget, locale)],
        [say('web.website'), webLink(website)],
        [say('web.formerNames'), formerNames(document, setting)],
      ])}
      ${mentions(document, setting)}
      </article>`,
  };
}
