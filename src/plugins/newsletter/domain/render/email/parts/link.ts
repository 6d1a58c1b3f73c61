import { attributes, type Html, html, type Part } from '../../web/html';
import { DAY } from '../colours';
import { styleOf } from '../style-of';

/** A link of a letter; its text alone where there is no address. */
export const link = (href: string | null, text: Part, more: Readonly<Record<string, string>> = {}): Html =>
  href === null
    ? html`${text}`
    : html`<a${attributes({ href, ...more, style: styleOf({ color: DAY.sea }) })}>${text}</a>`;
