import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HasGlyph } from '../../../../domain/render/typst/printable';

/** From the first character to the last, each with a glyph. */
type Range = readonly [first: number, last: number];

/** Segmented coverage, of 32 bits (OpenType, `cmap`, format 12). */
const SEGMENTED = 12;

/** The characters for which a TrueType font has a glyph; a font without a table of all of Unicode is a bug. */
function rangesIn(font: Buffer): Range[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (record === undefined) throw new Error('A font without a cmap');
  const cmap = font.readUInt32BE(record + 8);
  const encodings = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + 4 + index * 8);
  const table = encodings
    .map((at) => cmap + font.readUInt32BE(at + 4))
    .find((at) => font.readUInt16BE(at) === SEGMENTED);
  if (table === undefined) throw new Error('A font whose cmap is not segmented');
  return Array.from({ length: font.readUInt32BE(table + 12) }, (_, index) => {
    const group = table + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

const fontsIn = (folder: string): Buffer[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ttf'))
    .map((name) => readFileSync(join(folder, name)));

/** Tells whether every font in these folders has a glyph for a character. */
export function glyphsOf(folders: readonly string[]): HasGlyph {
  const fonts = folders.flatMap(fontsIn).map((font) => {
    const characters = new Set<number>();
    for (const [first, last] of rangesIn(font)) for (let at = first; at <= last; at += 1) characters.add(at);
    return characters;
  });
  const [smallest = new Set<number>(), ...others] = fonts.sort((a, b) => a.size - b.size);
  const shared = new Set([...smallest].filter((character) => others.every((font) => font.has(character))));
  return (codePoint) => shared.has(codePoint);
}
