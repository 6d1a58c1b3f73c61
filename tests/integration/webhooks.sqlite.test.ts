import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type * as WebhookGateway from '../../src/plugins/newsletter/server/src/gateways/webhook-gateway';
import { startDeskProcess } from '../support/crash/start-desk-process';
import { claimDatabase } from '../support/databases';
import { type Desk, startDesk } from '../support/desk';
import { moverOf } from '../support/move';
import { requireNatively } from '../support/native';

const SECRET = 'a-secret-of-the-two-of-us';

const WAITING = 'plugin::newsletter.webhook-message';

describe('Those who wait for editions', () => {
  let desk: Desk;
  let server: Server;
  const came: { body: string; signature: string; seenByReaders: number }[] = [];

  const until = async (count: number) => {
    for (let wait = 0; came.length < count && wait < 500; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(came).toHaveLength(count);
  };

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      // By the time that they hear of it, readers have it: it was committed before.
      const { status } = await desk.fetch('/api/newsletter/bulletins/1?locale=el');
      came.push({ body, signature: String(request.headers['x-deltio-signature']), seenByReaders: status });
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const env = {
      DELTIO_WEBHOOKS: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
      DELTIO_WEBHOOK_SECRET: SECRET,
      DELTIO_WEBHOOKS_PRIVATE: 'true',
    };
    desk = await startDesk({ seeded: true, listen: true, env });
  });

  afterAll(async () => {
    await desk?.stop();
    await new Promise((resolve) => server?.close(resolve));
  });

  it('are told of a withdrawal and of a correction, each once, signed, after the commit', async () => {
    const { documentId } = await desk.strapi.db.query('api::bulletin.bulletin').findOne({ where: { number: 1 } });
    const { mustMove, move } = moverOf(desk);
    await mustMove(documentId, 'withdraw');
    await until(1);
    // What is refused is told to nobody.
    expect(await move(documentId, 'withdraw')).not.toBe('ok');
    await mustMove(documentId, 'correct');
    for (const step of ['submit', 'approve', 'publish'] as const) await mustMove(documentId, step);
    await until(2);
    expect(came.map(({ body }) => JSON.parse(body))).toEqual([
      expect.objectContaining({ event: 'edition.withdrawn', number: 1, revision: 1 }),
      expect.objectContaining({ event: 'edition.corrected', number: 1, revision: 2 }),
    ]);
    expect(came.map(({ seenByReaders }) => seenByReaders)).toEqual([410, 200]);
    // It is forgotten once its answer has come back, which the receiver does not see.
    let left = await desk.strapi.db.query(WAITING).count();
    for (let wait = 0; left > 0 && wait < 500; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      left = await desk.strapi.db.query(WAITING).count();
    }
    expect(left).toBe(0);
    for (const { body, signature } of came) {
      const { t, v1 } = /^t=(?<t>\d+),v1=(?<v1>.+)$/.exec(signature)?.groups ?? {};
      expect(v1).toBe(createHmac('sha256', SECRET).update(`${t}.${body}`).digest('hex'));
    }
  });

  it('are told by one of eight who reach for the same news', async () => {
    const { claimWebhook, dueWebhooks, forgetWebhook, insertWebhook } = requireNatively<typeof WebhookGateway>(
      './dist/src/plugins/newsletter/server/src/gateways/webhook-gateway',
    );
    const { strapi } = desk;
    const [now, later] = [new Date().toISOString(), '2099-01-01T00:00:00.000Z'];
    await insertWebhook(
      strapi,
      { event: 'edition.published', number: 9, revision: 1, receiver: 'of-nobody' },
      '2000-01-01T00:00:00.000Z',
    );
    const [found] = await dueWebhooks(strapi, now, 5);
    if (!found) throw new Error('Nothing is due');
    const claims = await Promise.all(Array.from({ length: 8 }, () => claimWebhook(strapi, found, later)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await dueWebhooks(strapi, now, 5)).toEqual([]);
    await forgetWebhook(strapi, found);
  });
});

describe('A desk that is killed while it tells of an edition', () => {
  it('tells of it when it is started again, with what the edition says', async () => {
    const killed = startDeskProcess();
    let isAlive = true;
    const came: string[] = [];
    const receiver = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      if (isAlive) {
        isAlive = false;
        await killed.kill();
        request.destroy();
      } else {
        came.push(body);
        response.end();
      }
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const env = {
      DELTIO_WEBHOOKS: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`,
      DELTIO_WEBHOOK_SECRET: SECRET,
      DELTIO_WEBHOOKS_PRIVATE: 'true',
    };
    const claim = await claimDatabase('seeded');
    let desk: Desk | undefined;
    try {
      await killed.boot({ ...claim, env: { ...claim.env, ...env } });
      const bulletinId = await killed.prepare(['submit', 'approve']);
      // Whether it still answered is all the same: it had committed.
      await killed.move(bulletinId, 'publish').catch(() => {});
      for (let wait = 0; isAlive && wait < 500; wait += 1) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(isAlive).toBe(false);
      await killed.kill();

      // It had taken the attempt on for half a minute; that time is over.
      const Database =
        requireNatively<new (file: string) => { prepare(sql: string): { run(): { changes: number } }; close(): void }>(
          'better-sqlite3',
        );
      const database = new Database(String(claim.env.DATABASE_FILE));
      const { changes } = database.prepare("update newsletter_webhook_messages set due = '2000'").run();
      database.close();
      expect(changes).toBe(1);

      desk = await startDesk({ claim, env });
      desk.strapi.plugin('newsletter').service('webhooks').deliver();
      for (let wait = 0; came.length === 0 && wait < 500; wait += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      const edition = await desk.strapi.db.query('plugin::newsletter.edition').findOne({ where: { bulletinId } });
      expect(came.map((body) => JSON.parse(body))).toEqual([
        expect.objectContaining({
          id: 'edition.published/2/1',
          digest: edition.digest,
          at: edition.issuedAt,
        }),
      ]);
    } finally {
      await desk?.stop();
      await killed.kill();
      await new Promise((resolve) => receiver.close(resolve));
      await claim.release();
    }
  });
});
