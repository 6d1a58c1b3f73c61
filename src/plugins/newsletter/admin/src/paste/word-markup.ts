import { type Element, findIn, hasClass, styleOf, wordsIn } from './markup';

/** Whether an element holds what Word shows beside the text: comments, their marks, and the signs of its lists. */
export function isWordsOwn(element: Element): boolean {
  const style = styleOf(element);
  return (
    hasClass(element, /^(?:MsoCommentReference|MsoCommentText|msocom(?:anchor|off|txt))$/i) ||
    style.get('mso-list') === 'ignore' ||
    /^comment/.test(style.get('mso-element') ?? '') ||
    style.get('mso-special-character') === 'comment'
  );
}

/**
 * Word's paragraph that only looks like a row of a list, `mso-list: l0 level2 lfo1` with the sign as text in it: its
 * level, and whether the sign counts. `null` for anything else.
 */
export function wordRowOf(element: Element): { readonly isOrdered: boolean; readonly level: number } | null {
  const level = /\blevel(\d+)/.exec(styleOf(element).get('mso-list') ?? '')?.[1];
  if (!level) return null;
  const sign = findIn(element, (inner) => styleOf(inner).get('mso-list') === 'ignore');
  return { level: Number(level), isOrdered: COUNTING.test(sign ? wordsIn(sign).trim() : '') };
}

/** «1.», «α)», «iv.», «(2)», «1.1.»; a lone letter is how Word writes a bullet in Symbol or Wingdings. */
const COUNTING = /^\(?(?:\d+(?:\.\d+)*|[\p{L}]{1,5})[.)]|^\d+$/u;
