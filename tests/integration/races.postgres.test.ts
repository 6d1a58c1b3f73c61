import type { Core } from '@strapi/strapi';
import type { Move } from '../../src/plugins/newsletter/domain/workflow/stages';
import { writeReadyBulletin } from '../support/bulletins';
import { type DeskProcess, startDeskProcess } from '../support/crash/start-desk-process';
import { type Claim, claimDatabase } from '../support/databases';
import { moverOf } from '../support/move';
import { requireNatively } from '../support/native';

type Booted = { strapi: Core.Strapi; stop(): Promise<void> };
type Boot = {
  bootStrapi(options: { env: Record<string, string>; publicDir: string; listen: boolean }): Promise<Booted>;
};

const HERE = 4;
const BOOTING_MS = 120_000;
const TICK_MS = 10_000;

describe('Two Deltios on one PostgreSQL', () => {
  let claim: Claim;
  let here: Booted;
  let there: DeskProcess;
  let bulletinId: string;

  beforeAll(async () => {
    claim = await claimDatabase('seeded');
    there = startDeskProcess();
    await there.boot(claim);
    bulletinId = await there.prepare([]);
    const { bootStrapi } = requireNatively<Boot>('./tests/support/boot-strapi.cjs');
    here = await bootStrapi({ env: claim.env, publicDir: claim.publicDir, listen: false });
  }, BOOTING_MS);

  afterAll(async () => {
    await there?.kill();
    await here?.stop();
    await claim?.release();
  });

  const audit = () => here.strapi.db.query('plugin::newsletter.audit-entry').findMany({ orderBy: { sequence: 'asc' } });
  const editions = () => here.strapi.db.query('plugin::newsletter.edition').findMany({ where: { bulletinId } });
  const stage = async () =>
    (await here.strapi.db.query('plugin::newsletter.workflow').findOne({ where: { bulletinId } }))?.stage;
  const raceFor = async (move: Move) => {
    const mover = moverOf(here);
    const [far, ...near] = await Promise.all([
      there.move(bulletinId, move),
      ...Array.from({ length: HERE }, () => mover.move(bulletinId, move)),
    ]);
    return [far.ok ? 'ok' : far.refusal, ...near];
  };

  it.each(['submit', 'approve', 'publish', 'withdraw', 'archive'] as const)('make the move "%s" once', async (move) => {
    const before = await audit();
    const outcomes = await raceFor(move);
    expect(outcomes.sort()).toEqual([...Array(HERE).fill('move_not_allowed'), 'ok']);
    const after = await audit();
    expect(after.slice(before.length).map((entry: { move: string }) => entry.move)).toEqual([move]);
    expect(after.map(({ sequence }: { sequence: number }) => sequence)).toEqual(
      after.map((_: unknown, index: number) => index + 1),
    );
    expect(await editions()).toHaveLength(['submit', 'approve'].includes(move) ? 0 : 1);
  });

  it('publish once what falls due for both', async () => {
    const next = await writeReadyBulletin(here, 3);
    const mover = moverOf(here);
    for (const move of ['submit', 'approve', 'schedule'] as const) await mover.mustMove(next.documentId, move);
    bulletinId = next.documentId;
    await here.strapi.db
      .connection('newsletter_workflows')
      .where({ bulletin_id: bulletinId })
      .update({ due: new Date(Date.now() - 1000).toISOString() });
    const until = Date.now() + 3 * TICK_MS;
    while ((await stage()) === 'scheduled' && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 250));
    // Both have looked by now.
    await new Promise((resolve) => setTimeout(resolve, TICK_MS + 1000));
    expect(await stage()).toBe('published');
    expect(await editions()).toHaveLength(1);
    const moves = (await audit()).filter((entry: { bulletinId: string }) => entry.bulletinId === bulletinId);
    expect(moves.map((entry: { move: string }) => entry.move)).toEqual(['submit', 'approve', 'schedule', 'publish']);
  });
});
