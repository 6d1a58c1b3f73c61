import type { Blocks } from '../bulletin/blocks';
import { leafTexts } from './leaf-text';
import { pairLeaves } from './pair-leaves';

const blocks = (...texts: string[]): Blocks =>
  texts.map((text) => {
    const children = [{ type: 'text' as const, text: text.replace(/^#/, '') }];
    return text.startsWith('#') ? { type: 'heading', level: 2, children } : { type: 'paragraph', children };
  });

describe('leaves of which nobody kept count', () => {
  it.each([
    ['in order', ['α', 'β'], ['a', 'b'], [0, 1]],
    ['by their kind', ['α', '#β', 'γ'], ['#b', 'c'], [null, 0, 1]],
    ['at their place, where some are not translated yet', ['α', 'β', 'γ'], ['', 'b', ''], [null, 0, null]],
    ['at their place, where the first is not translated yet', ['α', 'β', 'γ'], ['', 'b', 'c'], [null, 0, 1]],
    ['in order, where the target has an empty line more', ['α', 'β'], ['', 'a', 'b'], [0, 1]],
    ['as many as there are, where the target is shorter', ['α', 'β', 'γ'], ['a', 'b'], [0, 1, null]],
    ['as many as there are, where the source is shorter', ['α'], ['a', 'b'], [0]],
  ])('are paired %s', (_, source, target, pairs) => {
    expect(pairLeaves(leafTexts(blocks(...source)), leafTexts(blocks(...target)), [])).toEqual(pairs);
  });
});
