/** Processor time of a call, in microseconds: a busy machine does not count. */
const costOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

const TIMES_LARGER = 8;

const TRIES = 5;

/**
 * How many times the processor time of `work` grows when its input grows eightfold from `size`: about 8 where it is
 * linear, 64 where it is quadratic. The least of each size in five tries; what costs next to nothing counts as linear.
 */
export const growthOf = (size: number, work: (size: number) => void): number => {
  const least = (of: number) => Math.min(...Array.from({ length: TRIES }, () => costOf(() => work(of))));
  const small = Math.max(least(size), 2_000);
  return least(size * TIMES_LARGER) / small;
};

/**
 * Above this, growth is no longer that of something linear: up to 30 was seen of what is, where the larger input alone
 * leaves garbage to collect, while nothing makes less than 64 of what is quadratic.
 */
export const LINEAR = 45;
