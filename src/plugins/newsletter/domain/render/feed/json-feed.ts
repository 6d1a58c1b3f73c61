import { OUTPUTS } from '../outputs/addresses';
import type { ArchiveSubject } from '../outputs/subjects';
import { type Setting, wayTo } from '../setting';
import type { FeedEntry } from './entry';
import { buildFeed, type Feed } from './feed';

const authorsOf = ({ author: { name, website } }: Feed) => [{ name, ...(website === null ? {} : { url: website }) }];

const attachments = ({ pdf, title }: FeedEntry) => ({
  attachments: [{ url: pdf, mime_type: OUTPUTS['bulletin-pdf'].mediaType, title }],
});

const item = (entry: FeedEntry, feed: Feed) => ({
  id: entry.id,
  url: entry.address,
  title: entry.title,
  content_html: entry.content,
  summary: entry.summary,
  date_published: entry.published,
  date_modified: entry.updated,
  authors: authorsOf(feed),
  language: feed.locale,
  ...attachments(entry),
});

/** The feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(subject: ArchiveSubject, setting: Setting): string {
  const feed = buildFeed(subject, setting);
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: wayTo('json-feed', {}, setting),
    description: feed.description,
    ...(feed.logo === null ? {} : { icon: feed.logo }),
    authors: authorsOf(feed),
    language: feed.locale,
    items: feed.entries.map((entry) => item(entry, feed)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
