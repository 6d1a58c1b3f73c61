import fc from 'fast-check';
import { databaseKind } from '../databases';
import { type Call, calls, STRAIGHT_WAY } from './call';
import { type Office, openOffice, stepsFrom } from './office';
import { beginToWatch, type Witness } from './witness';

/** How many sequences are tried, of how many calls at most, and how long that may take. */
export interface Extent {
  runs: number;
  calls: number;
  limitMs: number;
}

/** `DELTIO_PROPERTY_RUNS` asks for more or fewer. */
const chosenRuns = ({ runs }: Extent) => Number(process.env.DELTIO_PROPERTY_RUNS || runs);
const chosenSeed = () => Number(process.env.DELTIO_PROPERTY_SEED ?? Date.now() % 2 ** 31);

const make = async (office: Office, witness: Witness, call: Call): Promise<string> => {
  switch (call.kind) {
    case 'tick':
      return witness.watch(null, null, async () => {
        await office.tick();
        return 'looked';
      });
    case 'edit': {
      // A row that is written past the documents has nobody's name on it.
      const known = call.edit.startsWith('row of') ? null : call.role;
      const outcome = await witness.watch(known, null, () => office.edit(call.role, call.edit, call.word));
      return `${call.edit}: ${outcome}`;
    }
    case 'move':
      return `${call.move}: ${await witness.watch(call.role, call.move, () => office.move(call.role, call.move))}`;
    case 'step': {
      const steps = stepsFrom(office, await office.stage());
      const step = steps[call.pick % steps.length];
      if (!step) return 'the end';
      return `${step.move}: ${await witness.watch(step.role, step.move, () => office.move(step.role, step.move))}`;
    }
  }
};

/**
 * Declares the property: whatever is called by whomever in whatever order, no edition comes out that was not approved,
 * as it is, by one who may and who did not change it, and none in one language. `DELTIO_PROPERTY_SEED` repeats a run.
 */
export const describeWorkflowProperty = (extent: Extent): void => {
  const runs = chosenRuns(extent);
  describe(`Of ${runs} random sequences of up to ${extent.calls} calls`, () => {
    it(
      'none publishes what was not approved, or one language alone',
      async () => {
        const seed = chosenSeed();
        const seen = new Map<string, number>();
        const run = async (sequence: readonly Call[]) => {
          const office = await openOffice();
          try {
            const witness = await beginToWatch(office);
            for (const call of sequence) {
              const what = await make(office, witness, call);
              seen.set(what, (seen.get(what) ?? 0) + 1);
            }
          } finally {
            await office.close();
          }
        };
        await fc.assert(fc.asyncProperty(calls(extent.calls), run), {
          examples: [[[...STRAIGHT_WAY]]],
          numRuns: runs + 1,
          seed,
          endOnFailure: true,
        });

        const made = [...seen].filter(([what]) => what.endsWith(': ok')).reduce((sum, [, times]) => sum + times, 0);
        const all = [...seen.values()].reduce((sum, times) => sum + times, 0);
        process.stderr.write(
          `  ${runs} sequences on ${databaseKind()}: ${all} calls, ${made} of them done; ${seen.get('publish: ok') ?? 0} published by hand, ` +
            `${seen.get('approve: four_eyes') ?? 0} refused for four eyes, ` +
            `${seen.get('publish: content_changed') ?? 0} for other content; DELTIO_PROPERTY_SEED=${seed}\n`,
        );
        expect(seen.get('publish: ok') ?? 0).toBeGreaterThan(0);
        expect(seen.get('publish: content_changed') ?? 0).toBeGreaterThan(0);
      },
      extent.limitMs,
    );
  });
};
