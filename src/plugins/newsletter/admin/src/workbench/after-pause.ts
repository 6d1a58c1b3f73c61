/** Does something for an id once nothing was asked for it for a while (ms). */
export function afterPause(pauseMs: number, work: (id: string) => void) {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const stop = (id: string): boolean => {
    clearTimeout(timers.get(id));
    return timers.delete(id);
  };
  const now = (id: string): void => {
    if (stop(id)) work(id);
  };
  return {
    has: (id: string): boolean => timers.has(id),
    /** Waits anew. */
    wait(id: string): void {
      stop(id);
      timers.set(
        id,
        setTimeout(() => now(id), pauseMs),
      );
    },
    /** Waits no more, and does nothing; `false` where nothing waited. */
    stop,
    /** Does at once what waits. */
    now,
    /** Does at once all that waits. */
    all(): void {
      for (const id of [...timers.keys()]) now(id);
    },
  };
}
