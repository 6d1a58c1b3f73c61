import type { BulletinDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html, NOTHING } from '../html';
import { heading } from './heading';
import { prose } from './prose';
import { storyAnchor } from './story-anchor';

/** The stories of a bulletin, each with the way to its place on the page; nothing where there is only one. */
export function contents({ stories }: BulletinDocument, { locale, say }: Setting): Html {
  if (stories.length < 2) return NOTHING;
  return html`<nav class="card contents" aria-labelledby="contents">
    ${heading(2, say('web.contents'), 'contents')}
    <ol>
    ${stories.map(({ headline }, index) => html`<li><a href="#${storyAnchor(index + 1)}">${prose(headline, locale)}</a></li>\n`)}</ol>
  </nav>\n`;
}
