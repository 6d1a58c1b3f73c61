import type { Move } from '../../src/plugins/newsletter/domain/workflow/stages';
import type { Actor } from '../../src/plugins/newsletter/server/src/actor';
import type { MoveRefusal } from '../../src/plugins/newsletter/server/src/move-refusal';
import type * as MoveBulletin from '../../src/plugins/newsletter/server/src/services/move-bulletin';
import type { Desk } from './desk';
import { requireNatively } from './native';

/** How a move ended: `ok`, or the code of its refusal. */
export type Moved = 'ok' | MoveRefusal['code'];

/** Makes moves as the service makes them, without HTTP and without permissions. */
export interface Mover {
  move(bulletinId: string, move: Move, actor?: Actor): Promise<Moved>;
  /** Throws where the move is refused, with what stands against it. */
  mustMove(bulletinId: string, move: Move, actor?: Actor): Promise<void>;
}

const APPROVER: Actor = { name: 'command:approver', role: 'owner', channel: 'command' };

/** What every move could ask for: a reason, words for the reader, a moment that will not come while a test runs. */
const WITH_EVERYTHING = {
  reason: 'Δοκιμή',
  note: { el: 'Διορθώθηκε ο τίτλος.', en: 'The title was corrected.' },
  schedule: { due: '2099-12-20T07:00:00.000Z', local: '2099-12-20T09:00', zone: 'Europe/Athens' },
} as const;

/** The compiled Deltio's own move service on a desk; the actor is one who never edited anything unless told otherwise. */
export const moverOf = ({ strapi }: Pick<Desk, 'strapi'>): Mover => {
  const { moveBulletin } = requireNatively<typeof MoveBulletin>(
    './dist/src/plugins/newsletter/server/src/services/move-bulletin',
  );
  const run = (bulletinId: string, move: Move, actor: Actor) =>
    moveBulletin(strapi, { bulletinId, move, actor, ...WITH_EVERYTHING });
  return {
    move: async (bulletinId, move, actor = APPROVER) => {
      const outcome = await run(bulletinId, move, actor);
      return outcome.ok ? 'ok' : outcome.error.code;
    },
    mustMove: async (bulletinId, move, actor = APPROVER) => {
      const outcome = await run(bulletinId, move, actor);
      if (outcome.ok) return;
      const { code, findings = [] } = outcome.error as {
        code: string;
        findings?: { ruleId: string; reason: string }[];
      };
      const against = findings.map(({ ruleId, reason }) => `${ruleId} ${reason}`);
      throw new Error(`${move} of ${bulletinId} was refused: ${[code, ...against].join(', ')}`);
    },
  };
};
