import { type Html, html, NOTHING } from '../../web/html';

/** Parts of a letter one beneath the other, over its whole width; nothing where all of them are. */
export const section = (...parts: readonly Html[]): Html =>
  parts.every((part) => part.toString() === '')
    ? NOTHING
    : html`<mj-section css-class="paper">
        <mj-column>
        ${parts}</mj-column>
      </mj-section>\n`;

/** A line between two parts. */
export const RULE: Html = html`<mj-divider css-class="rule" />\n`;
