import type { BulletinDocument } from '../../outputs/subjects';
import { type Html, html, NOTHING } from '../../web/html';
import type { EmailSetting } from '../email-setting';
import { heading } from './heading';
import { richText } from './rich-text';
import { RULE, section } from './section';
import { text } from './text';

/** The words before the stories. */
export const editorial = ({ editorial: words }: BulletinDocument, setting: EmailSetting): Html =>
  words === null
    ? NOTHING
    : section(RULE, text('ink', html`${heading(2, setting.say('web.editorial'))}${richText(words, setting)}`));
