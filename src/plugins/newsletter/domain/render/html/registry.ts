import type { Block } from '../../bulletin/blocks';
import { code } from './nodes/code';
import { heading } from './nodes/heading';
import { image } from './nodes/image';
import { list } from './nodes/list';
import { paragraph } from './nodes/paragraph';
import { quote } from './nodes/quote';
import type { RenderContext } from './render-context';

type Handlers = {
  readonly [Kind in Block['type']]: (node: Extract<Block, { type: Kind }>, context: RenderContext) => string;
};

/** One handler for each kind of block: node → HTML. */
export const HANDLERS = { code, heading, image, list, paragraph, quote } satisfies Handlers;
