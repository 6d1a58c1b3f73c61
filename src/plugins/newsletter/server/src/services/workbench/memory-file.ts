import type { Core } from '@strapi/strapi';
import { decodeCoded, encodeCoded } from '../../../../domain/exchange/coded-text';
import type { MemoryPair } from '../../../../domain/exchange/formats/memory-pair';
import type { Direction } from '../../../../domain/exchange/segment';
import { LOCALES, otherLocale } from '../../../../domain/locale';
import { underDeskLock } from '../../gateways/desk-lock';
import { learn, type NewLearnt, readLearnt } from '../../gateways/memory-gateway';

/** What was learnt in a direction, the oldest first. */
export async function exportMemory(strapi: Core.Strapi, { source, target }: Direction): Promise<MemoryPair[]> {
  const learnt = await readLearnt(strapi, { source, target });
  return learnt.flatMap(({ by, at, ...coded }): MemoryPair[] => {
    const [ours, theirs] = [decodeCoded(coded.source), decodeCoded(coded.target)];
    if (!ours.ok || !theirs.ok) return [];
    return [{ source: ours.value, target: theirs.value, sourceLocale: source, targetLocale: target, at, by }];
  });
}

/** Learns pairs that a file holds, all or none; gives how many were new. */
export const importMemory = (strapi: Core.Strapi, pairs: readonly MemoryPair[]): Promise<number> =>
  underDeskLock(strapi, async () => {
    const now = new Date().toISOString();
    let added = 0;
    for (const source of LOCALES) {
      const own = pairs.filter(({ sourceLocale }) => sourceLocale === source);
      const learnt = own.map(
        (pair): NewLearnt => ({
          source: encodeCoded(pair.source),
          target: encodeCoded(pair.target),
          by: pair.by,
          at: pair.at ?? now,
          origin: 'file',
        }),
      );
      added += await learn(strapi, { source, target: otherLocale(source) }, learnt);
    }
    return added;
  });
