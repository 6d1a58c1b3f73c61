import { writeReadyBulletin } from '../support/bulletins';
import { type Answer, type Desk, startDesk } from '../support/desk';
import { requireNatively } from '../support/native';
import { seat } from '../support/people';

const PUBLISH_DUE = './dist/src/plugins/newsletter/server/src/services/publish-due';
const NUMBERS = [2, 3, 4, 5, 6] as const;
type Number = (typeof NUMBERS)[number];

type StageView = {
  stage: string;
  failure: string | null;
  moves: { move: string; allowed: boolean; why: string | null }[];
};

describe('Several bulletins wait for their time', () => {
  let desk: Desk;
  const ids = new Map<Number, string>();
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    desk = await startDesk({ seeded: true });
    for (const role of ['editor', 'approver', 'publisher'] as const) tokens[role] = (await seat(desk, role)).token;
    for (const number of NUMBERS) {
      ids.set(number, (await writeReadyBulletin(desk, number)).documentId);
      expect((await move('editor', number, { move: 'submit' })).status).toBe(200);
      expect((await move('approver', number, { move: 'approve' })).status).toBe(200);
    }
  }, 120_000);

  afterAll(() => desk?.stop());

  const move = (role: string, number: Number, json: Record<string, unknown>): Promise<Answer> =>
    desk.fetch(`/newsletter/bulletins/${ids.get(number)}/moves`, { token: tokens[role] ?? '', json });
  const stage = async (number: Number): Promise<StageView> =>
    (await desk.fetch(`/newsletter/bulletins/${ids.get(number)}/stage`, { token: tokens.publisher ?? '' })).body.data;
  /** How scheduling at nine on a day of December 2031 ends: the stage, or the code of the refusal. */
  const schedule = async (number: Number, day: number): Promise<string> => {
    const local = `2031-12-${day}T09:00`;
    const { body } = await move('publisher', number, { move: 'schedule', schedule: { local, zone: 'Europe/Athens' } });
    return body.data?.stage ?? body.error.details.code;
  };
  const allows = async (number: Number, name: string) =>
    (await stage(number)).moves.find((offered) => offered.move === name)?.allowed;

  /** Lets the time come for these, all at once, in their own order. */
  const comesDue = async (...numbers: Number[]) => {
    const { connection } = desk.strapi.db;
    const past = Date.now() - 60_000;
    await connection.transaction(async (trx) => {
      for (const [index, number] of numbers.entries()) {
        const due = new Date(past + index * 1000).toISOString();
        await trx('newsletter_workflows')
          .where({ bulletin_id: ids.get(number) })
          .update({ due });
      }
    });
    const { publishDue } = requireNatively<{ publishDue(strapi: unknown): Promise<void> }>(PUBLISH_DUE);
    await publishDue(desk.strapi);
    return Promise.all(numbers.map(async (number) => (await stage(number)).stage));
  };

  it('a number waits only for what comes before it', async () => {
    expect(await allows(3, 'schedule')).toBe(false);
    expect(await schedule(3, 20)).toBe('blocked_by_findings');
    expect(await schedule(2, 20)).toBe('scheduled');
    expect(await allows(3, 'schedule')).toBe(true);
    expect(await allows(3, 'publish')).toBe(false);
    expect(await schedule(3, 19)).toBe('blocked_by_findings');
    expect(await schedule(3, 20)).toBe('blocked_by_findings');
    expect(await schedule(4, 22)).toBe('blocked_by_findings');
    expect(await schedule(3, 21)).toBe('scheduled');
    expect(await schedule(4, 22)).toBe('scheduled');
  });

  it('nobody publishes a number by hand before its turn', async () => {
    const { body } = await move('publisher', 3, { move: 'publish' });
    expect(body.error.details).toMatchObject({
      code: 'blocked_by_findings',
      findings: [{ ruleId: 'issue/metadata', message: expect.stringContaining('2') }],
    });
  });

  it('all are published in their order, after a downtime as well', async () => {
    expect(await comesDue(2, 3, 4)).toEqual(['published', 'published', 'published']);
  });

  it('one fails that falls due before the number ahead of it, which is asked again at its time', async () => {
    expect([await schedule(5, 20), await schedule(6, 21)]).toEqual(['scheduled', 'scheduled']);
    expect((await move('publisher', 5, { move: 'unschedule' })).status).toBe(200);
    expect(await comesDue(6)).toEqual(['publish-failed']);
    expect((await stage(6)).failure).toMatch(/\p{Script=Greek}/u);
    expect((await move('publisher', 5, { move: 'publish' })).status).toBe(200);
    expect((await move('publisher', 6, { move: 'publish' })).body.data).toMatchObject({ stage: 'published' });
  });
});
