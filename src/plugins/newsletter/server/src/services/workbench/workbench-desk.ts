import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../../domain/bulletin/bulletin';
import { locate } from '../../../../domain/bulletin/locate';
import type { Segment } from '../../../../domain/exchange/segment';
import { EDITABLE_STAGES } from '../../../../domain/workflow/stages';
import { mayWrite } from '../../content-rights';
import { readToShow } from '../../gateways/read-closure';
import { readWorkflow } from '../../gateways/workflow-gateway';
import type { Onlooker } from '../../onlooker';
import { isPublishable, uidOf } from '../../uids';
import { type BulletinSegments, segmentsOf } from '../segments-of';

/** A bulletin on the workbench, and what the onlooker may do with its segments. */
export type Bench = {
  readonly bulletin: Bulletin;
  readonly segments: BulletinSegments;
  readonly mayWrite: (segment: Pick<Segment, 'path'>) => boolean;
};

/** Reads a bulletin for the workbench; `null` where there is none. */
export async function openBench(strapi: Core.Strapi, bulletinId: string, onlooker: Onlooker): Promise<Bench | null> {
  const bulletin = await readToShow(strapi, bulletinId);
  if (!bulletin) return null;
  const segments = await segmentsOf(strapi, bulletin);
  const { stage } = await readWorkflow(strapi, bulletinId);
  const isOpen = EDITABLE_STAGES.includes(stage);
  const allowed = new Map<string, boolean>();
  return {
    bulletin,
    segments,
    mayWrite: ({ path }) => {
      const target = locate(bulletin, [...path, segments.direction.target]);
      if (!isOpen && isPublishable(uidOf(target.type))) return false;
      const key = `${target.type} ${target.field?.replaceAll(/\d+/g, '')}`;
      const known = allowed.get(key) ?? mayWrite(strapi, onlooker.ability, target);
      allowed.set(key, known);
      return known;
    },
  };
}
