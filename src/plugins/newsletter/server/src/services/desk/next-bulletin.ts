import type { Core } from '@strapi/strapi';
import type { NextBulletin } from '../../../../contracts/desk/home';
import { civilDay, dayNumber } from '../../../../domain/dates/civil-day';
import { blockingAt } from '../../../../domain/lint/gates';
import type { Stage } from '../../../../domain/workflow/stages';
import { describeFindings } from '../../describe-finding';
import { deskDay } from '../../desk-day';
import { issuedNumbers } from '../../gateways/edition-gateway';
import { readToShow } from '../../gateways/read-closure';
import type { Onlooker } from '../../onlooker';
import { findingsOf } from '../findings-of';
import type { DeskBulletin } from './desk-bulletins';

/** Where a bulletin is on its way to its first readers. */
const ON_ITS_WAY: readonly Stage[] = [
  'draft',
  'in-translation',
  'in-review',
  'approved',
  'scheduled',
  'publish-failed',
];

/** How many findings are told in words. */
const TOLD = 3;

/** The bulletin that is published next, by its day and then by its number; corrections are not counted. */
export async function nextBulletin(
  strapi: Core.Strapi,
  bulletins: readonly DeskBulletin[],
  { locale }: Onlooker,
): Promise<NextBulletin | null> {
  const issued = new Set((await issuedNumbers(strapi)).map(({ bulletinId }) => bulletinId));
  const [next] = bulletins
    .filter(({ documentId, workflow }) => ON_ITS_WAY.includes(workflow.stage) && !issued.has(documentId))
    .sort((a, b) => order(a).localeCompare(order(b)) || (a.number ?? Infinity) - (b.number ?? Infinity) || 0);
  const bulletin = next ? await readToShow(strapi, next.documentId) : null;
  if (!next || !bulletin) return null;
  const blocking = blockingAt('publish', await findingsOf(strapi, bulletin));
  const { workflow, begun: _begun, ...head } = next;
  return {
    ...head,
    stage: workflow.stage,
    schedule: workflow.schedule,
    daysLeft: daysUntil(dayOf(next)),
    blocking: { count: blocking.length, first: describeFindings(locale, bulletin, blocking.slice(0, TOLD)) },
  };
}

/** The day on which a bulletin is due (`YYYY-MM-DD`): by its schedule, else by its issue date. */
const dayOf = ({ workflow, issueDate }: DeskBulletin): string | null =>
  workflow.schedule?.local.slice(0, 10) ?? issueDate;

/** What has no day comes last. */
const order = (bulletin: DeskBulletin): string => dayOf(bulletin) ?? '9999';

function daysUntil(day: string | null): number | null {
  const [due, today] = [civilDay(day ?? ''), civilDay(deskDay())];
  return due && today && dayNumber(due) - dayNumber(today);
}
