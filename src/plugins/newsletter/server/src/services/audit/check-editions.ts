import type { Core } from '@strapi/strapi';
import { sha256Of } from '../../../../domain/bulletin/digest';
import type { LoggedApproval } from '../../../../domain/workflow/audit-trail';
import { actorNames } from '../../gateways/actor-names';
import { changedBetween, shownBy } from '../../gateways/content-changes';
import { type EditionRow, editionOf } from '../../gateways/edition-gateway';
import type { Discrepancy } from './discrepancy';
import type { Records } from './records';

/** Where editions and withdrawals are not what was approved, published and logged. */
export async function checkEditions(strapi: Core.Strapi, records: Records): Promise<Discrepancy[]> {
  const found = [...lostEditions(records), ...strayWithdrawals(records)];
  for (const edition of records.editions) found.push(...(await checkEdition(strapi, records, edition)));
  return found;
}

async function checkEdition(strapi: Core.Strapi, { trails }: Records, edition: EditionRow): Promise<Discrepancy[]> {
  const { bulletinId, number, revision } = edition;
  const publication = trails.get(bulletinId)?.publications[revision - 1];
  const found: Discrepancy[] = [];
  const tell = (code: Discrepancy['code'], data: Discrepancy['data'] = {}) =>
    found.push({ code, data: { number, revision, ...data } });

  const content = contentOf(edition);
  if (sha256Of(edition.content) !== edition.digest) tell('edition_altered', { field: 'content' });
  else if (!content) tell('edition_altered', { field: 'content' });
  if (content && content.documentId !== bulletinId) tell('edition_altered', { field: 'bulletinId' });
  if (content && content.number !== number) tell('edition_altered', { field: 'number' });
  if (!publication) {
    tell('edition_unlogged');
    return found;
  }
  const { entry, approval } = publication;
  if (entry.digest !== edition.digest) tell('edition_altered', { field: 'digest' });
  if (entry.at !== edition.issuedAt) tell('edition_altered', { field: 'issuedAt' });
  if (approval?.entry.digest !== edition.digest) tell('edition_unapproved');
  if (approval?.entry.fourEyes === 'off') tell('four_eyes_off');
  else if (approval && content && (await isOwnWork(strapi, approval, shownBy(content)))) {
    const { actor } = approval.entry;
    tell('edition_own_work', { actor, name: (await actorNames(strapi, [actor])).get(actor) ?? actor });
  }
  return found;
}

function contentOf(row: EditionRow) {
  try {
    return editionOf(row).content;
  } catch {
    return null;
  }
}

/** Whether the approver had changed what was approved, since the approval before it. */
const isOwnWork = (strapi: Core.Strapi, { entry, since }: LoggedApproval, shown: readonly string[]): Promise<boolean> =>
  changedBetween(strapi, entry.actor, shown, { after: since, before: entry.at });

/** Publications in the log whose edition is gone. */
const lostEditions = ({ trails, editions, numberOf }: Records): Discrepancy[] => {
  const there = new Set(editions.map(({ bulletinId, revision }) => `${bulletinId} ${revision}`));
  return [...trails].flatMap(([bulletinId, { publications }]) =>
    publications.flatMap(({ entry: { sequence } }, index) => {
      const revision = index + 1;
      const data = { bulletinId, number: numberOf(bulletinId), revision, sequence };
      return there.has(`${bulletinId} ${revision}`) ? [] : [{ code: 'edition_missing' as const, data }];
    }),
  );
};

/** Withdrawals that the log does not tell of, and the other way round. */
const strayWithdrawals = ({ trails, withdrawals, numberOf }: Records): Discrepancy[] => {
  const logged = [...trails].flatMap(([bulletinId, trail]) => trail.withdrawals.map(({ at }) => ({ bulletinId, at })));
  const isLogged = (row: Records['withdrawals'][number]) =>
    logged.some(({ bulletinId, at }) => bulletinId === row.bulletinId && at === row.withdrawnAt);
  const isThere = ({ bulletinId, at }: (typeof logged)[number]) =>
    withdrawals.some((row) => row.bulletinId === bulletinId && row.withdrawnAt === at);
  return [
    ...withdrawals
      .filter((row) => !isLogged(row))
      .map(({ number, revision }) => ({ code: 'withdrawal_unlogged' as const, data: { number, revision } })),
    ...logged
      .filter((withdrawal) => !isThere(withdrawal))
      .map(({ bulletinId, at }) => ({
        code: 'withdrawal_missing' as const,
        data: { bulletinId, number: numberOf(bulletinId), at },
      })),
  ];
};
