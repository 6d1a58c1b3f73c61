import { type Block, plainText } from '../../../bulletin/blocks';
import { LOCALES, type Locale } from '../../../locale';
import { excerpt } from '../../excerpt';
import { bulletinName } from '../../facts/masthead-facts';
import { outputAddress } from '../../outputs/addresses';
import type { BulletinDocument, BulletinSubject } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html } from '../html';
import { bulletinGraph } from '../json-ld/graphs';
import type { Page } from '../page';
import { beneficiaries } from '../parts/beneficiaries';
import { contents } from '../parts/contents';
import { editorial } from '../parts/editorial';
import { formatLinks } from '../parts/format-links';
import { masthead } from '../parts/masthead';
import { neighbourLinks } from '../parts/neighbour-links';
import { revisionNotice } from '../parts/revision-notice';
import { storyInBulletin } from '../parts/story';

/** The address of the revision that is shown: the bulletin's own where it is the newest. */
const addressIn = ({ number, revision, supersededBy }: BulletinDocument, locale: Locale): string =>
  supersededBy === null
    ? outputAddress('bulletin-page', { number, locale })
    : outputAddress('revision-page', { number, revision, locale });

/** Most that a search engine or a shared link shows of a description, in characters. */
const DESCRIPTION = 200;

/** What the editorial begins with, else the headlines. */
function descriptionOf({ editorial: text, stories }: BulletinDocument): string | null {
  const first = (text?.blocks ?? []).find((block: Block) => plainText(block).trim() !== '');
  const headlines = stories.flatMap(({ headline }) => headline ?? []).join(' · ');
  const said = first ? plainText(first) : headlines;
  return said === '' ? null : excerpt(said, DESCRIPTION);
}

function bulletinMain(subject: BulletinSubject, setting: Setting): Html {
  const { document } = subject;
  return html`${masthead(document, setting)}
    ${revisionNotice(document, setting)}
    <div class="opening">
    ${editorial(document.editorial, setting)}
    <div class="beside">
    ${contents(document, setting)}
    ${formatLinks(document.number, setting)}
    </div>
    </div>
    ${document.stories.map((story, index) => storyInBulletin(story, index + 1, setting))}
    ${beneficiaries(document.beneficiaries, 2, setting)}
    ${neighbourLinks(subject, setting)}`;
}

/** A whole bulletin, in its newest revision or in one that was superseded. */
export function bulletinPage(subject: BulletinSubject, setting: Setting): Page {
  const { document, locale } = subject;
  const { alternates, supersededBy, stories } = document;
  const languages = LOCALES.filter((other) => other === locale || alternates.some((one) => one.locale === other));
  return {
    title: bulletinName(document, setting),
    description: descriptionOf(document),
    addresses: Object.fromEntries(languages.map((other) => [other, addressIn(document, other)])),
    operation: document.operation,
    photo: stories.flatMap(({ photos }) => photos)[0] ?? null,
    kind: 'article',
    isIndexed: supersededBy === null,
    graph: supersededBy === null ? bulletinGraph(document, setting) : null,
    main: bulletinMain(subject, setting),
  };
}
