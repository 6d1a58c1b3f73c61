import type { Block, Blocks } from '../../bulletin/blocks';
import type { Locale } from '../../locale';
import { headingLevels, TOP_HEADING } from './heading-levels';
import { HANDLERS } from './registry';
import type { RenderContext } from './render-context';

// The key and the node share one `type`, which the compiler cannot see through a union.
const render = (block: Block, context: RenderContext): string =>
  (HANDLERS[block.type] as (node: Block, context: RenderContext) => string)(block, context);

/**
 * Rich text as an HTML fragment: every character escaped, links only where they are safe to follow, headings from h3
 * (or from `top`), passages in the other script marked with their language. Equal texts give equal bytes.
 */
export function blocksToHtml(text: Blocks, locale: Locale, top = TOP_HEADING): string {
  const context: RenderContext = { locale, headingLevels: headingLevels(text, top) };
  return text.map((block) => render(block, context)).join('');
}
