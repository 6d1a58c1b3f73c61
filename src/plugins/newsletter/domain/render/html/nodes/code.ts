import { type Block, plainText } from '../../../bulletin/blocks';
import { escapeHtml } from '../escape-html';

/** Preformatted text, without marks and without a language of its own. */
export const code = (node: Extract<Block, { type: 'code' }>): string =>
  `<pre><code>${escapeHtml(plainText(node))}</code></pre>`;
