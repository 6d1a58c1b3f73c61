import type { Core } from '@strapi/strapi';
import type { WorkbenchView } from '../../../../contracts/workbench/workbench';
import { progressOf } from '../../../../domain/exchange/progress';
import { type Locale, otherLocale } from '../../../../domain/locale';
import { ok, type Result, refuse } from '../../../../domain/result';
import { EDITABLE_STAGES } from '../../../../domain/workflow/stages';
import { mayUpdate } from '../../content-rights';
import { underDeskLock } from '../../gateways/desk-lock';
import { keepSource } from '../../gateways/translation-gateway';
import { readWorkflow } from '../../gateways/workflow-gateway';
import { machineInUse } from '../../machine/machine-in-use';
import type { Onlooker } from '../../onlooker';
import { BULLETIN } from '../../uids';
import { assignmentStanding } from '../assign-translation';
import { documentsOf, nameOf } from '../shown-documents';
import { tellSegments } from './tell-segments';
import { viewOrphans } from './view-segments';
import { openBench } from './workbench-desk';

/** All that the workbench shows of a bulletin, in the onlooker's language. */
export async function readWorkbench(
  strapi: Core.Strapi,
  bulletinId: string,
  onlooker: Onlooker,
): Promise<Result<WorkbenchView, 'bulletin_not_found'>> {
  const bench = await openBench(strapi, bulletinId, onlooker);
  if (!bench) return refuse('bulletin_not_found');
  const { bulletin } = bench;
  const { segments, direction } = bench.segments;
  const { locale } = onlooker;
  return ok({
    bulletin: {
      documentId: bulletin.documentId,
      number: bulletin.number,
      title: bulletin.title[locale] ?? bulletin.title[otherLocale(locale)],
      issueDate: bulletin.issueDate,
    },
    direction,
    mayTurn: mayTurn(strapi, onlooker),
    machine: (await machineInUse(strapi))?.name ?? null,
    documents: documentsOf(bulletin).map((document) => ({
      ...document,
      name: nameOf(bulletin, document.path, locale),
    })),
    segments: await tellSegments(strapi, bench, segments, locale),
    orphans: viewOrphans(bench, locale),
    progress: progressOf(segments),
    ...(await assignmentStanding(strapi, bulletinId, onlooker)),
  });
}

/** Why a bulletin was not turned; the codes are stable. */
export type TurnRefusal = 'bulletin_not_found' | 'direction_not_permitted' | 'direction_is_locked';

/** Says from which language a bulletin is translated. */
export const turnBulletin = (
  strapi: Core.Strapi,
  bulletinId: string,
  source: Locale,
  onlooker: Onlooker,
): Promise<Result<WorkbenchView, TurnRefusal>> =>
  underDeskLock(strapi, async (): Promise<Result<WorkbenchView, TurnRefusal>> => {
    if (!(await openBench(strapi, bulletinId, onlooker))) return refuse('bulletin_not_found');
    if (!mayTurn(strapi, onlooker)) return refuse('direction_not_permitted');
    const { stage } = await readWorkflow(strapi, bulletinId);
    if (!EDITABLE_STAGES.includes(stage)) return refuse('direction_is_locked');
    await keepSource(strapi, bulletinId, source);
    return readWorkbench(strapi, bulletinId, onlooker);
  });

/** Who writes in both languages says which of them comes first. */
const mayTurn = (strapi: Core.Strapi, { ability }: Onlooker): boolean =>
  mayUpdate(strapi, ability, BULLETIN, 'el') && mayUpdate(strapi, ability, BULLETIN, 'en');
