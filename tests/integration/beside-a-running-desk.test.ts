import { writeReadyBulletin } from '../support/bulletins';
import { type Claim, claimDatabase, databaseKind } from '../support/databases';
import { type Desk, startDesk } from '../support/desk';
import { seat } from '../support/people';
import { type Ended, runCommand } from '../support/run-command';

const COMMAND_MS = 60_000;

describe('A command beside a running desk', () => {
  let claim: Claim;
  let desk: Desk;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    claim = await claimDatabase('seeded');
    desk = await startDesk({ claim });
    bulletin = await writeReadyBulletin(desk);
    for (const role of ['editor', 'approver'] as const) tokens[role] = (await seat(desk, role)).token;
  });

  afterAll(async () => {
    await desk?.stop();
    await claim?.release();
  });

  const run = (...words: string[]): Promise<Ended> => runCommand(words, { env: claim.env });

  /** Edits and moves, one after the other, until the command has ended; gives the answers that were no success. */
  const workDuring = async (command: Promise<Ended>) => {
    let running = true;
    const failed: string[] = [];
    const ask = async (role: string, address: string, method: string, json: object) => {
      const { status, text } = await desk.fetch(address, { method, token: tokens[role] ?? '', json });
      if (status !== 200) failed.push(`${status} ${text}`);
    };
    const moves = `/newsletter/bulletins/${bulletin.documentId}/moves`;
    const work = async () => {
      let round = 0;
      for (; running; round += 1) {
        const address = `/content-manager/collection-types/api::bulletin.bulletin/${bulletin.documentId}?locale=el`;
        await ask('editor', address, 'PUT', { title: `2ο Ενημερωτικό Δελτίο, σχέδιο ${round}` });
        await ask('editor', moves, 'POST', { move: 'submit' });
        await ask('approver', moves, 'POST', { move: 'return', reason: 'Δοκιμή' });
      }
      return round;
    };
    const rounds = work();
    const ended = await command.finally(() => {
      running = false;
    });
    return { ended, failed, rounds: await rounds };
  };

  it('keeps a write-ahead log on SQLite, and what was answered through a power cut', async () => {
    if (databaseKind() !== 'sqlite') return;
    const pragma = async (name: string) => Object.values((await desk.strapi.db.connection.raw(`pragma ${name}`))[0])[0];
    expect([await pragma('journal_mode'), await pragma('synchronous'), await pragma('foreign_keys')]).toEqual([
      'wal',
      2,
      1,
    ]);
  });

  it.each([[['audit', '--format', 'json']], [['audit', 'verify']]])(
    '%j finds nothing amiss, and the desk refuses nobody meanwhile',
    async (words) => {
      const { ended, failed, rounds } = await workDuring(run(...words));
      expect({ ...ended, failed }).toMatchObject({ code: 0, failed: [] });
      expect(rounds).toBeGreaterThan(1);
    },
    2 * COMMAND_MS,
  );

  it(
    'makes demonstration users, and the desk refuses nobody meanwhile',
    async () => {
      const { ended, failed } = await workDuring(run('demo-users'));
      expect({ ...ended, failed }).toMatchObject({ code: 0, failed: [] });
      expect(await desk.strapi.db.query('admin::user').count()).toBeGreaterThan(4);
    },
    2 * COMMAND_MS,
  );
});
