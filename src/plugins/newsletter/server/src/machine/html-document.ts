/** Texts, marked up as for a machine, as one HTML document: a paragraph each, codes as `<span id="g1">`. */
export const writeHtml = (texts: readonly string[], language: string): string =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title></title></head><body>\n${texts
    .map((text, index) => `<p id="t${index}">${asSpans(text)}</p>`)
    .join('\n')}\n</body></html>`;

/** The texts of such a document as it came back, in the order of `writeHtml`; what is not in it any more is empty. */
export function readHtml(html: string, count: number): string[] {
  const texts = new Map<number, string>();
  for (const [, index, words = ''] of html.matchAll(PARAGRAPH)) texts.set(Number(index), asCodes(words).trim());
  return Array.from({ length: count }, (_, index) => texts.get(index) ?? '');
}

const PARAGRAPH = /<p\b[^>]*\bid="t(\d+)"[^>]*>([\s\S]*?)<\/p>/gi;

const asSpans = (text: string): string => text.replaceAll('<g id="', '<span id="g').replaceAll('</g>', '</span>');

const asCodes = (html: string): string =>
  html.replaceAll(/<span\b[^>]*\bid="g(\d+)"[^>]*>/gi, '<g id="$1">').replaceAll(/<\/span>/gi, '</g>');
