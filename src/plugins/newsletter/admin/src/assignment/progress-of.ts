import type { Progress } from '../../../contracts/workbench/workbench';

/** How many segments are finished, and how many there are. */
export type Finished = { readonly done: number; readonly all: number };

/** Sums what is finished over several documents. */
export const finishedIn = (parts: readonly { readonly progress: Progress }[]): Finished =>
  parts.reduce(
    ({ done, all }, { progress }) => ({
      done: done + progress.translated + progress.reviewed,
      all: all + Object.values(progress).reduce((sum, count) => sum + count, 0),
    }),
    { done: 0, all: 0 },
  );
