import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Move } from '../../../src/plugins/newsletter/domain/workflow/stages';
import type { Claim } from '../databases';
import type { Evidence } from './evidence';

/** What became of a move, how many database statements it took, and which of them, from 1, committed it. */
export type MoveOutcome = ({ ok: true } | { ok: false; refusal: string }) & { statements: number; commit: number };

/** Called when a move begins its `nth` database statement, from 1. */
export interface Watch {
  nth: number;
  onReached(): void;
}

/** The desk is no more, and will not answer. */
export class DeskEnded extends Error {}

/** A Deltio in a process of its own. Each method asks it one thing; ask the next when the last is answered. */
export interface DeskProcess {
  /** Boots it on a database, without a port. */
  boot(claim: Claim): Promise<void>;
  /** Writes a complete bulletin no. 2, takes it through the moves, and gives its document id. */
  prepare(moves: readonly Move[]): Promise<string>;
  /** What stands in the database of this bulletin. */
  evidence(bulletinId: string): Promise<Evidence>;
  move(bulletinId: string, move: Move, watch?: Watch): Promise<MoveOutcome>;
  /** Ends it with SIGKILL; what it was asked is refused with `DeskEnded`. */
  kill(): Promise<void>;
}

type Message = { answer?: unknown; error?: string; reached?: number };

const asker =
  (child: ChildProcess) =>
  <Answer>(question: string, ...args: unknown[]): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        child.off('message', onReply);
        child.off('exit', onExit);
        act();
      };
      const onReply = ({ answer, error, reached }: Message) => {
        if (reached !== undefined) return;
        settle(() => (error === undefined ? resolve(answer as Answer) : reject(new Error(error))));
      };
      const onExit = () => settle(() => reject(new DeskEnded(`The desk ended before it answered "${question}"`)));
      child.on('message', onReply);
      child.on('exit', onExit);
      child.send({ question, args });
    });

/** Starts a process that waits to be booted. */
export const startDeskProcess = (): DeskProcess => {
  const child = fork(path.join(__dirname, 'desk-process.cjs'), {
    // The drivers' advice to Strapi is not for those who read a test's output.
    execArgv: ['--no-deprecation'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ask = asker(child);
  const kill = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  return {
    boot: ({ env, publicDir }) => ask('boot', { env, publicDir }),
    prepare: (moves) => ask('prepare', moves),
    evidence: (bulletinId) => ask('evidence', bulletinId),
    move: (bulletinId, move, watch) => {
      if (watch) child.on('message', ({ reached }: Message) => reached === watch.nth && watch.onReached());
      return ask('move', bulletinId, move, watch?.nth);
    },
    kill,
  };
};
