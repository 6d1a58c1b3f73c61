import type { TextNode } from '../../../bulletin/blocks';
import { scriptRuns } from '../../../greek/script-runs';
import { escapeHtml } from '../escape-html';
import type { RenderContext } from '../render-context';

/** Marks from the innermost outwards. */
const MARKS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const satisfies readonly (readonly [keyof TextNode, string])[];

const lines = (text: string): string => escapeHtml(text).replace(/\r?\n/g, '<br>');

/** A run of text with its marks; passages in the other language's script carry its `lang` (WCAG 3.1.2). */
export function text(node: TextNode, { locale }: RenderContext): string {
  if (node.text === '') return '';
  const runs = scriptRuns(node.text, locale).map((run) =>
    run.lang === null || run.lang === locale ? lines(run.text) : `<span lang="${run.lang}">${lines(run.text)}</span>`,
  );
  return MARKS.reduce((html, [mark, tag]) => (node[mark] ? `<${tag}>${html}</${tag}>` : html), runs.join(''));
}
