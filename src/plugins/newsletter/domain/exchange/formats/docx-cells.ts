import { childrenOf, XML, type XmlElement } from './xml-element';

/** A row of a table as it reads when all changes are accepted: its cells, each as its paragraphs. */
export type DocxRow = readonly (readonly string[])[];

/** The rows of all tables of a document, in order. */
export const docxRows = (document: XmlElement): DocxRow[] =>
  find(document, 'tr')
    .filter((row) => !childrenOf(row, 'trPr').some((properties) => childrenOf(properties, 'del').length > 0))
    .map((row) => find(row, 'tc').map(paragraphsOf));

/** What was taken out, what is no text, and the second telling of what stands there already. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...['del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'fldData', 'pPr', 'rPr', 'tcPr', 'trPr', 'sectPr'],
  ...['drawing', 'pict', 'object', 'Fallback', 'sdtPr', 'sdtEndPr', 'footnoteReference', 'endnoteReference'],
]);

/** The nearest elements of a name inside another, through whatever stands around them. */
const find = (element: XmlElement, name: string): XmlElement[] =>
  childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return SKIPPED.has(child.name) ? [] : find(child, name);
  });

/** The paragraphs of a cell without empty ones at its ends, which a person leaves who pressed Enter. */
function paragraphsOf(cell: XmlElement): string[] {
  const texts: string[] = [];
  let isJoined = false;
  for (const paragraph of find(cell, 'p')) {
    const text = textIn(paragraph);
    if (isJoined) texts[texts.length - 1] += text;
    else texts.push(text);
    isJoined = hasDeletedEnd(paragraph);
  }
  const first = texts.findIndex((text) => text !== '');
  return first < 0 ? [] : texts.slice(first, texts.findLastIndex((text) => text !== '') + 1);
}

/** Whether somebody joined a paragraph to the next one. */
const hasDeletedEnd = (paragraph: XmlElement): boolean =>
  childrenOf(paragraph, 'pPr')
    .flatMap((properties) => childrenOf(properties, 'rPr'))
    .some((mark) => childrenOf(mark, 'del').length > 0);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);

const textIn = (element: XmlElement): string =>
  childrenOf(element)
    .map((child) => {
      if (SKIPPED.has(child.name)) return '';
      if (child.name === 't') return wordsOf(child);
      if (child.name === 'br') return isPageBreak(child) ? '' : '\n';
      return SIGNS.get(child.name) ?? textIn(child);
    })
    .join('');

const isPageBreak = ({ uri, attributes }: XmlElement): boolean =>
  ['page', 'column'].includes(attributes.get(`${uri} type`) ?? '');

/** White space at the ends of a text counts where it says so. */
const wordsOf = ({ children, attributes }: XmlElement): string => {
  const text = children.filter((child) => typeof child === 'string').join('');
  return attributes.get(`${XML} space`) === 'preserve' ? text : text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
};
