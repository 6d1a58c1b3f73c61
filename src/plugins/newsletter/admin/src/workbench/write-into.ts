/** Writes words where the caret is, over what is selected; can be undone like what is typed. */
export function writeInto(field: HTMLTextAreaElement, words: string): void {
  field.focus();
  if (document.execCommand(words === '' ? 'delete' : 'insertText', false, words)) return;
  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Writes words in place of all that stands there. */
export function writeOver(field: HTMLTextAreaElement, words: string): void {
  if (field.value === words) return;
  field.focus();
  field.select();
  writeInto(field, words);
}

/** Puts a code around what is selected; around nothing, the caret goes between its two ends. */
export function writeCode(field: HTMLTextAreaElement, code: number): void {
  const { selectionStart: from, selectionEnd: to, value } = field;
  const inside = value.slice(from, to);
  writeInto(field, `<${code}>${inside}</${code}>`);
  if (inside !== '') return;
  const between = from + `<${code}>`.length;
  field.setSelectionRange(between, between);
}
