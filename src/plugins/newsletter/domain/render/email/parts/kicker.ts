import { type Html, html, NOTHING } from '../../web/html';
import { prose } from '../../web/parts/prose';
import { DAY } from '../colours';
import type { EmailSetting } from '../email-setting';
import { styleOf } from '../style-of';

/** What stands above a headline. */
export const kicker = (words: string | null, { locale }: EmailSetting): Html =>
  words === null
    ? NOTHING
    : html`<p class="kicker" style="${styleOf({ margin: '0 0 4px', 'font-size': '15px', color: DAY.clay })}">${prose(words, locale)}</p>`;
