import type { Role } from '../people';

/** What a step took: presses of the mouse, fields written in, characters typed. */
export type Effort = { clicks: number; fields: number; characters: number };

/** A step of the way, by whom. */
export type Step = Effort & { readonly who: Role; readonly name: string };

/** Counts what hands do, step by step. */
export interface Tally {
  steps: readonly Step[];
  /** Runs a step: all that is counted until it ends belongs to it. */
  step(who: Role, name: string, work: () => Promise<unknown>): Promise<void>;
  count(what: keyof Effort, times?: number): void;
}

/** A tally with nothing counted yet. */
export const startTally = (): Tally => {
  const steps: Step[] = [];
  return {
    steps,
    step: async (who, name, work) => {
      steps.push({ who, name, clicks: 0, fields: 0, characters: 0 });
      await work().catch((error: Error) => {
        throw new Error(`${who}, «${name}»: ${error.message}`, { cause: error });
      });
    },
    count: (what, times = 1) => {
      const step = steps.at(-1);
      if (!step) throw new Error('Nobody began a step');
      step[what] += times;
    },
  };
};
