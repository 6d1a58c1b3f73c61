import { outputAddress } from '../../outputs/addresses';
import type { BulletinSubject } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { attributes, type Html, html } from '../html';

/** The ways from a bulletin to the one before it, the one after it, and to all. */
export function neighbourLinks({ neighbours }: BulletinSubject, { locale, say }: Setting): Html {
  const way = (rel: 'prev' | 'next', number: number | null | undefined, words: string): Html | null =>
    number === null || number === undefined
      ? null
      : html`<li><a${attributes({ href: outputAddress('bulletin-page', { number, locale }), rel })}>${words}: ${say('web.bulletinNumber', { number })}</a></li>\n`;
  return html`<nav class="neighbours" aria-label="${say('web.neighbours')}">
    <ul>
    ${way('prev', neighbours?.previous, say('web.previousBulletin'))}
    ${way('next', neighbours?.next, say('web.nextBulletin'))}
    <li><a href="${outputAddress('archive-page', { locale })}">${say('web.allBulletins')}</a></li>
    </ul>
  </nav>\n`;
}
