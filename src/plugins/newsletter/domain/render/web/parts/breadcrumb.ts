import { dayWords } from '../../facts/masthead-facts';
import { outputAddress } from '../../outputs/addresses';
import type { StoryDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html } from '../html';
import { link } from './link';

/** Where a page stands: the archive, and the bulletin where it belongs to one. */
export function breadcrumb(bulletin: StoryDocument['bulletin'] | null, { locale, say }: Setting): Html {
  const archive = link(outputAddress('archive-page', { locale }), say('web.allBulletins'));
  return html`<nav class="breadcrumb" aria-label="${say('web.breadcrumb')}">
    <ol>
    <li>${archive}</li>
    ${bulletin && html`<li>${bulletinLink(bulletin, { locale, say })}</li>`}
    </ol>
  </nav>\n`;
}

function bulletinLink(
  { number, issueDate }: StoryDocument['bulletin'],
  { locale, say }: Pick<Setting, 'locale' | 'say'>,
): Html {
  const name = say('web.bulletinNumber', { number });
  return link(
    outputAddress('bulletin-page', { number, locale }),
    issueDate === null ? name : `${name}, ${dayWords(issueDate, locale)}`,
  );
}
