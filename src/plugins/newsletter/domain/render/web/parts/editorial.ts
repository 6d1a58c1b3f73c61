import type { BulletinDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html, NOTHING } from '../html';
import { heading } from './heading';
import { richText } from './rich-text';

/** The words before the stories. */
export const editorial = (text: BulletinDocument['editorial'], setting: Setting): Html =>
  text === null
    ? NOTHING
    : html`<section class="editorial">
        ${heading(2, setting.say('web.editorial'))}
        ${richText(text, 2, setting)}
      </section>\n`;
