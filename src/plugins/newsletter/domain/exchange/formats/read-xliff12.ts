import { ok, type Result, refuse } from '../../result';
import { type InlineText, plainOf } from '../inline';
import { collectUnits } from './collect-units';
import type { ReadFile, ReadUnit } from './exchange-file';
import { languageOf, readDirection } from './file-direction';
import { type FileFault, fault } from './file-fault';
import { type InlineKind, inlineElements } from './inline-elements';
import { unitAsRead } from './read-unit';
import { XLIFF12 } from './write-xliff12';
import { readXliff12State } from './xliff12-states';
import { childrenOf, XML, type XmlElement } from './xml-element';

/** Reads XLIFF 1.2, whoever wrote into it: what is not ours and holds no words of a unit is passed over. */
export function readXliff12(root: XmlElement): Result<ReadFile, FileFault> {
  const files = childrenOf(root, 'file').filter(isOurs);
  const [first] = files;
  if (!first) return refuse(fault('wrong-format', root.place));
  const bulletinId = first.attributes.get('original') ?? '';
  for (const { attributes, place } of files) {
    const direction = readDirection(attributes.get('source-language'), attributes.get('target-language'));
    if (!direction) return refuse(fault('wrong-language', place));
    if (bulletinId === '' || attributes.get('original') !== bulletinId) return refuse(fault('wrong-bulletin', place));
  }
  const direction = readDirection(first.attributes.get('source-language'), first.attributes.get('target-language'));
  if (!direction) return refuse(fault('wrong-language', first.place));
  const units = collectUnits(files.flatMap(transUnits), (unit) => readUnit(unit, direction));
  return units.ok ? ok({ bulletinId, direction, units: units.value }) : units;
}

const isOurs = ({ uri }: XmlElement): boolean => uri === XLIFF12 || uri === '';

const transUnits = (element: XmlElement): XmlElement[] =>
  childrenOf(element)
    .filter(isOurs)
    .flatMap((child) => {
      if (child.name === 'trans-unit') return [child];
      return child.name === 'body' || child.name === 'group' ? transUnits(child) : [];
    });

function readUnit(unit: XmlElement, direction: ReadFile['direction']): Result<ReadUnit, FileFault> {
  const { place, attributes } = unit;
  const id = attributes.get('id') ?? '';
  if (id === '') return refuse(fault('foreign-id', place));
  const [source] = childrenOf(unit, 'source').filter(isOurs);
  const [target] = childrenOf(unit, 'target').filter(isOurs);
  if (!source) return refuse(fault('wrong-format', place, id));
  for (const [text, locale] of [
    [source, direction.source],
    [target, direction.target],
  ] as const) {
    const tag = text?.attributes.get(`${XML} lang`);
    if (tag !== undefined && languageOf(tag) !== locale) return refuse(fault('wrong-language', text?.place, id));
  }
  const ours = readInline(source, id);
  if (!ours.ok) return ours;
  const theirs = target ? readInline(target, id) : ok([]);
  if (!theirs.ok) return theirs;
  const told = target?.attributes;
  const state = isInPart(unit, target, id)
    ? 'draft'
    : readXliff12State(told?.get('state'), told?.get('state-qualifier'), attributes.get('approved'));
  return ok(unitAsRead(id, ours.value, theirs.value, { state, place }));
}

/** Whether a tool that goes by sentences has translated some of them and not others. */
function isInPart(unit: XmlElement, target: XmlElement | undefined, id: string): boolean {
  const marks = (element: XmlElement): XmlElement[] =>
    childrenOf(element, 'mrk').filter(({ attributes }) => attributes.get('mtype') === 'seg');
  const sentences = childrenOf(unit, 'seg-source').filter(isOurs).flatMap(marks);
  const translated = target ? marks(target) : [];
  if (translated.length === 0) return false;
  const hasWords = (sentence: XmlElement): boolean => {
    const text = readInline(sentence, id);
    return text.ok && plainOf(text.value).trim() !== '';
  };
  return translated.filter(hasWords).length < sentences.filter(hasWords).length;
}

const readInline = (element: XmlElement, unitId: string): Result<InlineText, FileFault> =>
  inlineElements(element, unitId, (child) => {
    const [, hex] = /^char-(.*)$/.exec(child.attributes.get('id') ?? '') ?? [];
    if (!isOurs(child)) return 'stranger';
    if (child.name === 'x' && hex !== undefined) return { hex };
    return KINDS.get(child.name) ?? 'foreign-code';
  });

const KINDS: ReadonlyMap<string, InlineKind> = new Map([
  ['g', 'code'],
  ['mrk', 'words'],
]);
