import { attributes, type Html, html, type Part, trusted } from '../../web/html';
import { DAY } from '../colours';
import { styleOf } from '../style-of';

/** Sizes in pixels, which Outlook understands. */
const SIZES = { 1: '28px', 2: '22px', 3: '17px' } as const;

/** A heading of a letter: 1 is the bulletin's title. */
export const heading = (level: keyof typeof SIZES, text: Part): Html => {
  const style = styleOf({ margin: '0 0 8px', 'font-size': SIZES[level], 'line-height': '1.25', color: DAY.ink });
  return html`<${trusted(`h${level}`)}${attributes({ style })}>${text}</${trusted(`h${level}`)}>`;
};
