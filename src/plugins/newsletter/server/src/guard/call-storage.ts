import { AsyncLocalStorage } from 'node:async_hooks';

/** Something that is known to all that a call does, and to nobody else. */
export type CallStorage<T> = {
  get(): T | undefined;
  /** Runs `work`, which knows `value` until its promise settles. */
  run<R>(value: T, work: () => Promise<R>): Promise<R>;
  /** Starts `work` without what is known. */
  exit<R>(work: () => R): R;
};

/**
 * A storage that sleeps while no call is in it. One that is awake makes each turn of the process dearer, which readers
 * pay for, who are answered in hundreds of turns for each that an editor takes. What a call leaves running behind it
 * loses what was known when no call is left, which is nothing but stricter.
 */
export function openCallStorage<T>(): CallStorage<T> {
  const storage = new AsyncLocalStorage<T>();
  let calls = 0;
  return {
    get: () => storage.getStore(),
    async run(value, work) {
      calls += 1;
      try {
        return await storage.run(value, work);
      } finally {
        calls -= 1;
        if (calls === 0) storage.disable();
      }
    },
    exit: (work) => storage.exit(work),
  };
}
