import type { Move } from '../../../src/plugins/newsletter/domain/workflow/stages';
import { databaseKind } from '../databases';
import { type Aftermath, beginCrashCampaign, type CrashCampaign } from './crash-campaign';
import { essenceOf, faultsOf } from './evidence';
import { killMoments, seededRandom } from './kill-moments';

/** A move, what the bulletin has gone through before it, and how many desks are killed at it. */
export interface Killing {
  move: Move;
  prepared: readonly Move[];
  kills: number;
}

/** Up to 1 a move is under way, beyond it has been answered. */
const SPAN = 1.15;
const EXTRA_KILLS = 8;
const BEGIN_LIMIT_MS = 180_000;
const EXTRA_LIMIT_MS = 240_000;

const chosenSeed = () => Number(process.env.DELTIO_CRASH_SEED ?? Date.now() % 2 ** 31);

/**
 * Declares the tests of one move that is killed at random moments: each kill leaves the old state or the new one, an
 * acknowledged move is not lost, kills fell on both sides of the commit, and the move can be made afterwards.
 * `DELTIO_CRASH_SEED` repeats the moments of an earlier run.
 */
export const describeKills = ({ move, prepared, kills }: Killing): void => {
  describe(`A desk that is killed while it makes the move "${move}", after ${prepared.join(', ')}`, () => {
    const seed = chosenSeed();
    const random = seededRandom(seed);
    const moments = killMoments(kills, SPAN, random).map((moment, index) => ({ moment, nth: index + 1 }));
    const seen = { old: 0, new: 0, mixture: 0, acknowledged: 0 };
    let campaign: CrashCampaign;

    const tally = ({ statements, durationMs }: CrashCampaign) =>
      [
        `${prepared.join(', ')}, then ${move} on ${databaseKind()}: ${statements} statements in ${Math.round(durationMs)} ms`,
        `${seen.old} times old, ${seen.new} times new (${seen.acknowledged} acknowledged), ${seen.mixture} mixtures`,
        `DELTIO_CRASH_SEED=${seed}`,
      ].join('; ');

    const killAt = async (moment: number): Promise<Aftermath> => {
      const aftermath = await campaign.kill(moment);
      const { outcome, acknowledged, found } = aftermath;
      seen[outcome] += 1;
      if (acknowledged) seen.acknowledged += 1;
      expect(faultsOf(found)).toEqual([]);
      if (found.workflow?.version === campaign.before.workflow?.version) expect(found).toEqual(campaign.before);
      else expect(essenceOf(found)).toEqual(essenceOf(campaign.after));
      expect({ moment, acknowledged, outcome }).toEqual({
        moment,
        acknowledged,
        outcome: acknowledged ? 'new' : outcome,
      });
      expect(outcome).not.toBe('mixture');
      return aftermath;
    };

    beforeAll(async () => {
      campaign = await beginCrashCampaign(prepared, move);
    }, BEGIN_LIMIT_MS);

    afterAll(async () => {
      await campaign?.end();
      if (campaign) process.stderr.write(`  ${tally(campaign)}\n`);
    });

    it('can make it undisturbed, and is sound before and after', () => {
      expect(faultsOf(campaign.before)).toEqual([]);
      expect(faultsOf(campaign.after)).toEqual([]);
      expect(campaign.after.workflow?.version).toBe((campaign.before.workflow?.version ?? 0) + 1);
      expect(campaign.after.audit).toHaveLength(campaign.before.audit.length + 1);
    });

    it.each(moments)(`leaves the old state or the new one, kill $nth of ${kills}`, ({ moment }) => killAt(moment));

    it('leaves the old state or the new one, killed as it commits', async () => {
      await killAt(campaign.commitMoment);
    });

    it(
      'was killed on both sides of the commit',
      async () => {
        for (let extra = 0; seen.old === 0 && extra < EXTRA_KILLS; extra += 1) await killAt(random() * 0.5);
        for (let extra = 0; seen.new === 0 && extra < EXTRA_KILLS; extra += 1) await killAt(1 + random() * 0.5);
        expect(Math.min(seen.old, seen.new)).toBeGreaterThan(0);
      },
      EXTRA_LIMIT_MS,
    );

    it(
      'makes it when asked again',
      async () => {
        let outcome: Aftermath['outcome'] = 'new';
        for (let extra = 0; outcome !== 'old' && extra < EXTRA_KILLS; extra += 1) {
          ({ outcome } = await killAt(random() * 0.5));
        }
        expect(outcome).toBe('old');
        const found = await campaign.finish();
        expect(faultsOf(found)).toEqual([]);
        expect(essenceOf(found)).toEqual(essenceOf(campaign.after));
      },
      EXTRA_LIMIT_MS,
    );
  });
};
