import { strFromU8, strToU8 } from 'fflate';
import { ok, type Result, refuse } from '../../result';
import { type FileFault, fault } from './file-fault';

/** How large a file may be, in bytes. */
export const MAX_BYTES = 10_000_000;

/** The characters of a file: UTF-8 with or without a byte order mark, or UTF-16 with one. */
export function fileText(bytes: Uint8Array): Result<string, FileFault> {
  if (bytes.length > MAX_BYTES) return refuse(fault('too-large'));
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 1, 0);
  if (first === 0xfe && second === 0xff) return utf16(bytes, 0, 1);
  const hasMark = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
  const own = hasMark ? bytes.subarray(3) : bytes;
  const text = strFromU8(own);
  if (text.includes('\uFFFD') && !isSame(strToU8(text), own)) return refuse(fault('not-text'));
  return ok(text);
}

const CHUNK = 8192;

function utf16(bytes: Uint8Array, high: 0 | 1, low: 0 | 1): Result<string, FileFault> {
  if (bytes.length % 2 !== 0) return refuse(fault('truncated'));
  const units = new Uint16Array(bytes.length / 2 - 1);
  for (let index = 0; index < units.length; index += 1) {
    const at = 2 + index * 2;
    units[index] = ((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0);
  }
  let text = '';
  for (let from = 0; from < units.length; from += CHUNK) {
    text += String.fromCharCode(...units.subarray(from, from + CHUNK));
  }
  return ok(text);
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
