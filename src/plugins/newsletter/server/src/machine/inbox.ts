import { randomBytes } from 'node:crypto';
import { MachineFailed } from './machine';

/** An answer that is waited for; `token` is not to be guessed, and good for one answer. */
export type AnswerToCome = { readonly token: string; readonly answer: Promise<string>; readonly giveUp: () => void };

/** Where answers come in that a service does not give at once. */
export type Inbox = {
  /** Waits for an answer, which fails when it has not come in `patienceMs`. */
  readonly await: (patienceMs: number) => AnswerToCome;
  /** Hands an answer, or why there is none, to whoever waits by this token; `false` where nobody does, or no more. */
  readonly take: (token: string, answer: string | MachineFailed) => boolean;
  readonly isAwaited: (token: string) => boolean;
};

type Waiting = { readonly resolve: (answer: string) => void; readonly reject: (failure: MachineFailed) => void };

/** Opens an inbox; it is of this process, so that the instance that asked must be the one that is called back. */
export function openInbox(): Inbox {
  const waiting = new Map<string, Waiting>();
  const take: Inbox['take'] = (token, answer) => {
    const one = waiting.get(token);
    if (!one) return false;
    waiting.delete(token);
    if (typeof answer === 'string') one.resolve(answer);
    else one.reject(answer);
    return true;
  };
  return {
    await(patienceMs) {
      const token = randomBytes(32).toString('hex');
      const answer = new Promise<string>((resolve, reject) => {
        const slow = setTimeout(() => take(token, new MachineFailed('no answer came in time')), patienceMs);
        waiting.set(token, {
          resolve: (text) => {
            clearTimeout(slow);
            resolve(text);
          },
          reject: (failure) => {
            clearTimeout(slow);
            reject(failure);
          },
        });
      });
      // It may fail before anybody looks, while the question is still on its way.
      answer.catch(() => undefined);
      return { token, answer, giveUp: () => take(token, new MachineFailed('given up')) };
    },
    take,
    isAwaited: (token) => waiting.has(token),
  };
}

/** The inbox of this process. */
export const inbox = openInbox();
