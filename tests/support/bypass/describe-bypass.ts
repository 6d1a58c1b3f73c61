import type { Attempt } from './attempt';
import { ATTEMPTS } from './attempts';
import { CALLERS, type Caller } from './caller';
import { type Scene, setScene } from './scene';
import { differenceOf, type Trace, traceOf } from './trace';

const PREPARING_MS = 180_000;

const callersOf = ({ refused }: Attempt): Caller[] => CALLERS.filter((caller) => refused[caller] !== undefined);

/** Which of the stages of a path are tried: every second, of the others one in turn, or all. */
export type Share = 'every-second' | 'one-of-the-others' | 'all';

const stagesIn = (share: Share, stages: Attempt['stages'], nth: number): Attempt['stages'] => {
  if (share === 'all') return stages;
  const everySecond = stages.filter((_, at) => (nth + at) % 2 === 0);
  if (share === 'every-second') return everySecond;
  const others = stages.filter((stage) => !everySecond.includes(stage));
  return others.filter((_, at) => at === nth % others.length);
};

/** Declares the table of attempts as tests, one a path: each caller is refused with the stated code at each stage, and nothing is written. */
export const describeBypass = (share: Share): void => {
  const paths = ATTEMPTS.filter((attempt) => callersOf(attempt).length > 0)
    .map((attempt, nth) => ({ ...attempt, stages: stagesIn(share, attempt.stages, nth) }))
    .filter(({ stages }) => stages.length > 0);

  describe('Nothing gets past the workflow', () => {
    let scene: Scene;
    let before: Trace;

    beforeAll(async () => {
      scene = await setScene();
      before = await traceOf(scene.desk);
    }, PREPARING_MS);

    afterAll(() => scene?.desk.stop());

    it('is tried by everybody, at every stage', () => {
      const count = paths.reduce((sum, path) => sum + path.stages.length * callersOf(path).length, 0);
      process.stderr.write(`  ${count} attempts on ${paths.length} paths\n`);
      expect(count).toBeGreaterThan(200);
      expect(new Set(paths.flatMap(callersOf)).size).toBe(CALLERS.length);
      expect(new Set(paths.flatMap(({ stages }) => stages)).size).toBe(Object.keys(scene.at).length);
    });

    it.each(paths)('$path', async (attempt) => {
      const outcomes: Record<string, Partial<Record<Caller, string>>> = {};
      const odd: string[] = [];
      for (const stage of attempt.stages) {
        outcomes[stage] = {};
        for (const caller of callersOf(attempt)) {
          const { status, code } = await attempt.make(scene, stage, caller);
          Object.assign(outcomes[stage], { [caller]: code });
          if (status < 400 || status >= 500) odd.push(`${caller} at ${stage}: ${status}`);
        }
      }
      const after = await traceOf(scene.desk);
      const written = differenceOf(before, after);
      before = after;
      const refused = Object.fromEntries(attempt.stages.map((stage) => [stage, attempt.refused]));
      expect({ outcomes, written, odd }).toEqual({ outcomes: refused, written: {}, odd: [] });
    });
  });
};
