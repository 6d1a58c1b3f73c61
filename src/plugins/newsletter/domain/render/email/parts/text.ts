import { attributes, type Html, html, NOTHING, type Part } from '../../web/html';
import { DAY } from '../colours';

/** What a text of a letter looks like: what is read, what stands beside it, what stands on a ground of its own. */
const KINDS = {
  ink: { 'css-class': 'ink' },
  soft: { 'css-class': 'soft', 'font-size': '14px', color: DAY.soft },
  card: { 'css-class': 'ink card', 'container-background-color': DAY.card, padding: '16px 24px 4px' },
  notice: { 'css-class': 'ink notice', 'container-background-color': DAY.notice, padding: '16px 24px 4px' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** A text in MJML; nothing where its content is nothing. */
export const text = (kind: keyof typeof KINDS, content: Part): Html =>
  html`${content}`.toString().trim() === '' ? NOTHING : html`<mj-text${attributes(KINDS[kind])}>${content}</mj-text>\n`;
