import { Inflate, strFromU8 } from 'fflate';
import { ok, type Result, refuse } from '../../result';
import { type FileFault, fault } from './file-fault';
import { MAX_BYTES } from './file-text';

/** A file inside a ZIP file, packed as it is there. */
export type ZipPart = { readonly method: number; readonly packed: Uint8Array; readonly size: number };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
const MAX_PARTS = 2_000;

/** Whether something begins as a ZIP file does. */
export const looksZipped = (bytes: Uint8Array): boolean => u32(bytes, 0) === LOCAL;

/** The files of a ZIP file by name, as its directory lists them; nothing is unpacked (APPNOTE 4.3). */
export function zipParts(bytes: Uint8Array): Result<ReadonlyMap<string, ZipPart>, FileFault> {
  if (bytes.length > MAX_BYTES) return refuse(fault('too-large'));
  let end = bytes.length - END_LENGTH;
  while (end >= 0 && end >= bytes.length - END_LENGTH - MAX_COMMENT && u32(bytes, end) !== END) end -= 1;
  if (u32(bytes, end) !== END) return refuse(fault(looksZipped(bytes) ? 'truncated' : 'not-zip'));
  const count = u16(bytes, end + 10);
  if (count > MAX_PARTS) return refuse(fault('too-large'));
  const parts = new Map<string, ZipPart>();
  let at = u32(bytes, end + 16);
  for (let index = 0; index < count; index += 1) {
    if (u32(bytes, at) !== ENTRY) return refuse(fault('not-zip'));
    const [packedSize, nameLength] = [u32(bytes, at + 20), u16(bytes, at + 28)];
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = u32(bytes, at + 42);
    const start = local + 30 + u16(bytes, local + 26) + u16(bytes, local + 28);
    if (u32(bytes, local) !== LOCAL) return refuse(fault('not-zip'));
    if (start + packedSize > bytes.length) return refuse(fault('truncated'));
    const packed = bytes.subarray(start, start + packedSize);
    parts.set(name, { method: u16(bytes, at + 10), packed, size: u32(bytes, at + 24) });
    at += 46 + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32);
  }
  return ok(parts);
}

const CHUNK = 4_096;

/** Unpacks one file, and stops where it grows beyond what a file may be, whatever its directory says of its size. */
export function unpack({ method, packed, size }: ZipPart): Result<Uint8Array, FileFault> {
  if (size > MAX_BYTES || packed.length > MAX_BYTES) return refuse(fault('too-large'));
  if (method === 0) return packed.length === size ? ok(packed) : refuse(fault('not-zip'));
  if (method !== 8) return refuse(fault('not-zip'));
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let from = 0; from < packed.length && length <= size; from += CHUNK) {
      inflate.push(packed.subarray(from, from + CHUNK), from + CHUNK >= packed.length);
    }
  } catch {
    return refuse(fault('not-zip'));
  }
  if (length !== size) return refuse(fault(length > size ? 'too-large' : 'truncated'));
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return ok(whole);
}

const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const u32 = (bytes: Uint8Array, at: number): number => (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
