import { OUTPUTS } from '../outputs/addresses';
import type { ArchiveSubject } from '../outputs/subjects';
import { type Setting, wayTo } from '../setting';
import type { FeedEntry } from './entry';
import { buildFeed, type Feed } from './feed';
import type { PageIn } from './page-in';
import { emptyElement, parentElement, textElement, xmlDocument } from './xml';

const NAMESPACE = 'http://www.w3.org/2005/Atom';

const alternates = (pages: readonly PageIn[]): string[] =>
  pages.flatMap(({ locale, address }) =>
    emptyElement('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: address }),
  );

function entry(one: FeedEntry, { locale }: Feed): string[] {
  const { id, title, pages, pdf, published, updated, summary, content } = one;
  return parentElement('entry', [
    ...textElement('id', id),
    ...textElement('title', title),
    ...textElement('published', published),
    ...textElement('updated', updated),
    ...alternates(pages),
    ...emptyElement('link', {
      rel: 'related',
      type: OUTPUTS['bulletin-pdf'].mediaType,
      hreflang: locale,
      href: pdf,
      title,
    }),
    ...textElement('summary', summary),
    ...textElement('content', content, { type: 'html' }),
  ]);
}

/** The feed in Atom (RFC 4287). */
export function atomFeed(subject: ArchiveSubject, setting: Setting): string {
  const feed = buildFeed(subject, setting);
  const { locale, id, title, description, rights, author, homes, logo, updated, entries } = feed;
  const type = OUTPUTS['atom-feed'].mediaType;
  return xmlDocument(
    parentElement(
      'feed',
      [
        ...textElement('id', id),
        ...textElement('title', title),
        ...textElement('subtitle', description),
        ...textElement('updated', updated),
        ...parentElement('author', [...textElement('name', author.name), ...textElement('uri', author.website)]),
        ...emptyElement('link', { rel: 'self', type, hreflang: locale, href: wayTo('atom-feed', {}, setting) }),
        ...alternates(homes),
        ...textElement('logo', logo),
        ...textElement('rights', rights),
        ...entries.flatMap((one) => entry(one, feed)),
      ],
      { xmlns: NAMESPACE, 'xml:lang': locale },
    ),
  );
}
