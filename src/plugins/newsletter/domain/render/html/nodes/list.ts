import type { ListNode } from '../../../bulletin/blocks';
import type { RenderContext } from '../render-context';
import { inline } from './inline';

/** A list; the editor puts a nested list beside its item, HTML wants it inside. */
export function list(node: ListNode, context: RenderContext): string {
  const items: string[] = [];
  for (const child of node.children) {
    if (child.type === 'list-item') items.push(inline(child.children, context));
    else items.push((items.pop() ?? '') + list(child, context));
  }
  if (items.length === 0) return '';
  const tag = node.format === 'ordered' ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}
