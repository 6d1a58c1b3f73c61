import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { blocks } from '../../../domain/bulletin/blocks';
import { blocksOf, paragraphsOf } from './blocks-of';
import { FROM_GOOGLE_DOCS, FROM_LIBREOFFICE, FROM_WORD } from './copied.cases';
import type { Markup } from './markup';

const markupOf = (node: DefaultTreeAdapterTypes.Node): Markup[] => {
  if ('value' in node) return [node.value];
  if (!('attrs' in node)) return 'childNodes' in node ? node.childNodes.flatMap(markupOf) : [];
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, children: node.childNodes.flatMap(markupOf) }];
};
const pasted = (html: string) => {
  const result = blocksOf({ name: 'body', attributes: {}, children: markupOf(parse(html)) });
  expect(blocks.parse(result)).toEqual(result);
  return result;
};

const text = (words: string, marks: { bold?: true; italic?: true } = {}) =>
  ({ type: 'text', text: words, ...marks }) as const;
const link = (url: string, words: string) => ({ type: 'link', url, children: [text(words)] }) as const;
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const item = (...children: object[]) => ({ type: 'list-item', children });
const list = (format: string, indentLevel: number, ...children: object[]) => ({
  type: 'list',
  format,
  indentLevel,
  children,
});

describe('what is pasted', () => {
  it('comes from Word with what it says, and nothing of how Word shows it', () => {
    expect(pasted(FROM_WORD)).toEqual([
      { type: 'heading', level: 2, children: [text('Η συνάντηση στα Χανιά')] },
      paragraph(
        text('Στις 10 Δεκεμβρίου 2018 έγινε η '),
        text('πρώτη συνάντηση', { bold: true }),
        text(' με τον κ.\u00a0Παπαδάκη, στο Ηράκλειο. Δείτε '),
        link('https://greenways.example/pages/?a=1&b=2', 'την ιστοσελίδα'),
        text('.'),
      ),
      list(
        'unordered',
        0,
        item(text('Πρώτο θέμα')),
        list('unordered', 1, item(text('Πιο μέσα'))),
        item(text('Δεύτερο '), text('θέμα', { italic: true })),
      ),
      list('ordered', 0, item(text('Με αρίθμηση'))),
      { type: 'quote', children: [text('Μια πόλη για όλους')] },
      paragraph(text('Το παλιό κείμενο που μπήκε.')),
    ]);
  });

  it('comes from Google Docs with the marks that its styles stand for, and links that lead straight', () => {
    expect(pasted(FROM_GOOGLE_DOCS)).toEqual([
      { type: 'heading', level: 3, children: [text('Πρόγραμμα')] },
      paragraph(
        text('Έντονα', { bold: true }),
        text(' και πλάγια', { italic: true }),
        text(', με '),
        link('https://greenways.example/el', 'σύνδεσμο'),
      ),
      list('ordered', 0, item(text('Ένα')), list('ordered', 1, item(text('Ένα και μισό'))), item(text('Δύο'))),
    ]);
  });

  it('comes from LibreOffice composed, without empty paragraphs and without links that lead nowhere', () => {
    expect(pasted(FROM_LIBREOFFICE)).toEqual([
      { type: 'heading', level: 1, children: [text('Τίτλος')] },
      paragraph(text('Κάποιος', { bold: true }), text(' είπε\nκάτι.')),
      list('unordered', 0, item(text('Ένα')), item(text('Δύο')), list('unordered', 1, item(text('Πιο μέσα')))),
      { type: 'quote', children: [text('Λόγια άλλου')] },
      paragraph(text('Ώρα')),
      paragraph(text('Θέμα')),
      paragraph(text('Όχι αυτό 1')),
    ]);
  });

  it.each([
    ['an empty line within a paragraph parts it', '<p>Α<br>\n<br>Β</p>', [paragraph(text('Α')), paragraph(text('Β'))]],
    ['a numbered heading of Word is no row', '<h2 style="mso-list:l0 level1 lfo1">Α</h2>', [heading(2, 'Α')]],
    ['a list that begins inside is a list', '<ul><ul><li>Α</li></ul></ul>', [list('unordered', 0, item(text('Α')))]],
    ['words without any element are a paragraph', 'Α  Β', [paragraph(text('Α Β'))]],
    ['nothing but spaces is nothing', '<p>&nbsp;</p><h1> </h1><ul><li></li></ul><br>', []],
    ['what no reader may follow is no link', '<a href="file:///C:/a.doc">Α</a>', [paragraph(text('Α'))]],
  ])('%s', (_, html, expected) => {
    expect(pasted(html)).toEqual(expected);
  });

  it('comes as plain text line by line', () => {
    expect(paragraphsOf('Πρώτη\u200b γραμμή \r\n\r\n\u00a0\u00a0Δεύτερη\tγραμμή')).toEqual([
      paragraph(text('Πρώτη γραμμή')),
      paragraph(text('Δεύτερη γραμμή')),
    ]);
  });
});

function heading(level: number, words: string) {
  return { type: 'heading', level, children: [text(words)] };
}
