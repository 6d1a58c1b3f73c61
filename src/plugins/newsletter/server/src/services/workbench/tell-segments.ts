import type { Core } from '@strapi/strapi';
import type { SegmentView } from '../../../../contracts/workbench/workbench';
import type { Segment } from '../../../../domain/exchange/segment';
import type { Locale } from '../../../../domain/locale';
import { actorNames } from '../../gateways/actor-names';
import { viewSegments } from './view-segments';
import type { Bench } from './workbench-desk';

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
