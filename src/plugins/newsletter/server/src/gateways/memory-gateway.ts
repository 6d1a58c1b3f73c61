import type { Core } from '@strapi/strapi';
import { canonicalJson } from '../../../domain/bulletin/canonical-json';
import { sha256Of } from '../../../domain/bulletin/digest';
import type { Learnt } from '../../../domain/exchange/memory';
import type { Direction } from '../../../domain/exchange/segment';
import { withGrant } from '../guard/grant';
import { MEMORY_ENTRY } from '../uids';

/** Where a memory has learnt something: from a translation that was reviewed here, or from a file of another tool. */
export type MemoryOrigin = 'reviewed' | 'file';

/** A translation to learn, with who said so. */
export type NewLearnt = Learnt & { readonly by: string | null; readonly origin: MemoryOrigin };

const keyOf = ({ source, target }: Direction, learnt: Learnt): string =>
  sha256Of(canonicalJson([source, target, learnt.source, learnt.target]));

/** Learns translations; what is known already is only known anew. Must run under the desk lock. Gives how many were new. */
export async function learn(strapi: Core.Strapi, direction: Direction, learnt: readonly NewLearnt[]): Promise<number> {
  const rows = strapi.db.query(MEMORY_ENTRY);
  let added = 0;
  for (const { source, target, by, at, origin } of learnt) {
    const key = keyOf(direction, { source, target, at });
    const { count } = await withGrant(() => rows.updateMany({ where: { key }, data: { at, by } }));
    if (count > 0) continue;
    const languages = { sourceLanguage: direction.source, targetLanguage: direction.target };
    await withGrant(() => rows.create({ data: { key, ...languages, source, target, by, at, origin } }));
    added += 1;
  }
  return added;
}

/** All that was learnt in one direction, the oldest first. */
export const readLearnt = async (strapi: Core.Strapi, { source, target }: Direction): Promise<NewLearnt[]> =>
  strapi.db.query(MEMORY_ENTRY).findMany({
    select: ['source', 'target', 'by', 'at', 'origin'],
    where: { sourceLanguage: source, targetLanguage: target },
    orderBy: { id: 'asc' },
  });

/** How many translations were learnt in one direction. */
export const countLearnt = (strapi: Core.Strapi, { source, target }: Direction): Promise<number> =>
  strapi.db.query(MEMORY_ENTRY).count({ where: { sourceLanguage: source, targetLanguage: target } });

/** What changes with every translation that is learnt, by whatever process. */
export async function memoryVersion(strapi: Core.Strapi, { source, target }: Direction): Promise<string> {
  const where = { sourceLanguage: source, targetLanguage: target };
  const rows = strapi.db.query(MEMORY_ENTRY);
  const count = await countLearnt(strapi, { source, target });
  const [latest] = await rows.findMany({ select: ['id', 'at'], where, orderBy: { at: 'desc' }, limit: 1 });
  return `${count} ${latest?.id ?? ''} ${latest?.at ?? ''}`;
}
