import { OUTPUTS } from '../outputs/addresses';
import type { ArchiveSubject } from '../outputs/subjects';
import { type Setting, wayTo } from '../setting';
import type { FeedEntry } from './entry';
import { buildFeed, type Feed } from './feed';
import { emptyElement, parentElement, textElement, xmlDocument } from './xml';

/** What RSS 2.0 has no words for: where the feed is, when an item was corrected, who wrote it, the whole text. */
const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
} as const;

/** An instant as mail writes it (RFC 822, with four digits of the year). */
const mailDate = (instant: string): string => new Date(instant).toUTCString();

const item = ({ id, title, address, published, updated, summary, content }: FeedEntry, { author }: Feed): string[] =>
  parentElement('item', [
    ...textElement('title', title),
    ...textElement('link', address),
    ...textElement('guid', id, { isPermaLink: 'false' }),
    ...textElement('pubDate', mailDate(published)),
    ...textElement('atom:updated', updated),
    ...textElement('dc:creator', author.name),
    ...textElement('description', summary),
    ...textElement('content:encoded', content),
  ]);

/** The picture that stands for the feed; RSS wants its title and link to be the channel's. */
const image = ({ logo, title, home }: Feed): string[] =>
  logo === null
    ? []
    : parentElement('image', [
        ...textElement('url', logo),
        ...textElement('title', title),
        ...textElement('link', home),
      ]);

/** The feed in RSS 2.0. */
export function rssFeed(subject: ArchiveSubject, setting: Setting): string {
  const feed = buildFeed(subject, setting);
  const { locale, title, description, rights, home, updated, entries } = feed;
  const self = wayTo('rss-feed', {}, setting);
  const channel = [
    ...textElement('title', title),
    ...textElement('link', home),
    ...emptyElement('atom:link', { rel: 'self', type: OUTPUTS['rss-feed'].mediaType, href: self }),
    ...textElement('description', description),
    ...textElement('language', locale),
    ...textElement('copyright', rights),
    ...textElement('lastBuildDate', mailDate(updated)),
    ...image(feed),
    ...entries.flatMap((one) => item(one, feed)),
  ];
  return xmlDocument(parentElement('rss', parentElement('channel', channel), { version: '2.0', ...NAMESPACES }));
}
