import { join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import type { Locale } from '../../../domain/locale';
import { ok, type Result, refuse } from '../../../domain/result';
import type { Answer, LookedUp, Question } from './protocol';

/** Words that are mistakes, as they were asked for, with what they were meant to be: one to three, best first. */
export type Misspellings = ReadonlyMap<string, readonly string[]>;

/** Asks the dictionaries, which live in a thread of their own while somebody needs them. */
export type Speller = {
  /** Never throws; `spelling-unavailable` where the thread failed or took too long, and the next question starts anew. */
  misspelt(locale: Locale, words: readonly string[]): Promise<Result<Misspellings, 'spelling-unavailable'>>;
  /** Ends the thread at once; who still waits gets `spelling-unavailable`. */
  end(): Promise<void>;
  /** Whether the thread is there. */
  isAwake(): boolean;
};

type Limits = {
  /** The thread ends when nobody asked for so long. */
  readonly idleMs: number;
  /** An answer that takes longer does not come. */
  readonly answerMs: number;
  readonly remembered: number;
};

const LIMITS: Limits = { idleMs: 5 * 60_000, answerMs: 20_000, remembered: 20_000 };
const WORKER = join(__dirname, 'spelling-worker.js');
const OPTIONS: WorkerOptions = { resourceLimits: { maxOldGenerationSizeMb: 256 } };

type Waiting = { readonly settle: (answer: LookedUp | null) => void; readonly timer: NodeJS.Timeout };

/** A speller whose thread starts at the first question that memory cannot answer, and keeps no process alive. */
export function createSpeller(limits: Partial<Limits> = {}, script = WORKER, options = OPTIONS): Speller {
  const { idleMs, answerMs, remembered } = { ...LIMITS, ...limits };
  const memory = new LRUCache<string, readonly string[]>({ max: remembered });
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let asked = 0;

  const settle = (id: number, lookedUp: LookedUp | null) => {
    const question = waiting.get(id);
    if (!question) return;
    waiting.delete(id);
    clearTimeout(question.timer);
    question.settle(lookedUp);
    if (waiting.size > 0) return;
    worker?.unref();
    idle = setTimeout(end, idleMs).unref();
  };

  async function end(): Promise<void> {
    const ending = worker;
    worker = null;
    clearTimeout(idle);
    for (const id of waiting.keys()) settle(id, null);
    clearTimeout(idle);
    await ending?.terminate();
  }

  const wake = (): Worker => {
    if (worker) return worker;
    const started = new Worker(script, options);
    const lost = () => {
      if (worker === started) void end();
    };
    started.on('message', ({ id, lookedUp }: Answer) => settle(id, lookedUp));
    started.on('error', lost);
    started.on('exit', lost);
    worker = started;
    return started;
  };

  const ask = (locale: Locale, words: readonly string[]): Promise<LookedUp | null> =>
    new Promise((resolve) => {
      asked += 1;
      const question: Question = { id: asked, locale, words };
      clearTimeout(idle);
      waiting.set(question.id, { settle: resolve, timer: setTimeout(end, answerMs) });
      try {
        const thread = wake();
        thread.ref();
        thread.postMessage(question);
      } catch {
        void end();
      }
    });

  return {
    async misspelt(locale, words) {
      const keyOf = (word: string) => `${locale} ${word}`;
      const distinct = [...new Set(words)];
      const known = distinct.flatMap((word) => {
        const corrections = memory.get(keyOf(word));
        return corrections ? [[word, corrections] as const] : [];
      });
      const remembered = new Set(known.map(([word]) => word));
      const open = distinct.filter((word) => !remembered.has(word));
      const lookedUp = open.length > 0 ? await ask(locale, open) : [];
      if (lookedUp === null) return refuse('spelling-unavailable');
      for (const [word, corrections] of lookedUp) memory.set(keyOf(word), corrections);
      return ok(new Map([...known, ...lookedUp].filter(([, corrections]) => corrections.length > 0)));
    },
    end,
    isAwake: () => worker !== null,
  };
}
