import { LOCALES, type Locale } from '../../locale';
import { outputAddress } from '../outputs/addresses';
import type { ArchiveSubject, OperationDocument } from '../outputs/subjects';
import { type Setting, wayTo } from '../setting';
import { wholeAddress } from '../whole-address';
import { buildEntry, type FeedEntry } from './entry';
import type { PageIn } from './page-in';
import { tagUri } from './tag-uri';

/** How many entries a feed has at most: whoever subscribes reads what is new, the archive has the rest. */
export const ENTRIES_LISTED = 50;

/** Where a feed stands in time that has nothing to tell of yet. */
const BEFORE_ALL = '1970-01-01T00:00:00.000Z';

/** What every format of feed tells in its own manner; addresses are whole, instants UTC (ISO 8601). */
export type Feed = {
  readonly locale: Locale;
  readonly id: string;
  readonly title: string;
  /** The operation and who pays for it, in one line. */
  readonly description: string;
  readonly rights: string | null;
  readonly author: { readonly name: string; readonly website: string | null };
  readonly home: string;
  readonly homes: readonly PageIn[];
  readonly logo: string | null;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
};

const titleOf = (operation: OperationDocument | null, { say }: Setting): string =>
  operation?.acronym ? say('web.newsletterOf', { acronym: operation.acronym }) : say('web.newsletter');

/** The id of the feed hangs on the first bulletin that was ever issued; before that it is the address of the archive. */
const idOf = ({ firstIssued, locale }: ArchiveSubject, home: string, { site }: Setting): string => {
  const first = [...firstIssued.values()].reduce<string | null>((a, b) => (a !== null && a < b ? a : b), null);
  return first === null ? home : tagUri(site, first, `newsletter/${locale}`);
};

/** The bulletins of a subject that holds the newest, one entry each; a correction renews the entry, a withdrawal takes it away. */
export function buildFeed(subject: ArchiveSubject, setting: Setting): Feed {
  const { locale, bulletins, operation, changedAt } = subject;
  const { site, say } = setting;
  const home = wayTo('archive-page', {}, setting);
  const title = titleOf(operation, setting);
  const description = [operation?.title, operation?.fundingStatement].filter((text) => typeof text === 'string');
  return {
    locale,
    id: idOf(subject, home, setting),
    title,
    description: description.length > 0 ? description.join(' · ') : say('web.archive.summary'),
    rights: operation?.disclaimer ?? null,
    author: {
      name: operation?.publisher ?? title,
      website: operation?.website ? wholeAddress(operation.website, home) : null,
    },
    home,
    homes: LOCALES.map((other) => ({
      locale: other,
      address: site.origin + outputAddress('archive-page', { locale: other }),
    })),
    logo: operation?.logos[0] ? wholeAddress(operation.logos[0].image.url, home) : null,
    updated: changedAt ?? BEFORE_ALL,
    entries: bulletins.map((bulletin) => buildEntry(bulletin, subject, setting)),
  };
}
