import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Move } from '../../../src/plugins/newsletter/domain/workflow/stages';
import { type Claim, claimDatabase } from '../databases';
import { type Evidence, essenceOf, faultsOf } from './evidence';
import { DeskEnded, type DeskProcess, startDeskProcess } from './start-desk-process';

/** What one kill left behind; `acknowledged`: the move had been answered before it came. */
export interface Aftermath {
  outcome: 'old' | 'new' | 'mixture';
  acknowledged: boolean;
  found: Evidence;
}

/** One move of one prepared bulletin, asked of one desk after another, each of them killed. */
export interface CrashCampaign {
  /** How the database stands before the move, and after one that nobody disturbed. */
  before: Evidence;
  after: Evidence;
  /** What the undisturbed move took. */
  durationMs: number;
  statements: number;
  /** The moment at which the statement begins that commits it. */
  commitMoment: number;
  /**
   * Kills a desk that makes the move, and tells what a new desk finds. A `moment` from 0 to 1 is the share of its
   * database statements that have begun, so that the load of the machine does not matter; what is above 1 is added
   * after its answer, in the undisturbed move's duration.
   */
  kill(moment: number): Promise<Aftermath>;
  /** Has the move made, undisturbed, on the database of the last kill where that left it undone, else on a new one. */
  finish(): Promise<Evidence>;
  /** Ends the last desk and gives all databases back. */
  end(): Promise<void>;
}

type Standing = { claim: Claim; desk: DeskProcess; found: Evidence };

const prepareDatabase = async (moves: readonly Move[]) => {
  const claim = await claimDatabase('seeded');
  const desk = startDeskProcess();
  try {
    await desk.boot(claim);
    return { claim, bulletinId: await desk.prepare(moves) };
  } finally {
    // Not asked to end: Strapi still tells others of what it wrote, and fails where its connections are closed meanwhile.
    await desk.kill();
  }
};

/** Prepares a bulletin that has gone through `prepared`, and measures `move` on it once. */
export const beginCrashCampaign = async (prepared: readonly Move[], move: Move): Promise<CrashCampaign> => {
  const { claim: template, bulletinId } = await prepareDatabase(prepared);
  let standing: Standing | undefined;

  const stand = async (claim: Claim): Promise<Standing> => {
    const desk = startDeskProcess();
    try {
      await desk.boot(claim);
      standing = { claim, desk, found: await desk.evidence(bulletinId) };
      return standing;
    } catch (error) {
      await desk.kill();
      throw error;
    }
  };
  const leave = async () => {
    const left = standing;
    standing = undefined;
    await left?.desk.kill();
    await left?.claim.release();
  };
  const ready = async () => standing ?? stand(await claimDatabase(template));
  const refused = (why: string) => new Error(`The ${move} was refused: ${why}`);

  const makeMove = async () => {
    const { desk, found: before } = await ready();
    try {
      const began = performance.now();
      const { statements, commit, ...outcome } = await desk.move(bulletinId, move);
      const durationMs = performance.now() - began;
      if (!outcome.ok) throw refused(outcome.refusal);
      return { before, after: await desk.evidence(bulletinId), durationMs, statements, commit };
    } finally {
      await leave();
    }
  };
  const { before, after, durationMs, statements, commit } = await makeMove();

  const outcomeOf = (found: Evidence): Aftermath['outcome'] => {
    if (isDeepStrictEqual(found, before)) return 'old';
    const isNew = isDeepStrictEqual(essenceOf(found), essenceOf(after)) && faultsOf(found).length === 0;
    return isNew ? 'new' : 'mixture';
  };

  return {
    before,
    after,
    durationMs,
    statements,
    commitMoment: (commit - 0.5) / statements,
    kill: async (moment) => {
      const { claim, desk } = await ready();
      const nth = moment < 1 ? 1 + Math.floor(moment * statements) : Number.MAX_SAFE_INTEGER;
      const given = await desk.move(bulletinId, move, { nth, onReached: desk.kill }).catch((error: unknown) => {
        if (error instanceof DeskEnded) return undefined;
        throw error;
      });
      if (given) await pause(Math.max(0, moment - 1) * durationMs);
      await desk.kill();
      standing = undefined;
      if (given?.ok === false) throw refused(given.refusal);

      const { found } = await stand(claim);
      const outcome = outcomeOf(found);
      // The next kill needs a database where the move is still to be made.
      if (outcome !== 'old') await leave();
      return { outcome, acknowledged: given !== undefined, found };
    },
    finish: async () => (await makeMove()).after,
    end: async () => {
      await leave();
      await template.release();
    },
  };
};
