import { imageAddress } from '../../../../domain/render/email/email-setting';
import { emblemSource } from '../../../../domain/render/email/parts/logo';
import type { BulletinSubject, Site } from '../../../../domain/render/outputs/subjects';
import type { ReadImage } from '../pdf/read-image';
import type { Enclosed } from './write-message';

/** How files of the formats begin that mail programs show. */
const MAGIC = [
  ['image/png', '89504e470d0a1a0a'],
  ['image/jpeg', 'ffd8ff'],
  ['image/gif', '47494638'],
] as const;

const mimeOf = (bytes: Uint8Array): string | null => {
  const beginning = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return MAGIC.find(([, magic]) => beginning.startsWith(magic))?.[0] ?? null;
};

/** Larger than any emblem; what is may not be sent a thousand times. */
const LARGEST = 128 * 1024;

/** The emblem of the Union as a file that travels with the letter, so that it is seen where images are not loaded. */
export async function emblemOf({ document }: BulletinSubject, site: Site, read: ReadImage): Promise<Enclosed | null> {
  const source = document.operation && emblemSource(document.operation);
  if (!source) return null;
  const bytes = await read(source);
  if (!bytes || bytes.length > LARGEST) return null;
  const mime = mimeOf(bytes);
  return mime === null ? null : { address: imageAddress(source, site), bytes, mime };
}
