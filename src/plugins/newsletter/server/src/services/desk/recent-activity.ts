import type { Core } from '@strapi/strapi';
import type { Activity } from '../../../../contracts/desk/home';
import { isDecision } from '../../../../domain/workflow/decisions';
import { isMove } from '../../../../domain/workflow/stages';
import { isPerson } from '../../actor';
import { describeFailure } from '../../describe-failure';
import { actorNames } from '../../gateways/actor-names';
import { latestEntries } from '../../gateways/audit-gateway';
import { latestComments } from '../../gateways/comment-gateway';
import { mayDo } from '../../may-decide';
import type { Onlooker } from '../../onlooker';
import type { DeskBulletin } from './desk-bulletins';

const SHOWN = 12;

/** The last moves, decisions and comments at the desk, the newest first; comments for those who may read them. */
export async function recentActivity(
  strapi: Core.Strapi,
  bulletins: readonly DeskBulletin[],
  { ability, locale }: Onlooker,
): Promise<Activity[]> {
  const entries = await latestEntries(strapi, SHOWN);
  const names = await actorNames(
    strapi,
    entries.map(({ actor }) => actor),
  );
  const known = new Map(bulletins.map(({ documentId, number, title }) => [documentId, { documentId, number, title }]));
  const logged = entries.flatMap(({ sequence, move, actor, channel, at, bulletinId, comment }): Activity[] => {
    if (!isMove(move) && !isDecision(move)) return [];
    const said = move === 'fail' && comment ? describeFailure(locale, comment) : comment;
    return [
      {
        id: `log-${sequence}`,
        did: move,
        name: isPerson(channel) ? (names.get(actor) ?? actor) : null,
        at,
        bulletin: known.get(bulletinId) ?? null,
        // What goes with a decision is written for programs.
        text: isMove(move) ? said : null,
      },
    ];
  });
  const comments = mayDo(ability, 'comment') ? await latestComments(strapi, SHOWN) : [];
  const commented = comments.map(({ id, bulletinId, text, written }): Activity => {
    const { name, at } = written;
    return { id: `comment-${id}`, did: 'comment', name, at, bulletin: known.get(bulletinId) ?? null, text };
  });
  return [...logged, ...commented].sort((a, b) => b.at.localeCompare(a.at)).slice(0, SHOWN);
}
