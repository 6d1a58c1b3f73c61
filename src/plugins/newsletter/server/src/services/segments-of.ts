import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { encodeCoded } from '../../../domain/exchange/coded-text';
import { type Extraction, extract } from '../../../domain/exchange/extract';
import type { Direction, Segment } from '../../../domain/exchange/segment';
import type { BulletinFacts, TranslationFault } from '../../../domain/lint/context';
import { otherLocale } from '../../../domain/locale';
import { shownBy } from '../gateways/content-changes';
import { sourceOf } from '../gateways/translation-gateway';
import { readUnits } from '../gateways/unit-gateway';

/** What there is to translate of a bulletin, and from which language into which. */
export type BulletinSegments = Extraction & { readonly direction: Direction };

/** Cuts a bulletin into segments, with what is known of their translations. */
export async function segmentsOf(strapi: Core.Strapi, bulletin: Bulletin): Promise<BulletinSegments> {
  const source = await sourceOf(strapi, bulletin.documentId);
  const direction = { source, target: otherLocale(source) };
  return { direction, ...extract(bulletin, direction, await readUnits(strapi, shownBy(bulletin), direction.target)) };
}

/** What the checks must know of the translations of a bulletin. */
export const translationOf = async (strapi: Core.Strapi, bulletin: Bulletin): Promise<BulletinFacts['translation']> =>
  translationIn(await segmentsOf(strapi, bulletin));

/** What the checks must know of segments that are cut already. */
export function translationIn({ direction, segments }: BulletinSegments): BulletinFacts['translation'] {
  const told = new Set<string>();
  const faults = segments.flatMap((segment): TranslationFault[] => {
    const { path, inTarget, target, documentId } = segment;
    const reason = faultOf(segment);
    if (reason === null || target === null) return [];
    // The parts of a name are approved together.
    const about =
      reason === 'name' ? segments.filter((one) => one.documentId === documentId && isNameToApprove(one)) : [segment];
    const data = { segment: about.map(({ id }) => id).join(' '), words: wordsOf(about) };
    if (told.has(data.segment)) return [];
    told.add(data.segment);
    return [{ reason, path: [...path, direction.target, ...(inTarget ?? [])], data }];
  });
  return { source: direction.source, faults };
}

/** Why a translation that is there is not good yet; `null` where it is. */
function faultOf({ state, unit }: Segment): TranslationFault['reason'] | null {
  if (state === 'draft') return unit?.origin === 'name' ? 'name' : 'draft';
  return state === 'stale' || state === 'machine' ? state : null;
}

const isNameToApprove = (segment: Segment): boolean => faultOf(segment) === 'name';

/** The words of translations as they stand, one after the other; coded text. */
export const wordsOf = (segments: readonly Pick<Segment, 'target'>[]): string =>
  segments.map(({ target }) => encodeCoded(target ?? [])).join(' ');
