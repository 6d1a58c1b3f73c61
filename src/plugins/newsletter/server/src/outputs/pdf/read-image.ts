import { readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** Gives the bytes of the image file at an address; `null` where there are none to be had. */
export type ReadImage = (address: string) => Promise<Uint8Array | null>;

/** No photo of a newsletter is larger, in bytes; what is may not take the memory of everything else. */
const LARGEST = 32 * 1024 * 1024;
const FETCH_MS = 5000;

/** Reads images of the media library: out of the desk's own public folder, or from the store that holds its files. */
export const readImagesOf =
  (publicFolder: () => string): ReadImage =>
  async (address) => {
    try {
      return address.startsWith('/') ? await readUpload(publicFolder(), address) : await fetchImage(address);
    } catch {
      return null;
    }
  };

async function readUpload(publicFolder: string, address: string): Promise<Uint8Array | null> {
  const uploads = resolve(publicFolder, 'uploads');
  const path = join(publicFolder, decodeURIComponent(address.split(/[?#]/, 1)[0] ?? ''));
  if (!path.startsWith(uploads + sep)) return null;
  const { size } = await stat(path);
  return size > LARGEST ? null : readFile(path);
}

/** A redirection could lead anywhere, so that none is followed. */
async function fetchImage(address: string): Promise<Uint8Array | null> {
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(FETCH_MS) });
  if (!response.ok || !response.body) return null;
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > LARGEST) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts);
}
