import type { Core } from '@strapi/strapi';
import type { BoardCard, BoardView } from '../../../../contracts/desk/board';
import { PERSONAL_MOVES, RESTING_STAGES } from '../../../../domain/workflow/stages';
import { lastMoves } from '../../gateways/audit-gateway';
import { openComments } from '../../gateways/comment-gateway';
import { readAssignments } from '../../gateways/translation-gateway';
import { mayDo } from '../../may-decide';
import { mayMove } from '../../may-move';
import type { Onlooker } from '../../onlooker';
import { awaiting } from '../../whose-turn';
import { viewAssignments } from '../assign-translation';
import { type DeskBulletin, deskBulletins } from './desk-bulletins';

/** All bulletins with where each stands, and which moves the onlooker has at all; checks are not run for a board. */
export async function readBoard(strapi: Core.Strapi, onlooker: Onlooker): Promise<BoardView> {
  const bulletins = await deskBulletins(strapi, onlooker.locale);
  const atWork = bulletins.filter(({ workflow }) => !RESTING_STAGES.includes(workflow.stage));
  const ids = atWork.map(({ documentId }) => documentId);
  const moves = await lastMoves(strapi, ids);
  const comments = mayDo(onlooker.ability, 'comment') ? await openComments(strapi, ids) : null;
  const assignments = await viewAssignments(strapi, await readAssignments(strapi, ids));
  const cardOf = ({ begun, workflow, ...head }: DeskBulletin): BoardCard => ({
    ...head,
    stage: workflow.stage,
    schedule: workflow.schedule,
    since: RESTING_STAGES.includes(workflow.stage) ? null : (moves.get(head.documentId)?.at ?? begun),
    openComments: comments && (comments.get(head.documentId) ?? 0),
    assignment: assignments.get(head.documentId) ?? null,
  });
  return {
    cards: bulletins.map(cardOf).sort((a, b) => (b.number ?? Infinity) - (a.number ?? Infinity) || 0),
    moves: PERSONAL_MOVES.filter((move) => mayMove(onlooker.ability, move)),
    awaiting: awaiting(onlooker),
  };
}
