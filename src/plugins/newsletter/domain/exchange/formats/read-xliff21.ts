import { ok, type Result, refuse } from '../../result';
import { type InlineText, plainOf } from '../inline';
import type { Direction } from '../segment';
import type { SegmentState } from '../segment-state';
import { collectUnits } from './collect-units';
import type { ReadFile, ReadUnit } from './exchange-file';
import { languageOf, readDirection } from './file-direction';
import { type FileFault, fault } from './file-fault';
import { type InlineKind, inlineElements } from './inline-elements';
import { joinedText } from './joined-text';
import { leastState, readXliff21State } from './xliff21-states';
import { childrenOf, XML, type XmlElement } from './xml-element';

/** Reads XLIFF 2, whoever wrote into it: what is not ours and holds no words of a unit is passed over. */
export function readXliff21(root: XmlElement): Result<ReadFile, FileFault> {
  const files = ours(root, 'file');
  const [first] = files;
  if (!first) return refuse(fault('wrong-format', root.place));
  const direction = readDirection(root.attributes.get('srcLang'), root.attributes.get('trgLang'));
  if (!direction) return refuse(fault('wrong-language', root.place));
  const bulletinId = first.attributes.get('original') ?? '';
  const other = files.find(({ attributes }) => bulletinId === '' || attributes.get('original') !== bulletinId);
  if (other) return refuse(fault('wrong-bulletin', other.place));
  const units = collectUnits(files.flatMap(unitsIn), (unit) => readUnit(unit, direction));
  return units.ok ? ok({ bulletinId, direction, units: units.value }) : units;
}

/** The elements of the format inside one of its own. */
const ours = (element: XmlElement, ...names: string[]): XmlElement[] =>
  childrenOf(element).filter(({ name, uri }) => uri === element.uri && names.includes(name));

const unitsIn = (element: XmlElement): XmlElement[] =>
  ours(element, 'unit', 'group').flatMap((child) => (child.name === 'unit' ? [child] : unitsIn(child)));

/** A segment or what lies between two; `order` tells where its translation stands. */
type Piece = {
  readonly source: InlineText;
  readonly target: InlineText | null;
  readonly state: SegmentState | null;
  readonly isSegment: boolean;
  readonly order: number;
};

function readUnit(unit: XmlElement, direction: Direction): Result<ReadUnit, FileFault> {
  const { place } = unit;
  const id = unit.attributes.get('id') ?? '';
  if (id === '') return refuse(fault('foreign-id', place));
  const pieces: Piece[] = [];
  for (const [index, element] of ours(unit, 'segment', 'ignorable').entries()) {
    const piece = readPiece(element, id, direction, index + 1);
    if (!piece.ok) return piece;
    pieces.push(piece.value);
  }
  const segments = pieces.filter(({ isSegment }) => isSegment);
  if (segments.length === 0) return refuse(fault('wrong-format', place, id));
  const source = joinedText(pieces.flatMap((piece) => piece.source));
  const translated = segments.filter(({ target }) => hasWords(target));
  if (translated.length === 0) return ok({ id, source, target: null, state: 'missing', place });
  const inOrder = [...pieces].sort((a, b) => a.order - b.order);
  // What lies between two sentences is the source's own where the tool leaves it out.
  const target = joinedText(inOrder.flatMap((piece) => piece.target ?? (piece.isSegment ? [] : piece.source)));
  const isWhole = segments.every((piece) => hasWords(piece.target) || !hasWords(piece.source));
  return ok({
    id,
    source,
    target,
    state: isWhole ? leastState(translated.map(({ state }) => state)) : 'draft',
    place,
  });
}

const hasWords = (text: InlineText | null): boolean => text !== null && plainOf(text).trim() !== '';

function readPiece(element: XmlElement, unitId: string, direction: Direction, at: number): Result<Piece, FileFault> {
  const [source] = ours(element, 'source');
  const [target] = ours(element, 'target');
  if (!source) return refuse(fault('wrong-format', element.place, unitId));
  for (const [text, locale] of [
    [source, direction.source],
    [target, direction.target],
  ] as const) {
    const tag = text?.attributes.get(`${XML} lang`);
    if (text && tag !== undefined && languageOf(tag) !== locale)
      return refuse(fault('wrong-language', text.place, unitId));
  }
  const kindOf = (child: XmlElement): InlineKind => {
    if (child.uri !== element.uri) return 'stranger';
    return child.name === 'cp' ? { hex: child.attributes.get('hex') ?? '' } : (KINDS.get(child.name) ?? 'foreign-code');
  };
  const read = inlineElements(source, unitId, kindOf);
  if (!read.ok) return read;
  const translated = target ? inlineElements(target, unitId, kindOf) : null;
  if (translated && !translated.ok) return translated;
  const order = Number(target?.attributes.get('order') ?? at);
  return ok({
    source: read.value,
    target: translated ? translated.value : null,
    state: readXliff21State(element.attributes.get('state'), element.attributes.get('subState')),
    isSegment: element.name === 'segment',
    order: Number.isFinite(order) ? order : at,
  });
}

/** Marks of terms and comments are no codes, in one piece or in two. */
const KINDS: ReadonlyMap<string, InlineKind> = new Map([
  ['pc', 'code'],
  ['mrk', 'words'],
  ['sm', 'words'],
  ['em', 'words'],
]);
