import { ok, type Result, refuse } from '../../result';
import { collectUnits } from './collect-units';
import { type DocxRow, docxRows } from './docx-cells';
import { withoutNames } from './docx-text';
import type { ReadFile, ReadUnit } from './exchange-file';
import { readDirection } from './file-direction';
import { type FileFault, fault } from './file-fault';
import { fileText } from './file-text';
import { codedText } from './read-coded';
import { unitAsRead } from './read-unit';
import { childrenOf, readXml, type XmlElement } from './xml-element';
import { unpack, type ZipPart, zipParts } from './zip-parts';

const MARK = /^deltio:([\w-]+):([\w-]+):(\S+)$/m;

/** Reads the table of a DOCX, whichever word processor saved it, with the changes in it accepted. */
export function readDocx(bytes: Uint8Array): Result<ReadFile, FileFault> {
  const parts = zipParts(bytes);
  if (!parts.ok) return parts;
  const document = mainDocument(parts.value);
  if (!document.ok) return document;
  const rows = docxRows(document.value).map((cells, index) => ({ cells, line: index + 1 }));
  const head = rows.find(isHead);
  const [, sourceTag, targetTag, bulletinId] = MARK.exec(head?.cells[2]?.join('\n') ?? '') ?? [];
  if (!head || bulletinId === undefined) return refuse(fault('wrong-format'));
  const direction = readDirection(sourceTag, targetTag);
  if (!direction) return refuse(fault('wrong-language', { line: head.line, column: 3 }));
  const units = collectUnits(
    rows.filter((row) => !isHead(row)),
    readRow,
  );
  return units.ok ? ok({ bulletinId, direction, units: units.value }) : units;
}

/** What the id of a segment is made of. */
const ID = /^[A-Za-z][\w.-]*$/;

type NumberedRow = { readonly cells: DocxRow; readonly line: number };

const isHead = ({ cells }: NumberedRow): boolean => MARK.test(cells[2]?.join('\n') ?? '');

function readRow({ cells, line }: NumberedRow): Result<ReadUnit, FileFault> {
  const [ours = [], theirs = [], context] = cells;
  const place = { line, column: 2 };
  const id = (context?.[0] ?? '').trim();
  if (context === undefined) return refuse(fault('wrong-format', { line, column: 1 }));
  if (!ID.test(id)) return refuse(fault('foreign-id', { line, column: 3 }));
  const source = codedText(withoutNames(ours.join('\n')), id, { line, column: 1 });
  if (!source.ok) return source;
  const target = codedText(withoutNames(theirs.join('\n')), id, place);
  if (!target.ok) return target;
  return ok(unitAsRead(id, source.value, target.value, { state: null, place }));
}

type Parts = ReadonlyMap<string, ZipPart>;

/** The document itself, where the package says that it is. */
function mainDocument(parts: Parts): Result<XmlElement, FileFault> {
  const relations = xmlPart(parts, '_rels/.rels');
  if (!relations.ok) return relations;
  const target = childrenOf(relations.value, 'Relationship')
    .find(({ attributes }) => attributes.get('Type')?.endsWith('/officeDocument'))
    ?.attributes.get('Target');
  const document = xmlPart(parts, (target ?? '').replace(/^\//, ''));
  if (!document.ok) return document;
  return document.value.name === 'document' ? document : refuse(fault('wrong-format'));
}

function xmlPart(parts: Parts, name: string): Result<XmlElement, FileFault> {
  const part = parts.get(name);
  if (!part) return refuse(fault('wrong-format'));
  const bytes = unpack(part);
  if (!bytes.ok) return bytes;
  const text = fileText(bytes.value);
  return text.ok ? readXml(text.value) : text;
}
