import type { Core } from '@strapi/strapi';
import type { ArchivedBulletin, ArchivedRevision, ArchiveView } from '../../../../contracts/desk/archive';
import { historiesOf, type Revision } from '../../../../domain/bulletin/history';
import { otherLocale } from '../../../../domain/locale';
import { PERSONAL_MOVES, type Stage } from '../../../../domain/workflow/stages';
import { isPerson } from '../../actor';
import { actorNames } from '../../gateways/actor-names';
import { publications } from '../../gateways/audit-gateway';
import { editionHeads, findEdition, type IssuedHead } from '../../gateways/edition-gateway';
import { readWithdrawals } from '../../gateways/withdrawal-gateway';
import { stagesOf } from '../../gateways/workflow-gateway';
import { mayMove } from '../../may-move';
import type { Onlooker } from '../../onlooker';

/** How many numbers are on a page. */
const PAGE_SIZE = 10;

/** A page of what was published, the highest number first; after the last page there is nothing. */
export async function readArchive(strapi: Core.Strapi, page: number, onlooker: Onlooker): Promise<ArchiveView> {
  const heads = await editionHeads(strapi);
  const numbers = [...new Set(heads.map(({ number }) => number))].sort((a, b) => b - a);
  const shown = numbers.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const withdrawals = (await Promise.all(shown.map((number) => readWithdrawals(strapi, number)))).flat();
  const histories = historiesOf(
    heads.filter(({ number }) => shown.includes(number)),
    withdrawals,
  );
  const ids = [...histories.values()].flatMap(([first]) => first?.bulletinId ?? []);
  const stages = await stagesOf(strapi, ids);
  const issuers = await issuersOf(strapi, ids);
  const bulletins = await Promise.all(
    shown.map((number) => archived(strapi, histories.get(number) ?? [], { stages, issuers }, onlooker)),
  );
  return {
    bulletins: bulletins.flatMap((bulletin) => bulletin ?? []),
    moves: PERSONAL_MOVES.filter((move) => mayMove(onlooker.ability, move)),
    page,
    pageCount: Math.ceil(numbers.length / PAGE_SIZE),
    total: numbers.length,
  };
}

async function archived(
  strapi: Core.Strapi,
  history: readonly Revision<IssuedHead>[],
  { stages, issuers }: { readonly stages: ReadonlyMap<string, Stage>; readonly issuers: Issuers },
  { locale }: Onlooker,
): Promise<ArchivedBulletin | null> {
  const latest = history.at(-1);
  const edition = latest ? await findEdition(strapi, latest.number, latest.revision) : null;
  if (!edition) return null;
  const { bulletinId, number, content } = edition;
  return {
    documentId: bulletinId,
    number,
    title: content.title[locale] ?? content.title[otherLocale(locale)],
    issueDate: content.issueDate,
    stage: stages.get(bulletinId) ?? 'draft',
    revisions: history.map((revision) => told(revision, issuers)).reverse(),
  };
}

/** Who published each edition by hand, by `issuerKey`. */
type Issuers = ReadonlyMap<string, string>;

/** An edition has the moment of the move that issued it. */
const issuerKey = (bulletinId: string, at: string): string => `${bulletinId} ${at}`;

async function issuersOf(strapi: Core.Strapi, bulletinIds: readonly string[]): Promise<Issuers> {
  const moves = (await publications(strapi, bulletinIds)).filter(({ channel }) => isPerson(channel));
  const names = await actorNames(
    strapi,
    moves.map(({ actor }) => actor),
  );
  return new Map(moves.map(({ bulletinId, at, actor }) => [issuerKey(bulletinId, at), names.get(actor) ?? actor]));
}

const told = (
  { bulletinId, revision, issuedAt, digest, changeNote, withdrawal }: Revision<IssuedHead>,
  issuers: Issuers,
): ArchivedRevision => ({
  revision,
  issuedAt,
  issuedBy: issuers.get(issuerKey(bulletinId, issuedAt)) ?? null,
  digest,
  changeNote,
  withdrawal: withdrawal && { withdrawnAt: withdrawal.withdrawnAt, notice: withdrawal.notice },
});
