import type { BulletinDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html } from '../html';
import { dayTime } from './day';
import { facts } from './facts';
import { heading } from './heading';
import { prose } from './prose';
import { title } from './title';

/** The head of a bulletin: the operation, the bulletin's title, its number, day and publisher. */
export function masthead(
  { title: name, number, issueDate, operation }: BulletinDocument,
  { locale, say }: Setting,
): Html {
  return html`<header class="masthead">
    ${operation?.title && html`<p class="kicker">${prose(operation.title, locale)}</p>`}
    ${heading(1, title(name, locale))}
    ${facts(
      [
        [say('web.number'), number],
        [say('web.date'), issueDate && dayTime(issueDate, locale)],
        [say('web.publisher'), operation && prose(operation.publisher, locale)],
      ],
      'dateline',
    )}
  </header>\n`;
}
