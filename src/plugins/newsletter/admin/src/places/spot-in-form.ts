import { useEffect, useState } from 'react';
import { FIELD_MARK, findField } from './find-field';
import type { Spot } from './place';

const SLATE = '[data-slate-editor]';
/** Below Strapi's own header, which lies over the top of the page. */
const TOP_PX = 120;

const formOf = (): HTMLElement | null => document.querySelector('main form');

/** Where in the form that is open an element is; `null` for what is no field of it, such as a panel. */
function spotAt(element: Element): Spot | null {
  if (element.closest('aside') || !formOf()?.contains(element)) return null;
  const named = element.matches('input, textarea') ? element.getAttribute('name') : null;
  const field = named ?? nearestField(element);
  if (!field) return null;
  const editor = element.closest<HTMLElement>(SLATE);
  return { field, block: editor ? caretBlock(editor) : [], range: null };
}

/** The field that was in focus last in the form that is open; `null` before there was any. */
export function useSpotInFocus(): Spot | null {
  const [spot, setSpot] = useState<Spot | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const now = target instanceof Element ? spotAt(target) : null;
      if (now) setSpot((before) => (before?.field === now.field ? before : now));
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return spot;
}

/** The field that whoever looks at the form has before them: that in focus, else the first one in sight. */
export function spotInSight(inFocus: Spot | null): Spot | null {
  const form = formOf();
  const found = inFocus && form ? findField(form, inFocus.field) : null;
  if (inFocus && found && isInSight(found.frame)) return inFocus;
  const marks = [...(form?.querySelectorAll<HTMLElement>(`[${FIELD_MARK}]`) ?? [])];
  const first = marks.find((mark) => mark.getBoundingClientRect().bottom > TOP_PX);
  const field = first?.getAttribute(FIELD_MARK);
  // At the very top there is nothing to keep.
  return !field || first === marks[0] ? null : { field, block: [], range: null };
}

const isInSight = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > TOP_PX && top < innerHeight;
};

/** The attribute whose mark stands nearest around an element; none inside of rows, whose marks do not tell which row. */
function nearestField(element: Element): string | null {
  if (element.closest('[role="region"][data-state]')) return null;
  let around: Element | null = element;
  while (around && !around.querySelector(`[${FIELD_MARK}]`)) around = around.parentElement;
  return around?.querySelector(`[${FIELD_MARK}]`)?.getAttribute(FIELD_MARK) ?? null;
}

function caretBlock(editor: HTMLElement): number[] {
  const caret = getSelection()?.anchorNode;
  const blocks = [...editor.querySelectorAll('[data-slate-node="element"]')].filter(
    (block) => block.parentElement?.closest('[data-slate-node="element"], [data-slate-editor]') === editor,
  );
  const at = blocks.findIndex((block) => caret && block.contains(caret));
  return at < 0 ? [] : [at];
}
