import { closeDrawer } from './close-drawer';
import { type FoundField, findField } from './find-field';
import type { Spot } from './place';
import { blockIn, selectWords } from './select-words';

/** So long a field may take to appear: a row opens, a form loads. */
const PATIENCE_MS = 5000;
/** The editor takes over the browser's selection some moments after it got the focus. */
const EDITOR_MS = 200;
const MARKED_MS = 2500;

/** Scrolls to a place of the form, marks it for a moment, and puts the focus, and the caret, on its very words. */
export function reveal(spot: Spot): void {
  const until = Date.now() + PATIENCE_MS;
  const attempt = () => {
    const form = document.querySelector('main form') ?? document.querySelector('main');
    const found = form && findField(form, spot.field);
    if (found) arrive(found, spot);
    else if (Date.now() < until) requestAnimationFrame(attempt);
  };
  closeDrawer();
  attempt();
}

function arrive({ element, frame }: FoundField, { block, range }: Spot): void {
  const target = element.hasAttribute('data-slate-editor') ? (blockIn(element, block) ?? element) : element;
  const isText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  mark(frame.contains(target) && target !== element ? target : frame);
  target.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  // Who may not write there is brought to the field all the same.
  if (document.activeElement !== element) {
    frame.tabIndex = -1;
    frame.focus({ preventScroll: true });
  }
  if (range === null && target === element) return;
  if (isText) {
    // Numbers and dates have no characters to select.
    if (range && element.selectionStart !== null) element.setSelectionRange(...range);
    return;
  }
  if (target === element && block.length === 0) return;
  const select = () => selectWords(target, range ?? [0, 0]);
  select();
  setTimeout(select, EDITOR_MS);
}

function mark(element: HTMLElement): void {
  const outline = '2px solid currentColor';
  element.animate(
    [
      { outline, outlineOffset: '4px' },
      { outline, outlineOffset: '4px' },
    ],
    { duration: MARKED_MS },
  );
}
