import type { Core } from '@strapi/strapi';
import type { WaitingBulletin } from '../../../../contracts/desk/home';
import { isMove } from '../../../../domain/workflow/stages';
import { isPerson } from '../../actor';
import { describeFailure } from '../../describe-failure';
import { actorNames } from '../../gateways/actor-names';
import { lastMoves } from '../../gateways/audit-gateway';
import { openComments } from '../../gateways/comment-gateway';
import { mayDo } from '../../may-decide';
import type { Onlooker } from '../../onlooker';
import { awaiting } from '../../whose-turn';
import type { DeskBulletin } from './desk-bulletins';

/** The bulletins that wait for the onlooker, the longest waiting first. */
export async function waitingBulletins(
  strapi: Core.Strapi,
  bulletins: readonly DeskBulletin[],
  onlooker: Onlooker,
): Promise<WaitingBulletin[]> {
  const stages = awaiting(onlooker);
  const waiting = bulletins.filter(({ workflow }) => stages.includes(workflow.stage));
  const ids = waiting.map(({ documentId }) => documentId);
  const moves = await lastMoves(strapi, ids);
  const names = await actorNames(
    strapi,
    [...moves.values()].map(({ actor }) => actor),
  );
  const comments = mayDo(onlooker.ability, 'comment') ? await openComments(strapi, ids) : null;
  const told = waiting.map(({ workflow, begun, ...head }): WaitingBulletin => {
    const last = moves.get(head.documentId);
    const came = last && isMove(last.move) ? { ...last, move: last.move } : null;
    return {
      ...head,
      stage: workflow.stage,
      since: last?.at ?? begun,
      came: came && {
        move: came.move,
        name: isPerson(came.channel) ? (names.get(came.actor) ?? came.actor) : null,
        reason: came.move === 'fail' && came.comment ? describeFailure(onlooker.locale, came.comment) : came.comment,
      },
      openComments: comments && (comments.get(head.documentId) ?? 0),
    };
  });
  return told.sort((a, b) => a.since.localeCompare(b.since));
}
