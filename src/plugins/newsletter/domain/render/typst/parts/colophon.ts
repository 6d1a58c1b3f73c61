import { operationFacts } from '../../facts/operation-facts';
import type { BulletinDocument, OperationDocument } from '../../outputs/subjects';
import { wayTo } from '../../setting';
import { wholeAddress } from '../../whole-address';
import { type FactLine, factLines } from '../facts';
import { joined, type Line, line } from '../runs';
import type { Setting } from '../setting';
import { type Funding, funding } from './funding';
import { type Logo, logoOf } from './logo';

/** An address that is shown by itself. */
type Way = { readonly url: string; readonly words: string };

type Ways = { readonly term: string; readonly ways: readonly Way[] };

type Beneficiary = { readonly name: Line | null; readonly part: Line | null; readonly logo: Logo | null };

/** The end of a bulletin: who pays, who publishes, who takes part, and where it is read on the web. */
export type Colophon = {
  readonly heading: string;
  readonly funding: Funding | null;
  readonly disclaimer: Line | null;
  readonly facts: readonly FactLine[];
  readonly contact: Ways | null;
  readonly beneficiaries: { readonly heading: string; readonly list: readonly Beneficiary[] } | null;
  readonly online: Ways;
};

const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

function contactOf({ contact: { email, phone }, website }: OperationDocument, { site }: Setting): readonly Way[] {
  const way = (address: string | null, words: string | null): readonly Way[] => {
    const url = address === null ? null : wholeAddress(address, site.origin);
    return url === null || words === null ? [] : [{ url, words }];
  };
  return [
    ...way(email && `mailto:${email}`, email),
    ...way(phone && `tel:${phone.replace(/[^\d+]/g, '')}`, phone),
    ...way(website && /^https?:/i.test(website) ? website : null, website && withoutScheme(website)),
  ];
}

export function colophon({ number, operation, beneficiaries }: BulletinDocument, setting: Setting): Colophon {
  const { locale, say } = setting;
  const ways = operation ? contactOf(operation, setting) : [];
  const url = wayTo('bulletin-page', { number }, setting);
  return {
    heading: say('web.footer'),
    funding: operation && funding(operation, setting),
    disclaimer: line(operation?.disclaimer ?? null, locale),
    facts: operation ? factLines(operationFacts(operation, setting), locale) : [],
    contact: ways.length === 0 ? null : { term: say('web.contact'), ways },
    beneficiaries:
      beneficiaries.length === 0
        ? null
        : {
            heading: say('web.beneficiaries'),
            list: beneficiaries.map(({ name, role, country, logo }) => ({
              name: line(name, locale),
              part: joined(
                [role && say('web.beneficiaryRole', { role }), country && say('web.countryName', { country })],
                ', ',
              ),
              logo: logo && logoOf(logo, setting),
            })),
          },
    online: { term: say('pdf.online'), ways: [{ url, words: withoutScheme(url) }] },
  };
}

export const COLOPHON = `
#let beneficiary(it) = block(width: 100%, breakable: false, grid(
  columns: (14mm, 1fr),
  column-gutter: 3mm,
  align: horizon,
  if it.logo != none { logo(it.logo, 14mm, 12mm) },
  {
    if it.name != none { par(strong(prose(it.name))) }
    if it.part != none { par(text(fill: grey, prose(it.part))) }
  },
))

#let ways(it) = fact(it.term, it.ways.map(one => way(one.url, one.words)).join(linebreak()))

#let about(it) = {
  block(width: 100%, below: 4mm, line(length: 100%, stroke: 2pt + blue))
  heading(level: 2, outlined: false, bookmarked: true, it.heading)
  funding-band(it.funding)
  grid(
    columns: (1fr, 1fr),
    column-gutter: gutter,
    it.facts.map(fact-of).join(),
    {
      if it.contact != none { ways(it.contact) }
      ways(it.online)
      if it.disclaimer != none { small(size: 7.5pt, prose(it.disclaimer)) }
    },
  )
  if it.beneficiaries != none {
    block(above: 5mm, below: 3mm, sticky: true, card-heading(3, it.beneficiaries.heading))
    grid(columns: (1fr, 1fr, 1fr), gutter: 4mm, ..it.beneficiaries.list.map(beneficiary))
  }
}

// At the foot of the page where the stories end, or else at the head of the next.
#let colophon(it) = {
  v(1fr)
  block(width: 100%, above: 9mm, whole(aside(about(it))))
}
`;
