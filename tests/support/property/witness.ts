import { createHash } from 'node:crypto';
import type { Bulletin } from '../../../src/plugins/newsletter/domain/bulletin/bulletin';
import type { Move, Stage } from '../../../src/plugins/newsletter/domain/workflow/stages';
import type { Role } from '../people';
import type { Office } from './office';

const BULLETIN = 'api::bulletin.bulletin';
const APPROVED: readonly Stage[] = ['approved', 'scheduled', 'publish-failed'];

type EditionRow = { revision: number; digest: string; content: string };

/**
 * Watches an office from outside and keeps its own books of who changed and who approved what; each method throws what
 * it saw that may never be.
 */
export interface Witness {
  /** To be called around everything that is tried; `role` is who is known to try, `move` the move that it is. */
  watch(role: Role | null, move: Move | null, work: () => Promise<string>): Promise<string>;
}

/** Begins to watch before anything is tried. */
export const beginToWatch = async (office: Office): Promise<Witness> => {
  const { strapi } = office.desk;
  const { bulletin } = office.closure;
  let approved: string | null = null;
  let digest = await office.digest();
  let parts = await office.parts();
  /** Who changed which documents since the last approval. */
  const changedBy = new Map<string, Set<string>>();
  const issued = new Set<number>();

  const editions = (): Promise<EditionRow[]> =>
    strapi.db
      .query('plugin::newsletter.edition')
      .findMany({ where: { bulletinId: bulletin }, orderBy: { revision: 'asc' } });

  const checkEditions = async (standing: string | null) => {
    for (const { revision, digest: named, content } of await editions()) {
      if (createHash('sha256').update(content).digest('hex') !== named) {
        throw new Error(`Edition ${revision} is not what its digest names`);
      }
      if (issued.has(revision)) continue;
      issued.add(revision);
      if (named !== standing) throw new Error(`Edition ${revision} was published without an approval of it`);
      const { title, stories } = JSON.parse(content) as Bulletin;
      const texts = [title, ...stories.map(({ headline }) => headline)];
      if (!texts.every(({ el, en }) => el && en)) throw new Error(`Edition ${revision} lacks a language`);
    }
  };

  const checkPublishedRows = async () => {
    const where = { publishedAt: { $notNull: true } };
    const stories = { populate: { story: { populate: { coverage: { populate: { event: true } } } } } };
    const rows = await strapi.db
      .query(BULLETIN)
      .findMany({ where: { ...where, documentId: bulletin }, populate: { lineup: stories } });
    const locales = rows
      .map(({ locale }) => locale)
      .sort()
      .join();
    if (locales !== (issued.size > 0 ? 'el,en' : '')) throw new Error(`Published in: ${locales || 'no language'}`);
    for (const { locale, lineup } of rows) {
      for (const { story } of lineup) {
        if (!story?.publishedAt || story.locale !== locale)
          throw new Error(`A public story is not public in ${locale}`);
      }
    }
  };

  const checkStage = async () => {
    const stage = await office.stage();
    if (APPROVED.includes(stage) && approved === null) throw new Error(`The stage is ${stage}, and nobody approved`);
  };

  return {
    watch: async (role, move, work) => {
      const before = digest;
      const shown = parts;
      const outcome = await work();
      digest = await office.digest();
      parts = await office.parts();
      const name = role && office.nameOf(role);
      if (outcome === 'ok' && move === 'approve' && role && name) {
        if (!office.mayMove(role, 'approve')) throw new Error(`${role} approved without permission`);
        // What was changed and left out again is not approved.
        const own = [...(changedBy.get(name) ?? [])].some((id) => shown.has(id));
        if (own) throw new Error(`${role} approved what ${role} had changed`);
        approved = before;
        changedBy.clear();
      }
      // What is published is checked against the approval that stood when it was asked for.
      await checkEditions(approved);
      const ends = outcome === 'ok' && (move === 'revoke' || move === 'correct');
      if (ends || !APPROVED.concat('published').includes(await office.stage())) approved = null;
      const changed = [...parts].flatMap(([id, now]) => (shown.has(id) && shown.get(id) !== now ? [id] : []));
      if (name) changedBy.set(name, new Set([...(changedBy.get(name) ?? []), ...changed]));
      await checkPublishedRows();
      await checkStage();
      return outcome;
    },
  };
};
