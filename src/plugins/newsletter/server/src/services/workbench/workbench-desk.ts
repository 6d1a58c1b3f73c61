import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../../domain/bulletin/bulletin';
import { locate, type StoredPlace } from '../../../../domain/bulletin/locate';
import type { Direction, Segment } from '../../../../domain/exchange/segment';
import { DEFAULT_LOCALE } from '../../../../domain/locale';
import { EDITABLE_STAGES } from '../../../../domain/workflow/stages';
import { mayCreate, mayWrite } from '../../content-rights';
import { readToShow } from '../../gateways/read-closure';
import { readWorkflow } from '../../gateways/workflow-gateway';
import type { Ability } from '../../may-move';
import type { Onlooker } from '../../onlooker';
import { isPublishable, uidOf } from '../../uids';
import { type BulletinSegments, segmentsOf } from '../segments-of';
import { longest } from './longest';

/** A bulletin on the workbench, and what the onlooker may do with its segments. */
export type Bench = {
  readonly bulletin: Bulletin;
  readonly segments: BulletinSegments;
  readonly mayWrite: (segment: Pick<Segment, 'path'>) => boolean;
  /** The most characters that the target of a segment may have; `null` for as many as one likes. */
  readonly longest: (segment: Pick<Segment, 'path'>) => number | null;
};

/** Reads a bulletin for the workbench; `null` where there is none. */
export async function openBench(strapi: Core.Strapi, bulletinId: string, onlooker: Onlooker): Promise<Bench | null> {
  const bulletin = await readToShow(strapi, bulletinId);
  if (!bulletin) return null;
  const segments = await segmentsOf(strapi, bulletin);
  const { stage } = await readWorkflow(strapi, bulletinId);
  const { direction } = segments;
  const isOpen = EDITABLE_STAGES.includes(stage);
  const targetOf = ({ path }: Pick<Segment, 'path'>) => locate(bulletin, [...path, direction.target]);
  const allowed = new Map<string, boolean>();
  return {
    bulletin,
    segments,
    longest: (segment) => longest(strapi, targetOf(segment)),
    mayWrite: (segment) => {
      const target = targetOf(segment);
      if (!isOpen && isPublishable(uidOf(target.type))) return false;
      const key = `${target.type} ${target.field?.replaceAll(/\d+/g, '')}`;
      const known = allowed.get(key) ?? mayTranslate(strapi, onlooker.ability, target, direction);
      allowed.set(key, known);
      return known;
    },
  };
}

/**
 * Whether somebody may write a translation: where they may write that language, and, of what is translated into the
 * default language, where a translator may write the other one.
 */
export function mayTranslate(
  strapi: Core.Strapi,
  ability: Ability,
  target: StoredPlace,
  { source }: Direction,
): boolean {
  if (mayWrite(strapi, ability, target)) return true;
  if (source === DEFAULT_LOCALE || mayCreate(ability, uidOf(target.type))) return false;
  const field = target.field?.includes('.') ? target.field.replace(/El$/, 'En') : target.field;
  return mayWrite(strapi, ability, { ...target, field, locale: target.locale && source });
}
