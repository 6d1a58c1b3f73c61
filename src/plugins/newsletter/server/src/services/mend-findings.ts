import type { Core } from '@strapi/strapi';
import type { MendBody, MendedView, SafeMendsBody } from '../../../contracts/findings';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { locate } from '../../../domain/bulletin/locate';
import type { SettledFinding } from '../../../domain/lint/settle';
import { ok, type Result, refuse } from '../../../domain/result';
import { mayWrite, rowLocaleOf } from '../content-rights';
import { underDeskLock } from '../gateways/desk-lock';
import { readClosure } from '../gateways/read-closure';
import type { Onlooker } from '../onlooker';
import { findingsOf } from './findings-of';
import { lookUpFor } from './look-up';
import { readFindings } from './read-findings';
import { segmentsOf, translationIn } from './segments-of';
import { keepLevel } from './workbench/keep-level';
import { type ChosenMend, TextMoved, writeMends } from './write-mends';

/** Why nothing was mended; the codes are stable. */
export type MendRefusal = 'bulletin_not_found' | 'text_moved' | 'unknown_mend' | 'mend_not_permitted';

/** Applies one mend of a finding as the caller, as if they had typed it: past no guard, and only where it still stands. */
export const mendFinding = (
  strapi: Core.Strapi,
  bulletinId: string,
  { fingerprint, mend: index }: MendBody,
  onlooker: Onlooker,
): Promise<Result<MendedView, MendRefusal>> =>
  mending(strapi, bulletinId, onlooker, fingerprint, (bulletin, findings) => {
    const finding = findings.find((candidate) => candidate.fingerprint === fingerprint);
    if (!finding) return refuse('text_moved');
    const mend = finding.mends[index];
    if (!mend) return refuse('unknown_mend');
    const target = locate(bulletin, finding.path);
    return mayWrite(strapi, onlooker.ability, target) ? ok([{ finding, mend }]) : refuse('mend_not_permitted');
  });

/**
 * Applies every mend that is safe unseen, the only one of its finding, as far as the caller may write there; of one
 * document, or of all that the bulletin shows. What was waived stays as somebody wanted it; spelling, of which the best
 * proposal is still a guess, is not asked.
 */
export const mendSafely = (
  strapi: Core.Strapi,
  bulletinId: string,
  { documentId, locale }: SafeMendsBody,
  onlooker: Onlooker,
): Promise<Result<MendedView, MendRefusal>> =>
  mending(strapi, bulletinId, onlooker, null, (bulletin, findings) =>
    ok(
      findings.flatMap((finding) => {
        const [mend, ...others] = finding.mends;
        if (!mend || others.length > 0 || finding.waiver) return [];
        const target = locate(bulletin, finding.path);
        const isAsked =
          (documentId === undefined || target.documentId === documentId) &&
          (locale === undefined || rowLocaleOf(target) === locale);
        return isAsked && mayWrite(strapi, onlooker.ability, target) ? [{ finding, mend }] : [];
      }),
    ),
  );

type Choose = (bulletin: Bulletin, findings: readonly SettledFinding[]) => Result<ChosenMend[], MendRefusal>;

async function mending(
  strapi: Core.Strapi,
  bulletinId: string,
  onlooker: Onlooker,
  fingerprint: string | null,
  choose: Choose,
): Promise<Result<MendedView, MendRefusal>> {
  const seen = await readClosure(strapi, bulletinId, 'draft');
  if (!seen) return refuse('bulletin_not_found');
  // Before the desk is locked: the dictionaries take a while.
  const lookedUp = fingerprint ? await lookUpFor(strapi, seen, fingerprint) : {};
  try {
    // Under the lock from the reading on: nobody writes between what was found and what is mended.
    const outcome = await underDeskLock(strapi, async (): Promise<Result<number, MendRefusal>> => {
      const bulletin = await readClosure(strapi, bulletinId, 'draft');
      if (!bulletin) return refuse('bulletin_not_found');
      const before = await segmentsOf(strapi, bulletin);
      const known = { ...lookedUp, translation: translationIn(before) };
      const chosen = choose(bulletin, await findingsOf(strapi, bulletin, [], known));
      if (!chosen.ok) return chosen;
      const written = await writeMends(strapi, bulletin, chosen.value, onlooker);
      await keepLevel(strapi, bulletinId, before, onlooker);
      return ok(written);
    });
    if (!outcome.ok) return outcome;
    const after = await readFindings(strapi, bulletinId, { spelling: lookedUp.misspelt !== undefined }, onlooker);
    return after.ok ? ok({ applied: outcome.value, ...after.value }) : after;
  } catch (error) {
    if (error instanceof TextMoved) return refuse('text_moved');
    throw error;
  }
}
