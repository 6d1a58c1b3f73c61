/** Processor time of a call, in microseconds: a busy machine does not count. */
const costOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

const TIMES_LARGER = 8;

/**
 * How many times the processor time of `work` grows when its input grows eightfold from `size`: about 8 where it is
 * linear, 64 where it is quadratic. The least of three tries; what costs next to nothing counts as linear.
 */
export const growthOf = (size: number, work: (size: number) => void): number => {
  const tries = Array.from({ length: 3 }, () => {
    const small = costOf(() => work(size));
    return costOf(() => work(size * TIMES_LARGER)) / Math.max(small, 2_000);
  });
  return Math.min(...tries);
};

/** Above this, growth is no longer that of something linear, whatever a garbage collection adds. */
export const LINEAR = 30;
