import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { CONTRACT_DOCUMENTS } from '../../../contracts/reading/contract-addresses';
import { DEFAULT_LOCALE } from '../../../domain/locale';
import { READING_ROOT } from '../../../domain/render/json/addresses';
import { outputAddress } from '../../../domain/render/outputs/addresses';
import type { Site } from '../../../domain/render/outputs/subjects';
import type { EditionSource } from '../public/edition-source';
import { keepCatalogue } from '../public/keep-catalogue';
import { openReadingDesk } from '../public/reading-desk';
import { askInProcess } from './ask-in-process';
import type { ExportedFile, ExportFolder } from './export-folder';
import { exportedAddresses, ROOT_ADDRESS } from './exported-addresses';
import { fileOf } from './file-of';
import { standingStill } from './standing-still';
import { uploadsIn } from './uploads-in';

/** What an export is made of; `publicFolder` is the folder on disk whose `uploads` the media files are in. */
type Exported = { readonly source: EditionSource; readonly site: Site; readonly publicFolder: string };

/** What was written: answers and media files, files of an earlier export that are gone, media files that are not there. */
export type ExportReport = {
  readonly answers: number;
  readonly media: number;
  readonly bytes: number;
  readonly removed: number;
  readonly missing: readonly string[];
};

/** No file takes longer than this, in milliseconds: nobody waits for an answer here. */
const PATIENCE = 10 * 60_000;

const isText = (mediaType: string): boolean => /^text\/|json|xml/.test(mediaType);

/** The contract's examples name files that no desk has. */
const isOfContract = (address: string): boolean =>
  Object.values(CONTRACT_DOCUMENTS).some(({ path }) => address.split('?', 1)[0] === READING_ROOT + path);

/**
 * Writes every answer that the desk gives to readers, byte for byte, and the media files that these name. The same
 * editions give the same files whenever and wherever they are exported.
 */
export async function exportSite(
  { source, site, publicFolder }: Exported,
  folder: ExportFolder,
): Promise<ExportReport> {
  const still = standingStill(source);
  const failures: unknown[] = [];
  const report = (error: unknown) => failures.push(error);
  const desk = openReadingDesk({
    source: still,
    site: () => ({ ...site, isExport: true }),
    now: () => 0,
    report,
    patience: PATIENCE,
  });
  const catalogue = await keepCatalogue(still, () => 0).current();
  const files: ExportedFile[] = [];
  const uploads = new Set<string>();
  let bytes = 0;

  async function write(address: string, mediaType: string, body: Uint8Array): Promise<void> {
    const file = fileOf(address, mediaType);
    await folder.write(file, body);
    files.push({ file, address, mediaType });
    bytes += body.length;
  }

  for (const address of exportedAddresses(catalogue)) {
    const { status, mediaType, body } = await askInProcess(desk, address);
    if (status !== 200) throw failures[0] ?? new Error(`The desk answers ${status} at ${address}`);
    if (isText(mediaType) && !isOfContract(address)) {
      for (const upload of uploadsIn(body.toString(), site.origin)) uploads.add(upload);
    }
    await write(address, mediaType, body);
    // No file can lead readers to their own language, so that who names none gets the archive in the desk's.
    const isArchive = address === outputAddress('archive-page', { locale: DEFAULT_LOCALE });
    if (isArchive) await write(ROOT_ADDRESS, mediaType, body);
  }

  const answers = files.length;
  const missing: string[] = [];
  for (const upload of [...uploads].sort()) {
    const body = await uploadAt(publicFolder, upload);
    if (body) await write(upload, '', body);
    else missing.push(upload);
  }
  const removed = await folder.finish(files);
  return { answers, media: files.length - answers, bytes, removed, missing };
}

async function uploadAt(publicFolder: string, address: string): Promise<Buffer | null> {
  const uploads = resolve(publicFolder, 'uploads');
  try {
    const path = join(publicFolder, decodeURIComponent(address));
    return path.startsWith(uploads + sep) ? await readFile(path) : null;
  } catch {
    return null;
  }
}
