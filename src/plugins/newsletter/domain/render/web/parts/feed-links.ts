import { OUTPUTS, type OutputId } from '../../outputs/addresses';
import type { Setting } from '../../setting';
import { addressOfMade } from '../addresses';
import { attributes, type Html, html, NOTHING } from '../html';

/** What a reader may follow, in the order in which it is offered. */
const FEEDS = ['atom-feed', 'rss-feed', 'json-feed', 'events-calendar'] as const satisfies readonly OutputId[];

const made = (setting: Setting) =>
  FEEDS.flatMap((feed) => {
    const address = addressOfMade(feed, {}, setting);
    return address === null
      ? []
      : [{ feed, address, type: OUTPUTS[feed].mediaType, title: setting.say(`web.feed.${feed}`) }];
  });

/** The feeds and the calendar, for people. */
export function feedLinks(setting: Setting): Html {
  const links = made(setting);
  if (links.length === 0) return NOTHING;
  return html`<nav class="feeds" aria-label="${setting.say('web.feeds')}">
    <ul>
    ${links.map(({ address, type, title }) => html`<li><a${attributes({ href: address, type })}>${title}</a></li>\n`)}</ul>
  </nav>\n`;
}

/** The feeds and the calendar, for programs that look into a page's head. */
export const feedReferences = (setting: Setting): Html =>
  html`${made(setting).map(({ address, type, title }) => html`<link${attributes({ rel: 'alternate', type, href: address, title })}>\n`)}`;
