import type { Core } from '@strapi/strapi';
import type { WaiverBody, WaiversView, WaiverView } from '../../../contracts/waivers';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { isFoundation, isLaw } from '../../../domain/lint/law';
import type { SettledFinding } from '../../../domain/lint/settle';
import type { Locale } from '../../../domain/locale';
import { ok, type Result, refuse } from '../../../domain/result';
import type { Decision } from '../../../domain/workflow/decisions';
import type { Actor } from '../actor';
import { messageOf, placeInWords, quoteOf, standing } from '../describe-finding';
import { deskDay } from '../desk-day';
import { actorNames } from '../gateways/actor-names';
import { appendDecision } from '../gateways/audit-gateway';
import { underDeskLock } from '../gateways/desk-lock';
import { readClosure } from '../gateways/read-closure';
import {
  digestOfWaiver,
  insertWaiver,
  markRevoked,
  readWaivers,
  type StoredWaiver,
  type ToldFinding,
} from '../gateways/waiver-gateway';
import { mayWaive } from '../may-decide';
import type { Onlooker } from '../onlooker';
import { findingsOf } from './findings-of';
import { lookUpFor } from './look-up';

/** Why nothing was waived or taken back; the codes are stable. */
export type WaiverRefusal =
  | 'bulletin_not_found'
  | 'waiver_not_found'
  | 'text_moved'
  | 'finding_not_waivable'
  | 'waiver_not_permitted'
  | 'waiver_of_law'
  | 'until_is_past'
  | 'until_too_far';

/** The waivers given for a bulletin, also those that hold no more. */
export async function listWaivers(
  strapi: Core.Strapi,
  bulletinId: string,
  locale: Locale,
): Promise<Result<WaiversView, WaiverRefusal>> {
  if (!(await readClosure(strapi, bulletinId, 'draft'))) return refuse('bulletin_not_found');
  return ok(await viewsOf(strapi, locale, await readWaivers(strapi, { bulletinId })));
}

/** Sets a finding aside, and writes into the log who did, why and until when. */
export async function waiveFinding(
  strapi: Core.Strapi,
  bulletinId: string,
  { fingerprint, reason, until }: WaiverBody,
  { actor, ability, locale }: Onlooker,
): Promise<Result<WaiverView, WaiverRefusal>> {
  const at = new Date();
  if (until < deskDay(at)) return refuse('until_is_past');
  if (until > deskDay(aYearOn(at))) return refuse('until_too_far');
  const seen = await readClosure(strapi, bulletinId, 'draft');
  // Before the desk is locked: the dictionaries take a while.
  const lookedUp = seen ? await lookUpFor(strapi, seen, fingerprint) : {};
  return underDeskLock(strapi, async (): Promise<Result<WaiverView, WaiverRefusal>> => {
    const bulletin = await readClosure(strapi, bulletinId, 'draft');
    if (!bulletin) return refuse('bulletin_not_found');
    const findings = await findingsOf(strapi, bulletin, [], lookedUp);
    const finding = findings.find((candidate) => candidate.fingerprint === fingerprint);
    if (!finding) return refuse('text_moved');
    if (isFoundation(finding)) return refuse('finding_not_waivable');
    if (!mayWaive(ability, finding.ruleId)) return refuse(notPermitted(finding));
    const { ruleId, severity } = finding;
    const given = { bulletinId, fingerprint, ruleId, severity, reason, until, by: actor.name, at: at.toISOString() };
    const waiver = await insertWaiver(strapi, { ...given, told: tell(bulletin, finding) });
    await log(strapi, 'waive', waiver, actor, given.at, reason);
    return ok(await viewOf(strapi, locale, waiver));
  });
}

/** Takes a waiver back; one that was taken back already stays as it is. */
export async function revokeWaiver(
  strapi: Core.Strapi,
  bulletinId: string,
  id: number,
  { actor, ability, locale }: Onlooker,
): Promise<Result<WaiverView, WaiverRefusal>> {
  return underDeskLock(strapi, async (): Promise<Result<WaiverView, WaiverRefusal>> => {
    const find = async () => (await readWaivers(strapi, { bulletinId })).find((waiver) => waiver.id === id);
    const waiver = await find();
    if (!waiver) return refuse('waiver_not_found');
    if (!mayWaive(ability, waiver.ruleId)) return refuse(notPermitted(waiver));
    if (waiver.revoked === null) {
      const at = new Date().toISOString();
      await markRevoked(strapi, id, actor.name, at);
      await log(strapi, 'unwaive', waiver, actor, at, null);
    }
    return ok(await viewOf(strapi, locale, (await find()) ?? waiver));
  });
}

const notPermitted = ({ ruleId }: { ruleId: string }): WaiverRefusal =>
  isLaw(ruleId) ? 'waiver_of_law' : 'waiver_not_permitted';

function aYearOn(moment: Date): Date {
  const then = new Date(moment);
  then.setUTCFullYear(then.getUTCFullYear() + 1);
  return then;
}

const log = (
  strapi: Core.Strapi,
  decision: Decision,
  waiver: StoredWaiver,
  actor: Actor,
  at: string,
  comment: string | null,
): Promise<void> =>
  appendDecision(strapi, {
    at,
    bulletinId: waiver.bulletinId,
    decision,
    actor,
    digest: digestOfWaiver(waiver),
    comment,
  });

const tell = (bulletin: Bulletin, finding: SettledFinding): ToldFinding => {
  const inWords = (locale: Locale) => ({
    place: placeInWords(locale, bulletin, finding.path),
    message: messageOf(locale, finding),
  });
  return { el: inWords('el'), en: inWords('en'), quote: quoteOf(bulletin, finding) };
};

const viewOf = async (strapi: Core.Strapi, locale: Locale, waiver: StoredWaiver): Promise<WaiverView> => {
  const [view] = await viewsOf(strapi, locale, [waiver]);
  if (!view) throw new Error('A waiver has no view');
  return view;
};

async function viewsOf(strapi: Core.Strapi, locale: Locale, waivers: readonly StoredWaiver[]): Promise<WaiverView[]> {
  const people = waivers.flatMap(({ by, revoked }) => [by, ...(revoked ? [revoked.by] : [])]);
  const names = await actorNames(strapi, [...new Set(people)]);
  const today = deskDay();
  return waivers.map((waiver) => {
    const { fingerprint, ruleId, severity, told, revoked, until } = waiver;
    return {
      ...standing(waiver, names),
      fingerprint,
      ruleId,
      severity,
      ...told[locale],
      quote: told.quote,
      revoked: revoked && { name: names.get(revoked.by) ?? revoked.by, at: revoked.at },
      holds: revoked === null && until >= today,
    };
  });
}
