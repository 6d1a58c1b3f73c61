import type { ListNode } from '../../../bulletin/blocks';
import type { TextPage } from '../page';
import { widthOf, wrap } from '../wrap';
import { inline } from './inline';

/** The lines of a list, `before` each of them; a list inside begins where the text of its item does. */
export function listLines({ children, format }: ListNode, page: TextPage, before = ''): string[] {
  const lines: string[] = [];
  const counted = children.filter(({ type }) => type === 'list-item').length;
  const room = format === 'ordered' ? `${counted}. `.length : 2;
  let place = 0;
  for (const child of children) {
    if (child.type === 'list') lines.push(...listLines(child, page, before + ' '.repeat(room)));
    else {
      place += 1;
      const mark = (format === 'ordered' ? `${place}. ` : '• ').padStart(room);
      const rest = before + ' '.repeat(widthOf(mark));
      lines.push(...wrap(inline(child.children, page), { first: before + mark, rest }));
    }
  }
  return lines;
}
