import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Move, Stage } from '../../src/plugins/newsletter/domain/workflow/stages';
import { writeReadyBulletin } from './bulletins';
import type { Desk } from './desk';
import { type Mover, moverOf } from './move';

/** Where a bulletin may stand when it is tried: every stage, and a draft that was published and is being corrected. */
export type Standing = Stage | 'reopened';

/** A bulletin with one story, that story's event and a file of its own, in a folder of its own, standing at a stage. */
export interface Standee {
  bulletin: string;
  number: number;
  story: string;
  event: string;
  fileId: number;
  folderId: number;
}

/** The moves to each stage; those that are published come first, as numbers are published in their order. */
const WAYS = {
  published: ['submit', 'approve', 'publish'],
  withdrawn: ['submit', 'approve', 'publish', 'withdraw'],
  reopened: ['submit', 'approve', 'publish', 'correct'],
  scheduled: ['submit', 'approve', 'schedule'],
  'publish-failed': ['submit', 'approve'],
  approved: ['submit', 'approve'],
  'in-review': ['submit'],
  'in-translation': ['submit'],
  draft: [],
  archived: ['archive'],
} as const satisfies Record<Standing, readonly Move[]>;

const BULLETIN = 'api::bulletin.bulletin';
const STORY = 'api::story.story';

/** Brings a bulletin of its own to every stage. */
export const bringToStages = async (desk: Desk): Promise<Record<Standing, Standee>> => {
  const mover = moverOf(desk);
  const at = {} as Record<Standing, Standee>;
  for (const [index, stage] of (Object.keys(WAYS) as Standing[]).entries()) {
    at[stage] = await standAt(desk, mover, stage, index + 2);
  }
  return at;
};

const makeFolder = async ({ strapi }: Desk, name: string): Promise<number> => {
  const data = await strapi.plugin('upload').service('folder').setPathIdAndPath({ name, parent: null });
  return (await strapi.db.query('plugin::upload.folder').create({ data })).id;
};

/** A file of the bulletin's own, with the bytes of another. */
const uploadCopy = async (
  { strapi }: Desk,
  file: { url: string; name: string; mime: string },
  folderId: number,
): Promise<number> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'deltio-file-'));
  const filepath = path.join(folder, file.name);
  try {
    copyFileSync(path.join(strapi.dirs.static.public, file.url), filepath);
    const [uploaded] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { folder: folderId } },
        files: { filepath, originalFilename: file.name, mimetype: file.mime, size: statSync(filepath).size },
      });
    return uploaded.id;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

type Photo = { image: { id: number; url: string; name: string; mime: string } } & Record<string, unknown>;

const standAt = async (desk: Desk, mover: Mover, stage: Standing, number: number): Promise<Standee> => {
  const { strapi } = desk;
  const { documentId: bulletin, stories, events } = await writeReadyBulletin(desk, number);
  const story = stories[0] ?? '';
  const written = await strapi
    .documents(STORY)
    .findOne({ documentId: story, locale: 'el', populate: { photos: { populate: { image: true } } } });
  const photos = ((written?.photos ?? []) as unknown as Photo[]).map(({ id: _id, image, ...rest }) => ({
    ...rest,
    image: image.id,
  }));
  const [first] = (written?.photos ?? []) as unknown as Photo[];
  if (!first) throw new Error('The first story of the seeded bulletin has no photo');
  const folderId = await makeFolder(desk, stage);
  const fileId = await uploadCopy(desk, first.image, folderId);
  Object.assign(photos[0] ?? {}, { image: fileId });
  for (const locale of ['el', 'en']) {
    await strapi.documents(STORY).update({ documentId: story, locale, data: { photos } as never });
  }
  if (stage === 'in-translation') {
    await strapi.documents(BULLETIN).update({ documentId: bulletin, locale: 'en', data: { title: null } as never });
  }
  for (const move of WAYS[stage]) await mover.mustMove(bulletin, move);
  if (stage === 'publish-failed') {
    // Its number follows one that is scheduled for the same moment, and so could not be scheduled.
    await strapi.db.connection('newsletter_workflows').where({ bulletin_id: bulletin }).update({ stage });
  }
  return { bulletin, number, story, event: events[0] ?? '', fileId, folderId };
};
