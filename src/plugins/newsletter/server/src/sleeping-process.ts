import { type ChildProcess, fork } from 'node:child_process';

/** What is asked of a process, and what it answers, under the number of the question. */
export type Numbered<T> = { readonly id: number; readonly value: T };

/** Work that is done in a process of its own, which is there only while somebody needs it. */
export type SleepingProcess<Question, Answer> = {
  /** Never rejects; `null` where the process failed or took too long, and the next question starts it anew. */
  ask(question: Question): Promise<Answer | null>;
  /** Ends the process at once; who still waits gets `null`. */
  end(): void;
  isAwake(): boolean;
};

type Limits = {
  /** The process ends when nobody asked for so long. */
  readonly idleMs: number;
  /** An answer that takes longer does not come, and the process ends. */
  readonly answerMs: number;
};

type Waiting<Answer> = { readonly settle: (answer: Answer | null) => void; readonly timer: NodeJS.Timeout };

/**
 * A process that starts at the first question and keeps no other alive; it answers `Numbered` messages, each once. It
 * gets nothing of the desk's environment: neither secrets, nor what could change its answers.
 */
export function createSleepingProcess<Question, Answer>(
  script: string,
  execArgv: readonly string[],
  { idleMs, answerMs }: Limits,
): SleepingProcess<Question, Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  let asked = 0;

  function settle(id: number, answer: Answer | null): void {
    const question = waiting.get(id);
    if (!question) return;
    waiting.delete(id);
    clearTimeout(question.timer);
    question.settle(answer);
    if (waiting.size > 0) return;
    child?.unref();
    child?.channel?.unref();
    clearTimeout(idle);
    idle = setTimeout(end, idleMs).unref();
  }

  function end(): void {
    const ending = child;
    child = null;
    for (const id of [...waiting.keys()]) settle(id, null);
    clearTimeout(idle);
    ending?.kill('SIGKILL');
  }

  function wake(): ChildProcess {
    if (child) return child;
    const started = fork(script, { execArgv: [...execArgv], env: {}, serialization: 'advanced' });
    const lost = () => {
      if (child === started) end();
    };
    started.on('message', (answer) => {
      const { id, value } = answer as Numbered<Answer>;
      settle(id, value);
    });
    started.on('error', lost);
    started.on('exit', lost);
    child = started;
    return started;
  }

  return {
    ask: (value) =>
      new Promise((resolve) => {
        asked += 1;
        clearTimeout(idle);
        waiting.set(asked, { settle: resolve, timer: setTimeout(end, answerMs) });
        try {
          const process = wake();
          process.ref();
          process.channel?.ref();
          process.send({ id: asked, value } satisfies Numbered<Question>, (error) => {
            if (error) end();
          });
        } catch {
          end();
        }
      }),
    end,
    isAwake: () => child !== null,
  };
}
