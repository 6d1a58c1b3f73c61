/** The attribute by which a field's hint tells which field it belongs to; Strapi's own markup often does not. */
export const FIELD_MARK = 'data-newsletter-field';

/** Where something is written or chosen, the likeliest first. */
const WRITABLE = ['[data-slate-editor]', 'input:not([type="hidden"]), textarea', '[role="combobox"]', 'button'];
const ROWS = 'h3 button[aria-expanded]';

/** What takes the focus in a field, and the whole of what is shown as the field. */
export type FoundField = { readonly element: HTMLElement; readonly frame: HTMLElement };

/**
 * Finds a stored field, dotted as `photos.1.altEn`, in the form that is open. A row that is closed it opens, and gives
 * `null` until the field is there; of a field that the form does not show, the group or row that it belongs to.
 */
export function findField(form: ParentNode, field: string): FoundField | null {
  const [attribute = '', ...inside] = field.split('.');
  const group = frameOf(form, attribute);
  const row = /^\d+$/.test(inside[0] ?? '') ? group?.querySelectorAll<HTMLElement>(ROWS)[Number(inside.shift())] : null;
  if (row?.getAttribute('aria-expanded') === 'false') {
    row.click();
    return null;
  }
  const outer = rowOf(row) ?? group;
  const member = inside.at(-1);
  const frame = (member && outer && frameOf(outer, member)) || outer;
  const named = form.querySelector<HTMLElement>(`:is(input, textarea)[name="${CSS.escape(field)}"]`);
  const element = named ?? (frame && writableIn(frame)) ?? frame;
  return element && { element, frame: frame ?? element };
}

/** The smallest part of the form around a field's mark in which there is something to write or press. */
function frameOf(inside: ParentNode, name: string): HTMLElement | null {
  const mark = inside.querySelector(`[${FIELD_MARK}="${CSS.escape(name)}"]`);
  let frame = mark?.parentElement ?? null;
  while (frame && !writableIn(frame)) frame = frame.parentElement;
  return frame;
}

function writableIn(frame: HTMLElement): HTMLElement | null {
  for (const kind of WRITABLE) {
    const element = frame.querySelector<HTMLElement>(kind);
    if (element) return element;
  }
  return null;
}

const rowOf = (trigger: HTMLElement | null | undefined): HTMLElement | null =>
  trigger?.closest('h3')?.parentElement?.closest<HTMLElement>('[data-state]') ?? null;
