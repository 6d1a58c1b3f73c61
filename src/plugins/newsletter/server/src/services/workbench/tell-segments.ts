import type { Core } from '@strapi/strapi';
import type { SegmentView, TranslatedView } from '../../../../contracts/workbench/workbench';
import { progressOf } from '../../../../domain/exchange/progress';
import type { Segment } from '../../../../domain/exchange/segment';
import type { Locale } from '../../../../domain/locale';
import { actorNames } from '../../gateways/actor-names';
import type { Onlooker } from '../../onlooker';
import { viewSegments } from './view-segments';
import { type Bench, openBench } from './workbench-desk';

/** Tells segments with the names of the people who made their translations. */
export async function tellSegments(
  strapi: Core.Strapi,
  bench: Bench,
  segments: readonly Segment[],
  locale: Locale,
): Promise<SegmentView[]> {
  const makers = [...new Set(segments.flatMap(({ unit }) => (unit?.by ? [unit.by] : [])))];
  const names = makers.length === 0 ? new Map<string, string>() : await actorNames(strapi, makers);
  return viewSegments(strapi, bench, segments, locale, names);
}

/** Tells the segments that were asked for as they stand after a write, and how far the bulletin is. */
export async function tellTranslated(
  strapi: Core.Strapi,
  before: Bench,
  ids: readonly string[],
  onlooker: Onlooker,
): Promise<TranslatedView> {
  const bench = (await openBench(strapi, before.bulletin.documentId, onlooker)) ?? before;
  const { segments } = bench.segments;
  const asked = segments.filter(({ id }) => ids.includes(id));
  return { segments: await tellSegments(strapi, bench, asked, onlooker.locale), progress: progressOf(segments) };
}
