import type { Attempt } from '../support/bypass/attempt';
import { ATTEMPTS } from '../support/bypass/attempts';
import { CALLERS, type Caller } from '../support/bypass/caller';
import { type Scene, setScene } from '../support/bypass/scene';
import { differenceOf, type Trace, traceOf } from '../support/bypass/trace';

const PREPARING_MS = 180_000;

const callersOf = ({ refused }: Attempt): Caller[] => CALLERS.filter((caller) => refused[caller] !== undefined);
const rounds = ATTEMPTS.flatMap((attempt) => attempt.stages.map((stage) => ({ ...attempt, stage }))).filter(
  (attempt) => callersOf(attempt).length > 0,
);

describe('Nothing gets past the workflow', () => {
  let scene: Scene;
  let before: Trace;

  beforeAll(async () => {
    scene = await setScene();
    before = await traceOf(scene.desk);
  }, PREPARING_MS);

  afterAll(() => scene?.desk.stop());

  it('is tried by everybody, at every stage', () => {
    const combinations = rounds.flatMap((round) => callersOf(round).map((caller) => ({ caller, stage: round.stage })));
    process.stderr.write(`  ${combinations.length} attempts in ${rounds.length} rounds of ${ATTEMPTS.length} paths\n`);
    expect(combinations.length).toBeGreaterThan(200);
    expect(new Set(combinations.map(({ caller }) => caller)).size).toBe(CALLERS.length);
    expect(new Set(combinations.map(({ stage }) => stage)).size).toBe(Object.keys(scene.at).length);
  });

  it.each(rounds)('$path; $stage', async ({ stage, refused, make, ...attempt }) => {
    const outcomes: Partial<Record<Caller, string>> = {};
    const refusals: Partial<Record<Caller, boolean>> = {};
    for (const caller of callersOf({ stage, refused, make, ...attempt } as Attempt & { stage: string })) {
      const { status, code } = await make(scene, stage, caller);
      outcomes[caller] = code;
      refusals[caller] = status >= 400 && status < 500;
    }
    const after = await traceOf(scene.desk);
    const written = differenceOf(before, after);
    before = after;
    expect({ outcomes, written }).toEqual({ outcomes: refused, written: {} });
    expect(Object.values(refusals)).not.toContain(false);
  });
});
