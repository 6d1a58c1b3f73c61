import { attributes, type Html, html, type Part, trusted } from '../html';

/** The level of a heading: 1 is the page's own. */
export type Level = 1 | 2 | 3 | 4;

/** The level below. */
export const below = (level: Level): Level => (level === 4 ? 4 : ((level + 1) as Level));

/** A heading of a level. */
export const heading = (level: Level, text: Part, id: string | null = null): Html =>
  html`<${trusted(`h${level}`)}${attributes({ id })}>${text}</${trusted(`h${level}`)}>`;
