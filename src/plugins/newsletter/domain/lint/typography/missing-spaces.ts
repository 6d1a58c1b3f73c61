import { ADDRESS } from '../../greek/address';
import { ABBREVIATIONS } from '../../greek/sentence-table';
import type { Observation } from '../rule';
import type { TextRun } from '../texts';
import { spaceFault } from './space-fault';

/** Signs that stick to the word after them, or opening ones to the word before. */
export function missingSpaces(run: TextRun): Observation<'missing' | 'missing-before'>[] {
  const { text } = run;
  const signs = Array.from(text.matchAll(SIGN_BEFORE_LETTER)).filter(({ 0: sign, index }) => isStuck(run, sign, index));
  const openings = Array.from(text.matchAll(LETTER_BEFORE_OPENING));
  if (signs.length + openings.length === 0) return [];
  const addresses = Array.from(
    text.matchAll(ADDRESSES),
    ({ 0: found, index }) => [index, index + found.length] as const,
  );
  const inAddress = (at: number): boolean =>
    addresses.some(([from, to]) => from <= at && at < to && /[/@]|www/i.test(text.slice(from, to)));
  return [
    ...signs
      .filter(({ index }) => !inAddress(index))
      .map(({ 0: sign, index }) => spaceFault(run, 'missing', [index, index + 1], sign, `${sign} `)),
    ...openings.map(({ 0: sign, index }) => spaceFault(run, 'missing-before', [index, index + 1], sign, ` ${sign}`)),
  ];
}

const SIGN_BEFORE_LETTER = /(?<=[\p{L}\p{M}\p{N}»”)])[,;·!?:.»](?=\p{L})|(?<=\p{Lu}{2})\)(?=\p{Ll}{2})/gu;
/** «Ταμείο(ΕΤΠΑ)», but not «υπεύθυνος(η)». */
const LETTER_BEFORE_OPENING = /(?<=\p{L})«|(?<=\p{Ll}{3})\((?=\p{Lu}{2})/gu;
const ADDRESSES = new RegExp(ADDRESS, 'gu');
/** More of a text than any word is long. */
const AROUND = 40;

/** Whether the sign parts two words that only lack a space: not «ό,τι», «π.χ.», «Ο.Τ.Α.», "&amp;x" or a name of a file. */
function isStuck({ text, locale }: TextRun, sign: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(at + 1, at + AROUND);
  const left = /[\p{L}\p{M}\p{N}]*$/u.exec(before)?.[0] ?? '';
  const right = /^[\p{L}\p{M}]+/u.exec(after)?.[0] ?? '';
  if (sign === '»' || sign === ')') return true;
  if (sign === '.') return isStuckStop(before, left, right, after, locale);
  if (right.length < 2 && !/^[οηοΟΗaA]\s/u.test(after)) return false;
  if (left === '') return sign === ',' || sign === ';' || sign === '·';
  if (left.length < 3 && !/^\d+$/.test(left)) return sign === ',' && left.length === 2 && right.length >= 3;
  if (sign === ';') return !/&#?\w*$/.test(before);
  if (sign === ':') return left.length >= 3 && /\p{L}$/u.test(left) && !/[/:]/.test(after[right.length] ?? '');
  return true;
}

/** A sentence ends in small letters and the next begins with a capital: «Χανίων.Εκπρόσωποι»; and «κ.Βάμβουκας». */
function isStuckStop(before: string, left: string, right: string, after: string, locale: TextRun['locale']): boolean {
  if (!/^\p{Lu}/u.test(right) || !/^(?:\p{Lu}\p{Ll}|\p{Lu}\s)/u.test(after)) return false;
  if (locale === 'el' && /(?:^|[\s(«])(?:κ|κα|κκ)$/u.test(before)) return right.length > 2;
  const chunk = /\S*$/u.exec(before)?.[0] ?? '';
  if (!/^[\p{L}\p{M}»”)(«“]+$/u.test(chunk) || !/^\p{L}?[\p{Ll}\p{M}]{2,}$/u.test(left)) return false;
  if (/^[\p{L}\p{M}]+[.@/]\p{L}/u.test(after)) return false;
  return !ABBREVIATIONS[locale].open.has(left.toLowerCase()) && !ABBREVIATIONS[locale].numbered.has(left.toLowerCase());
}
