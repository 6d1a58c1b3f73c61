/** How long one turn may last, in milliseconds: no reader waits for longer because of it. */
const TURN = 5;

/**
 * Cuts long work into turns: what is given back is called after every step, and is `null` while the turn lasts; else it is
 * to be waited for, and others are answered meanwhile. `now` is a monotonic clock in milliseconds.
 */
export function takeTurns(now: () => number): () => Promise<void> | null {
  let began = now();
  return () => {
    if (now() - began < TURN) return null;
    return new Promise((resolve) => {
      setImmediate(() => {
        began = now();
        resolve();
      });
    });
  };
}
