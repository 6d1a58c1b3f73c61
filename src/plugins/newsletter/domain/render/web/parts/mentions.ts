import { dayWords } from '../../facts/masthead-facts';
import { outputAddress } from '../../outputs/addresses';
import type { EventDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html, NOTHING } from '../html';
import { heading } from './heading';
import { link } from './link';
import { prose } from './prose';

/** The stories that tell of something, each with its bulletin. */
export function mentions(
  { mentions: told, mentionCount }: Pick<EventDocument, 'mentions' | 'mentionCount'>,
  { locale, say }: Setting,
): Html {
  if (told.length === 0) return NOTHING;
  const entry = ({ story, bulletin }: (typeof told)[number]): Html => {
    const { number, issueDate } = bulletin;
    const where = [
      say('web.bulletinNumber', { number }),
      ...(issueDate === null ? [] : [dayWords(issueDate, locale)]),
    ].join(', ');
    return html`<li>
      <p class="name">${link(story.slug && outputAddress('story-page', { locale, slug: story.slug }), prose(story.headline, locale))}</p>
      <p>${link(outputAddress('bulletin-page', { number, locale }), where)}</p>
    </li>\n`;
  };
  return html`<section class="mentions">
    ${heading(2, say('web.mentions'))}
    <ul>
    ${told.map(entry)}</ul>
    ${mentionCount > told.length && html`<p>${say('web.mentions.more', { shown: told.length, count: mentionCount })}</p>`}
  </section>\n`;
}
