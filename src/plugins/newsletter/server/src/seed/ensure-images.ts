import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { DRAWINGS, type DrawingName } from './images/drawings';
import { rasterize } from './rasterize';

type StoredFile = { readonly id: number; readonly name: string };

/** Gives each image of the seed its file id in the media library, and uploads those that are not there yet. */
export async function ensureImages(
  strapi: Core.Strapi,
  onMissing: (count: number) => void,
): Promise<Readonly<Record<DrawingName, number>>> {
  const names = Object.keys(DRAWINGS) as DrawingName[];
  const stored: StoredFile[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ select: ['id', 'name'], where: { name: { $in: names } } });
  const ids = new Map(stored.map(({ id, name }) => [name, id]));
  const missing = names.filter((name) => !ids.has(name));
  if (missing.length > 0) onMissing(missing.length);
  for (const name of missing) ids.set(name, await upload(strapi, name));
  return Object.fromEntries(ids) as Record<DrawingName, number>;
}

async function upload(strapi: Core.Strapi, name: DrawingName): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'deltio-seed-'));
  try {
    const png = await rasterize(DRAWINGS[name]);
    const filepath = join(folder, name);
    await writeFile(filepath, png);
    const [file] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name } },
        files: { filepath, originalFilename: name, mimetype: 'image/png', size: png.length },
      });
    return file.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
