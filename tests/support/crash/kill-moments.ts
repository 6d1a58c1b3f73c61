/** The numbers in [0, 1) that follow from a seed, the same ones every time (mulberry32). */
export const seededRandom = (seed: number) => {
  let state = seed | 0;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/**
 * Random moments from 0 to `span`, in random order: one in each of `count` equal parts, so that no stretch of the way
 * is left out by chance.
 */
export const killMoments = (count: number, span: number, random: () => number): number[] =>
  Array.from({ length: count }, (_, part) => ({ moment: ((part + random()) / count) * span, order: random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ moment }) => moment);
