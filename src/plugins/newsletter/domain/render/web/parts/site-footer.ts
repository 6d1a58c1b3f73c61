import { operationFacts } from '../../facts/operation-facts';
import { isFollowable } from '../../link-url';
import type { OperationDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html, joined, NOTHING } from '../html';
import { facts } from './facts';
import { feedLinks } from './feed-links';
import { funding } from './funding';
import { heading } from './heading';
import { webLink } from './link';
import { logo } from './logo';
import { prose } from './prose';

function contact({ contact: { email, phone }, website }: OperationDocument): Html {
  const to = (scheme: string, address: string | null, shown = address) =>
    address !== null && isFollowable(`${scheme}:${address}`)
      ? html`<a href="${scheme}:${address}">${shown}</a>`
      : NOTHING;
  return joined(
    [to('mailto', email), to('tel', phone?.replace(/[^\d+]/g, '') ?? null, phone), webLink(website) ?? NOTHING],
    html`<br>`,
  );
}

/** The operation, its funding and its publisher, each in its language, and the ways to write to them. */
const about = (operation: OperationDocument, setting: Setting): Html =>
  facts([
    ...operationFacts(operation, setting).map(
      ({ name, values }) =>
        [
          name,
          joined(
            values.map((value) => prose(value, setting.locale)),
            html`<br>`,
          ),
        ] as const,
    ),
    [setting.say('web.contact'), contact(operation)],
  ]);

const aboutOperation = (operation: OperationDocument, setting: Setting): Html => html`
  ${heading(2, setting.say('web.footer'))}
  ${funding(operation, setting)}
  ${operation.logos.length > 0 && html`<p class="logos">${operation.logos.map((one) => logo(one))}</p>`}
  ${about(operation, setting)}
  ${operation.disclaimer && html`<p class="disclaimer">${prose(operation.disclaimer, setting.locale)}</p>`}`;

/** The foot of every page: the funding in full, what EU law wants beside it, the publisher, and the ways to follow. */
export function siteFooter(operation: OperationDocument | null, setting: Setting): Html {
  return html`<footer class="site">
    ${operation && aboutOperation(operation, setting)}
    ${feedLinks(setting)}
  </footer>\n`;
}
