import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { type Extraction, extract } from '../../../domain/exchange/extract';
import type { Direction } from '../../../domain/exchange/segment';
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
  const faults = segments.flatMap(({ state, path, inTarget }): TranslationFault[] =>
    state === 'stale' || state === 'draft' || state === 'machine'
      ? [{ reason: state, path: [...path, direction.target, ...(inTarget ?? [])] }]
      : [],
  );
  return { source: direction.source, faults };
}
