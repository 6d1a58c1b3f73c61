import { draftWords } from '../facts/draft-words';
import type { BulletinSubject } from '../outputs/subjects';
import { type Setting, wayTo } from '../setting';
import { apart } from './blank-lines';
import { openPage, type TextPage } from './page';
import { beneficiaries } from './parts/beneficiaries';
import { contents } from './parts/contents';
import { foot } from './parts/foot';
import { masthead } from './parts/masthead';
import { paragraph } from './parts/paragraph';
import { story } from './parts/story';
import { richText } from './rich-text';
import { underlined } from './underlined';

/** Blank lines between the parts of a bulletin: one more than between paragraphs. */
const BETWEEN_PARTS = '\n\n\n';

const linkNotes = (page: TextPage): string =>
  page.notes().length === 0 ? '' : apart([underlined(page.setting.say('text.links'), 2), page.notes().join('\n')]);

/** The way to the bulletin's page: an address that a reader can click stands alone on its line. */
const online = ({ setting, base }: TextPage): string => `${setting.say('text.online')}:\n${base}`;

/**
 * A bulletin as plain text of 72 columns, line feeds at the ends of lines and one at its own: the addresses of links are
 * notes at its end. `after` are paragraphs of whoever sends it, each whole.
 */
export function bulletinText({ document }: BulletinSubject, setting: Setting, after: readonly string[] = []): string {
  const page = openPage(setting, wayTo('bulletin-page', { number: document.number }, setting));
  const editorial = richText(document.editorial, page);
  const draft = draftWords(setting);
  const parts = [
    draft === null ? '' : paragraph(`${draft.title} ${draft.text}`),
    masthead(document, setting),
    online(page),
    editorial === '' ? '' : apart([underlined(setting.say('web.editorial'), 2), editorial]),
    contents(document, setting),
    ...document.stories.map((told) => story(told, page)),
    beneficiaries(document, setting),
    foot(document.operation, setting),
    linkNotes(page),
    ...after.map((text) => text.split('\n').map(paragraph).join('\n')),
  ];
  return `${parts.filter((part) => part !== '').join(BETWEEN_PARTS)}\n`;
}
