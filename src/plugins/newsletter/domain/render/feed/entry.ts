import { LOCALES } from '../../locale';
import { outputAddress } from '../outputs/addresses';
import type { ArchiveSubject, BulletinSummaryDocument } from '../outputs/subjects';
import { type Setting, wayTo } from '../setting';
import { entryContent } from './entry-content';
import type { PageIn } from './page-in';
import { tagUri } from './tag-uri';

/** A bulletin as a feed tells of it; `updated` is when its newest revision was issued, `published` when its first was. */
export type FeedEntry = {
  /** The same for every revision. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly pages: readonly PageIn[];
  readonly pdf: string;
  readonly published: string;
  readonly updated: string;
  /** A line of text. */
  readonly summary: string;
  /** A safe HTML fragment. */
  readonly content: string;
};

/** What was corrected, then the headlines. */
function summaryOf({ changeNote, stories }: BulletinSummaryDocument, { say }: Setting): string {
  const headlines = stories.flatMap(({ headline }) => headline ?? []);
  return (changeNote === null ? headlines : [say('feed.correction', { note: changeNote }), ...headlines]).join(' · ');
}

/** The entry of a bulletin, with the masthead of the newest. */
export function buildEntry(
  bulletin: BulletinSummaryDocument,
  { locale, operation, firstIssued }: ArchiveSubject,
  setting: Setting,
): FeedEntry {
  const { number, title, issuedAt } = bulletin;
  const { site, say } = setting;
  const published = firstIssued.get(number) ?? issuedAt;
  return {
    id: tagUri(site, published, `bulletin/${number}/${locale}`),
    title: title ?? say('web.bulletinNumber', { number }),
    address: wayTo('bulletin-page', { number }, setting),
    pages: LOCALES.map((other) => ({
      locale: other,
      address: site.origin + outputAddress('bulletin-page', { number, locale: other }),
    })),
    pdf: wayTo('bulletin-pdf', { number }, setting),
    published,
    updated: issuedAt,
    summary: summaryOf(bulletin, setting),
    content: entryContent(bulletin, operation, setting),
  };
}
