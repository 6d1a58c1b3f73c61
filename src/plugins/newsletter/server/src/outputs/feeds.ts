import { atomFeed } from '../../../domain/render/feed/atom';
import { jsonFeed } from '../../../domain/render/feed/json-feed';
import { rssFeed } from '../../../domain/render/feed/rss';
import type { ArchiveSubject, Site } from '../../../domain/render/outputs/subjects';
import type { Setting } from '../../../domain/render/setting';
import { settingOf } from './reader-setting';
import { defineRenderer } from './renderer';

/** To be raised with every change of what a feed tells. */
const VERSION = 1;

/** The renderers of the feeds. */
export function feedRenderers() {
  const feed = (write: (subject: ArchiveSubject, setting: Setting) => string) => ({
    version: VERSION,
    render: (subject: ArchiveSubject, site: Site): string => write(subject, settingOf(subject.locale, site)),
  });
  return {
    'atom-feed': defineRenderer('atom-feed', feed(atomFeed)),
    'rss-feed': defineRenderer('rss-feed', feed(rssFeed)),
    'json-feed': defineRenderer('json-feed', feed(jsonFeed)),
  } as const;
}
