import { strToU8, zipSync } from 'fflate';
import type { Locale } from '../../locale';
import { encodeCoded } from '../coded-text';
import type { InlineText } from '../inline';
import type { Segment } from '../segment';
import { ASIDE, CODE, docxParts, WORD_LANGUAGE } from './docx-parts';
import { withNames } from './docx-text';
import { type ExchangeContent, noteLines } from './exchange-content';
import { element, lines, textElement } from './write-xml';

/** What the head of the third column tells a reader: `deltio:el:en:` and the id of the bulletin. */
const docxMark = ({ direction, bulletinId }: Pick<ExchangeContent, 'direction' | 'bulletinId'>): string =>
  `deltio:${direction.source}:${direction.target}:${bulletinId}`;

/** Writes a DOCX with a table: source, target, and a narrow column with the id and the notes of each segment. */
export function writeDocx(content: ExchangeContent): Uint8Array {
  const { direction, title, headings, at } = content;
  const { source, target } = direction;
  const head = row(
    [
      cell(0, GREY, paragraph(words(headings.source, source, BOLD))),
      cell(1, GREY, paragraph(words(headings.target, target, BOLD))),
      cell(2, GREY, paragraph(words(headings.context, target, BOLD)), paragraph(aside(docxMark(content)))),
    ],
    element('w:cantSplit', {}) + element('w:tblHeader', {}),
  );
  const table = element(
    'w:tbl',
    {},
    lines([
      element('w:tblPr', {}, TABLE),
      element('w:tblGrid', {}, WIDTHS.map((width) => element('w:gridCol', { 'w:w': width })).join('')),
      head,
      ...content.segments.map((segment) => segmentRow(segment, content)),
    ]),
  );
  const body = lines([paragraph(words(title, source, BOLD)), table, element('w:p', {}), element('w:sectPr', {}, PAGE)]);
  const parts = Object.entries(docxParts(body, { title, locale: target, at })).map(
    ([name, text]) => [name, strToU8(text)] as const,
  );
  // The oldest date that a ZIP file can tell: the same content gives the same bytes.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}

function segmentRow(segment: Segment, { direction, notes }: ExchangeContent): string {
  const { id, source, target } = segment;
  return row(
    [
      cell(0, LIGHT, paragraph(runs(source, direction.source))),
      cell(1, null, paragraph(target ? runs(target, direction.target) : '')),
      cell(2, LIGHT, ...[id, ...noteLines(segment, notes)].map((line) => paragraph(aside(line)))),
    ],
    element('w:cantSplit', {}),
  );
}

const BOLD = element('w:b', {});
const GREY = 'D9D9D9';
const LIGHT = 'F2F2F2';
/** In twentieths of a point, on a landscape A4 page. */
const WIDTHS = [5900, 5900, 2600];

const border = (name: string): string =>
  element(name, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '7F7F7F' });
const SIDES = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'];
const TABLE =
  element('w:tblW', { 'w:w': 14_400, 'w:type': 'dxa' }) +
  element('w:tblBorders', {}, SIDES.map(border).join('')) +
  element('w:tblLayout', { 'w:type': 'fixed' }) +
  element(
    'w:tblCellMar',
    {},
    Object.entries({ top: 60, left: 100, bottom: 60, right: 100 })
      .map(([side, width]) => element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' }))
      .join(''),
  );
const PAGE =
  element('w:pgSz', { 'w:w': 16_838, 'w:h': 11_906, 'w:orient': 'landscape' }) +
  element('w:pgMar', {
    'w:top': 1134,
    'w:right': 1134,
    'w:bottom': 1134,
    'w:left': 1134,
    'w:header': 567,
    'w:footer': 567,
    'w:gutter': 0,
  });

const row = (cells: readonly string[], properties: string): string =>
  element('w:tr', {}, element('w:trPr', {}, properties) + cells.join(''));

const cell = (column: number, fill: string | null, ...paragraphs: readonly string[]): string => {
  const shade = fill === null ? '' : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill });
  const width = element('w:tcW', { 'w:w': WIDTHS[column] ?? 0, 'w:type': 'dxa' });
  return element('w:tc', {}, element('w:tcPr', {}, width + shade) + paragraphs.join(''));
};

const paragraph = (inner: string): string => element('w:p', {}, inner);

const run = (properties: string, inner: string): string => element('w:r', {}, element('w:rPr', {}, properties) + inner);

const styled = (style: string, text: string): string =>
  run(element('w:rStyle', { 'w:val': style }), textElement('w:t', { 'xml:space': 'preserve' }, text));

const aside = (text: string): string => styled(ASIDE, text);

const words = (text: string, locale: Locale, properties = ''): string =>
  run(properties + element('w:lang', { 'w:val': WORD_LANGUAGE[locale] }), pieces(text));

/** Characters with the tabs and the breaks that Word keeps as elements. */
const pieces = (text: string): string =>
  (text.match(/[\t\n]|[^\t\n]+/g) ?? [])
    .map((piece) => BREAKS.get(piece) ?? textElement('w:t', { 'xml:space': 'preserve' }, piece))
    .join('');

const BREAKS: ReadonlyMap<string, string> = new Map([
  ['\t', '<w:tab/>'],
  ['\n', '<w:br/>'],
]);

const runs = (text: InlineText, locale: Locale): string =>
  text
    .map((part) => {
      if (typeof part === 'string') return words(withNames(encodeCoded([part])), locale);
      return styled(CODE, `<${part.id}>`) + runs(part.parts, locale) + styled(CODE, `</${part.id}>`);
    })
    .join('');
