import { useEffect } from 'react';
import { cleanLine, cleanLines } from './clean-words';

/** With a form open: what is pasted into its fields of plain text comes without odd spaces, and into one line as one. */
export const CleanFields = () => {
  useEffect(() => {
    document.addEventListener('paste', cleanField, true);
    return () => document.removeEventListener('paste', cleanField, true);
  }, []);
  return null;
};

function cleanField(event: ClipboardEvent): void {
  const field = event.target;
  const isLine = field instanceof HTMLInputElement && field.type === 'text';
  if (!isLine && !(field instanceof HTMLTextAreaElement)) return;
  const copied = event.clipboardData?.getData('text/plain') ?? '';
  const clean = isLine ? cleanLine(copied) : cleanLines(copied);
  if (clean === copied || field.readOnly || field.disabled) return;
  event.preventDefault();
  // The one way that «undo» knows of, in every browser.
  document.execCommand('insertText', false, clean);
}
