const HEARTBEAT_MS = 15_000;

/** A duration in milliseconds as people read a clock: `0:07`, `3:12`. */
export const clock = (ms) => {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/**
 * A reporter of long steps, in words, on one stream: a line when a step begins, one every 15 s while it runs, one with
 * the elapsed time and what comes next when it ends. Titles are `{ el, en }`.
 */
export const createProgress = (stream) => {
  const line = (text) => stream.write(`${text}\n`);
  const both = ({ el, en }) => `${el} · ${en}`;

  return {
    /** One line of plain information. */
    note: (message) => line(`  ${both(message)}`),

    /** Runs `work` as a step called `title`, announces `next`, and hands back what `work` gave; errors pass through. */
    async step(title, work, next) {
      const began = Date.now();
      line(`▸ ${both(title)} …`);
      const beat = setInterval(() => {
        line(`  … ${clock(Date.now() - began)} · συνεχίζεται, still running: ${both(title)}`);
      }, HEARTBEAT_MS);
      try {
        const result = await work();
        line(`✓ ${both(title)} (${clock(Date.now() - began)})${next ? ` → ${both(next)}` : ''}`);
        return result;
      } catch (error) {
        line(`✗ ${both(title)} (${clock(Date.now() - began)})`);
        throw error;
      } finally {
        clearInterval(beat);
      }
    },
  };
};
