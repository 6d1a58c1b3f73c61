import { OUTPUTS, type OutputId } from '../../outputs/addresses';
import type { Setting } from '../../setting';
import { addressInLanguage } from '../addresses';
import { attributes, type Html, html } from '../html';

/** What a reader may follow, in the order in which it is offered. */
const FEEDS = ['atom-feed', 'rss-feed', 'json-feed', 'events-calendar'] as const satisfies readonly OutputId[];

const feeds = (setting: Setting) =>
  FEEDS.map((feed) => ({
    address: addressInLanguage(feed, {}, setting),
    type: OUTPUTS[feed].mediaType,
    title: setting.say(`web.feed.${feed}`),
  }));

/** The feeds and the calendar, for people. */
export function feedLinks(setting: Setting): Html {
  return html`<nav class="feeds" aria-label="${setting.say('web.feeds')}">
    <ul>
    ${feeds(setting).map(({ address, type, title }) => html`<li><a${attributes({ href: address, type })}>${title}</a></li>\n`)}</ul>
  </nav>\n`;
}

/** The feeds and the calendar, for programs that look into a page's head. */
export const feedReferences = (setting: Setting): Html =>
  html`${feeds(setting).map(({ address, type, title }) => html`<link${attributes({ rel: 'alternate', type, href: address, title })}>\n`)}`;
