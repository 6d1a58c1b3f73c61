import { operationFacts } from '../../facts/operation-facts';
import { isFollowable } from '../../link-url';
import { OUTPUTS, type OutputId } from '../../outputs/addresses';
import type { BulletinDocument, OperationDocument } from '../../outputs/subjects';
import { wayTo } from '../../setting';
import { type Html, html, joined, NOTHING } from '../../web/html';
import { prose } from '../../web/parts/prose';
import { webAddress } from '../../web/web-address';
import type { EmailSetting } from '../email-setting';
import { factLines } from './facts';
import { funding } from './funding';
import { heading } from './heading';
import { link } from './link';
import { layout, logoCell, roomOf, row } from './logo';
import { RULE, section } from './section';
import { text } from './text';

/** The other forms of a bulletin that a reader of a letter may want. */
const FORMATS = ['bulletin-pdf', 'bilingual-pdf', 'bulletin-text'] as const satisfies readonly OutputId[];

/** So many logos stand beside each other on the narrowest telephone. */
const ABREAST = 2;

function contact({ contact: { email, phone }, website }: OperationDocument): Html {
  const to = (scheme: string, address: string | null, shown = address): Html =>
    address !== null && isFollowable(`${scheme}:${address}`) ? link(`${scheme}:${address}`, shown) : NOTHING;
  const url = webAddress(website);
  const home = url === null ? NOTHING : link(url, url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, ''));
  return joined([to('mailto', email), to('tel', phone?.replace(/[^\d+]/g, '') ?? null, phone), home], html`<br>`);
}

function about(operation: OperationDocument, setting: EmailSetting): Html[] {
  const { say, locale } = setting;
  const logos = operation.logos.map((one) => logoCell(one, roomOf(operation), setting));
  const rows = logos.flatMap((one, at) => (at % ABREAST === 0 ? [row(one, ...logos.slice(at + 1, at + ABREAST))] : []));
  const ways = contact(operation);
  return [
    text('ink', heading(2, say('web.footer'))),
    funding(operation, setting),
    logos.length === 0 ? NOTHING : text('soft', layout(rows)),
    text('soft', factLines(operationFacts(operation, setting), locale)),
    ways === NOTHING ? NOTHING : text('soft', html`<strong>${say('web.contact')}:</strong><br>${ways}`),
    text('soft', prose(operation.disclaimer, locale)),
  ];
}

/** Why a reader has this letter, and how to have no more of them. */
function leaving({ placeholders, say }: EmailSetting): Html {
  const { unsubscribe, postalAddress } = placeholders;
  return text(
    'soft',
    html`${say('email.why')}<br>
      ${link(unsubscribe, say('email.unsubscribe'))}
      ${postalAddress !== null && html`<br>${say('email.postalAddress')}: ${postalAddress}`}`,
  );
}

/** The foot of a letter: the funding in full, what EU law wants beside it, the publisher, other forms, and the way out. */
export function foot({ operation, number }: BulletinDocument, setting: EmailSetting): Html {
  const { say } = setting;
  const formats = FORMATS.map((format) =>
    link(wayTo(format, { number }, setting), say(`web.format.${format}`), { type: OUTPUTS[format].mediaType }),
  );
  return section(
    RULE,
    ...(operation === null ? [] : about(operation, setting)),
    text('soft', joined(formats, html` · `)),
    leaving(setting),
  );
}
