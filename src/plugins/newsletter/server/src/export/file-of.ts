import { posix } from 'node:path';

/** What a page is called that stands where others stand beneath it, by the media type of its answer. */
const INDEX: Readonly<Record<string, string>> = {
  'text/html': 'index.html',
  'application/json': 'index.json',
};

/** Longest name that every file system takes, in bytes. */
const LONGEST_NAME = 255;

/**
 * The file of an export, relative to its folder, that holds the answer at an address: a page or a document of the API is
 * the index of a folder of its own name, all else is a file of its name. The values of a query stand before the ending:
 * `/api/newsletter/bulletins?locale=el&page=2` is `api/newsletter/bulletins/index.el.2.json`.
 *
 * Throws where an address would lead out of the folder, which none of the desk's does.
 */
export function fileOf(address: string, mediaType: string): string {
  const [path = '', query = ''] = address.split('?', 2);
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  const name = parts.at(-1) ?? '';
  const index = name.includes('.') ? null : INDEX[mediaType.split(';', 1)[0] ?? ''];
  const whole = index ? [...parts, index] : parts;
  if (whole.length === 0 || !whole.every(isName)) throw new Error(`No file can hold ${address}`);
  const { dir, name: stem, ext } = posix.parse(whole.join('/'));
  return posix.join(dir, [stem, ...new URLSearchParams(query).values()].join('.') + ext);
}

const isName = (part: string): boolean =>
  part !== '.' && part !== '..' && !/[/\\\p{Cc}]/u.test(part) && Buffer.byteLength(part) <= LONGEST_NAME;
