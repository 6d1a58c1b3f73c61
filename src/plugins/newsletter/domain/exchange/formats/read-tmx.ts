import { isLocale } from '../../locale';
import { ok, type Result, refuse } from '../../result';
import { type InlineText, plainOf } from '../inline';
import { languageOf } from './file-direction';
import { type FileFault, fault } from './file-fault';
import { fileText } from './file-text';
import { joinedText } from './joined-text';
import type { MemoryPair } from './memory-pair';
import { namedCharacter } from './named-characters';
import { childrenOf, readXml, XML, type XmlElement } from './xml-element';

/** What a memory in a file holds in our languages, and how many of its units hold nothing for us. */
export type ReadMemory = { readonly pairs: readonly MemoryPair[]; readonly passedOver: number };

/**
 * Reads TMX, whoever wrote it: its document type may be named, as is the custom, and is not fetched. Codes that do not
 * come in pairs inside each other are left out, since a memory keeps words.
 */
export function readTmx(bytes: Uint8Array): Result<ReadMemory, FileFault> {
  const text = fileText(bytes);
  if (!text.ok) return text;
  const root = readXml(text.value, { hasDoctype: true });
  if (!root.ok) return root;
  if (root.value.name !== 'tmx') return refuse(fault('wrong-format', root.value.place));
  const sourceTag = childrenOf(root.value, 'header')[0]?.attributes.get('srclang');
  const units = childrenOf(root.value, 'body').flatMap((body) => childrenOf(body, 'tu'));
  const pairs = units.map((unit) => readUnit(unit, sourceTag));
  const read = pairs.filter((pair) => pair !== null);
  return ok({ pairs: read, passedOver: pairs.length - read.length });
}

function readUnit(unit: XmlElement, headerTag = ''): MemoryPair | null {
  const variants = childrenOf(unit, 'tuv').map((variant) => ({
    variant,
    locale: languageOf(variant.attributes.get(`${XML} lang`) ?? variant.attributes.get('lang') ?? ''),
  }));
  const [first] = variants;
  const named = languageOf(unit.attributes.get('srclang') ?? headerTag);
  const ours = variants.find(({ locale }) => locale === named && isLocale(locale)) ?? first;
  const theirs = variants.find(({ locale }) => isLocale(locale) && locale !== ours?.locale);
  if (!ours?.locale || !theirs?.locale) return null;
  const source = segmentOf(ours.variant);
  const target = segmentOf(theirs.variant);
  if (plainOf(source).trim() === '' || plainOf(target).trim() === '') return null;
  const told = (name: string): string | undefined => theirs.variant.attributes.get(name) ?? unit.attributes.get(name);
  return {
    source,
    target,
    sourceLocale: ours.locale,
    targetLocale: theirs.locale,
    at: readDate(told('changedate') ?? told('creationdate')),
    by: told('changeid') ?? told('creationid') ?? null,
  };
}

function readDate(date = ''): string | null {
  const [, year, month, day, hours, minutes, seconds] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}T${hours}:${minutes}:${seconds}.000Z`;
}

const segmentOf = (variant: XmlElement): InlineText =>
  joinedText(childrenOf(variant, 'seg').flatMap((segment) => nested(tokensOf(segment))));

/** A run of characters, or where a code begins or ends. */
type Token = string | { readonly code: number; readonly begins: boolean };

const tokensOf = ({ children }: XmlElement): Token[] =>
  children.flatMap((child): Token[] => {
    if (typeof child === 'string') return [child];
    const code = Number(child.attributes.get('i'));
    const hex = /^char-(.*)$/.exec(child.attributes.get('type') ?? '')?.[1];
    if (child.name === 'hi') return tokensOf(child);
    if (child.name === 'ph' && hex !== undefined) return [namedCharacter(hex) ?? ''];
    // What stands inside a code is the code of some other format, not words.
    if ((child.name === 'bpt' || child.name === 'ept') && Number.isInteger(code) && code > 0) {
      return [{ code, begins: child.name === 'bpt' }];
    }
    return [];
  });

/** Codes that come in pairs inside each other, as a tree; others are left out. */
function nested(tokens: readonly Token[]): InlineText {
  type Open = { readonly id: number; readonly parts: InlineText[number][] };
  const open: Open[] = [{ id: 0, parts: [] }];
  const used = new Set<number>();
  const close = (): void => {
    const left = open.pop();
    open.at(-1)?.parts.push(...(left?.parts ?? []));
  };
  for (const token of tokens) {
    if (typeof token === 'string') open.at(-1)?.parts.push(token);
    else if (token.begins) open.push({ id: token.code, parts: [] });
    else if (open.slice(1).some(({ id }) => id === token.code)) {
      while (open.at(-1)?.id !== token.code) close();
      const done = open.pop();
      if (!done) continue;
      if (used.has(done.id)) open.at(-1)?.parts.push(...done.parts);
      else open.at(-1)?.parts.push(done);
      used.add(done.id);
    }
  }
  while (open.length > 1) close();
  return open[0]?.parts ?? [];
}
