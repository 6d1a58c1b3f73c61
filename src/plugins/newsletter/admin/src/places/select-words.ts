import type { TextRange } from '../../../domain/finding';

/** The element of a block of rich text in Strapi's editor, by its position and those of the items inside it. */
export function blockIn(editor: HTMLElement, block: readonly number[]): HTMLElement | null {
  let at: HTMLElement | null = editor;
  for (const index of block) at = at && (blocksIn(at)[index] ?? null);
  return at === editor ? null : at;
}

/** The editor's elements directly below one, whatever the page wraps them in; links inside a text are no blocks. */
const blocksIn = (parent: HTMLElement): HTMLElement[] =>
  [...parent.querySelectorAll<HTMLElement>('[data-slate-node="element"]:not([data-slate-inline])')].filter(
    (element) => element.parentElement?.closest('[data-slate-node="element"], [data-slate-editor]') === parent,
  );

/** Selects characters of what is written inside an element, so that they are marked and the caret is there. */
export function selectWords(element: HTMLElement, [from, to]: TextRange): void {
  const [start, end] = [pointAt(element, from), pointAt(element, to)];
  if (start && end) getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

function pointAt(element: HTMLElement, offset: number): { node: Node; offset: number } | null {
  let left = offset;
  let last: Node | null = null;
  // Beside the written strings the editor keeps characters of its own, which are none of the text.
  for (const written of element.querySelectorAll('[data-slate-string]')) {
    const node = written.firstChild;
    const length = node?.textContent?.length ?? 0;
    if (node && left <= length) return { node, offset: left };
    left -= length;
    last = node ?? last;
  }
  return last && { node: last, offset: last.textContent?.length ?? 0 };
}
