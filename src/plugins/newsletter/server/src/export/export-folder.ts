import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** The file that says that a folder is an export, and which files are its own. */
export const MARKER = 'deltio-export.json';

/** Folders of an export in which nothing else belongs: what an export left that broke off is cleared away, too. */
const OWN_FOLDERS = ['newsletter', 'api/newsletter', 'uploads'] as const;

/** A file of an export: the address whose answer it holds, and as what that is to be sent. */
export type ExportedFile = { readonly file: string; readonly address: string; readonly mediaType: string };

type Manifest = { readonly files: readonly ExportedFile[] };

/** A folder that an export is written to. */
export type ExportFolder = {
  /** Writes one file: whoever reads it meanwhile gets the old one whole or the new one whole. */
  write(file: string, body: Uint8Array): Promise<void>;
  /** Names what was written and takes away what an earlier export left and this one did not write; gives their number. */
  finish(files: readonly ExportedFile[]): Promise<number>;
};

/** Opens a folder, by its absolute path, that is new, empty or an earlier export; `null` where it holds anything else. */
export async function openExportFolder(folder: string): Promise<ExportFolder | null> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  const earlier = names.includes(MARKER) ? await manifestIn(join(folder, MARKER)) : null;
  if (names.length > 0 && !earlier) return null;
  const pathOf = (file: string): string => {
    const path = join(folder, file);
    if (!path.startsWith(folder + sep)) throw new Error(`${file} leads out of the export`);
    return path;
  };

  async function write(file: string, body: Uint8Array): Promise<void> {
    const path = pathOf(file);
    await mkdir(dirname(path), { recursive: true });
    const half = `${path}.half-written`;
    await writeFile(half, body);
    await rename(half, path);
  }

  const manifest = (files: readonly ExportedFile[]) => Buffer.from(`${JSON.stringify({ files }, null, 1)}\n`);
  // At once, so that an export which breaks off may be repeated.
  if (!earlier) await write(MARKER, manifest([]));

  return {
    write,
    async finish(files) {
      const written = new Set(files.map(({ file }) => file));
      const found = await Promise.all(OWN_FOLDERS.map((own) => filesBeneath(folder, own)));
      const known = new Set([...(earlier?.files ?? []).map(({ file }) => file), ...found.flat()]);
      const stale = [...known].filter((file) => !written.has(file));
      for (const file of stale) {
        await rm(pathOf(file), { force: true });
        await removeEmptied(dirname(pathOf(file)), folder);
      }
      await write(MARKER, manifest(files));
      return stale.length;
    },
  };
}

async function manifestIn(path: string): Promise<Manifest | null> {
  try {
    const { files } = JSON.parse(await readFile(path, 'utf8')) as Manifest;
    return Array.isArray(files) && files.every(({ file }) => typeof file === 'string') ? { files } : null;
  } catch {
    return null;
  }
}

/** The files beneath one of an export's own folders, relative to the export; none where it is not there. */
async function filesBeneath(folder: string, own: string): Promise<string[]> {
  try {
    const entries = await readdir(join(folder, own), { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
      );
  } catch {
    return [];
  }
}

/** Removes a folder, and those around it up to the export's own, for as long as they are empty. */
async function removeEmptied(inner: string, folder: string): Promise<void> {
  for (let path = inner; path !== folder; path = dirname(path)) {
    try {
      await rmdir(path);
    } catch {
      return;
    }
  }
}
