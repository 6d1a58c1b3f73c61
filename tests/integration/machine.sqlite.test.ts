import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MachineSettings } from '../../src/plugins/newsletter/contracts/settings/machine';
import type { SettingsViews } from '../../src/plugins/newsletter/contracts/settings/view';
import type { SegmentView, WorkbenchView } from '../../src/plugins/newsletter/contracts/workbench/workbench';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { moverOf } from '../support/move';
import { type Role, seatEverybody } from '../support/people';

const STORY = 'api::story.story';

type Call = { readonly path: string; readonly key: string; readonly body: Record<string, unknown> };

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
};

/** “Translates” by writing what stands outside of tags and entities in capitals. */
const capitals = (text: string) =>
  text.replace(/(<[^>]*>|&\w+;)|([^<&]+)/g, (_all, mark, words) => mark ?? words.toUpperCase());

/** A service like DeepL on this machine; `answer` may be changed to have it fail or talk nonsense. */
const openService = async () => {
  const calls: Call[] = [];
  const service = { calls, answer: capitals, status: 200, url: '', close: () => server.close() };
  const server: Server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    calls.push({ path: request.url ?? '', key: request.headers.authorization ?? '', body });
    response.writeHead(service.status, { 'content-type': 'application/json' });
    const texts = (body.text ?? []) as string[];
    const translations = texts.map((text) => ({ text: service.answer(text) }));
    response.end(JSON.stringify(request.url?.endsWith('glossaries') ? { glossary_id: 'g1' } : { translations }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  service.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return service;
};

describe('A machine that translates', () => {
  let service: Awaited<ReturnType<typeof openService>>;
  let desk: Desk;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  let story: string;
  let tokens: Record<Role, string>;

  beforeAll(async () => {
    service = await openService();
    const env = { DELTIO_MACHINE: 'deepl', DELTIO_MACHINE_KEY: 'secret:fx', DELTIO_MACHINE_URL: service.url };
    desk = await startDesk({ seeded: true, listen: true, env });
    bulletin = await writeReadyBulletin(desk);
    story = bulletin.stories[0] ?? '';
    tokens = await seatEverybody(desk);
  });

  afterAll(async () => {
    await desk.stop();
    service.close();
  });

  beforeEach(() => {
    service.calls.length = 0;
    service.answer = capitals;
    service.status = 200;
  });

  const path = (rest = '') => `/newsletter/bulletins/${bulletin.documentId}/segments${rest}`;
  const view = async (): Promise<WorkbenchView> => (await desk.fetch(path(), { token: tokens.translator })).body.data;
  const ofField = async (field: string): Promise<SegmentView> => {
    const found = (await view()).segments.find(
      ({ documentId, path: at }) => documentId === story && at.at(-1) === field,
    );
    if (!found) throw new Error(`The story has no ${field}`);
    return found;
  };
  const write = (locale: string, data: Record<string, unknown>) =>
    desk.strapi.documents(STORY).update({ documentId: story, locale, data: data as never });
  const fill = (ids: string[], role: Role = 'translator') =>
    desk.fetch(path('/machine'), { token: tokens[role], json: { ids } });
  const sent = () => service.calls.filter(({ path: at }) => at === '/v2/translate');

  const readSettings = async (role: Role = 'administrator'): Promise<SettingsViews['machine']> =>
    (await desk.fetch('/newsletter/settings/machine', { token: tokens[role] })).body.data;
  const set = async (settings: Partial<MachineSettings>, role: Role = 'administrator') => {
    const { version, settings: stored } = await readSettings(role);
    const json = { version, settings: { ...stored, ...settings } };
    return desk.fetch('/newsletter/settings/machine', { method: 'PUT', token: tokens[role], json });
  };
  const host = () => new URL(service.url).host;

  it('is asked for nothing before an administrator allows it', async () => {
    const { about, settings, mayChange } = await readSettings('translator');
    expect({ about, settings, mayChange }).toEqual({
      about: { offered: { name: 'DeepL', host: host() } },
      settings: { allowedHost: null, reviewRequired: true },
      mayChange: false,
    });
    const { machine, segments } = await view();
    expect(machine).toBeNull();
    const filled = await fill(segments.map(({ id }) => id));
    expect([filled.status, filled.body.error.details.code]).toEqual([409, 'machine_is_off']);
    const asked = await desk.fetch(path(`/${segments[0]?.id}/suggestions?machine=true`), { token: tokens.translator });
    expect([asked.status, asked.body.error.details.code]).toEqual([409, 'machine_is_off']);
    expect(service.calls).toEqual([]);
  });

  it('is allowed by an administrator alone, and only to go where the environment says', async () => {
    for (const role of ['editor', 'translator', 'approver', 'publisher'] as const) {
      expect((await set({ allowedHost: host() }, role)).body.error.details.code).toBe('settings_not_permitted');
    }
    const elsewhere = await set({ allowedHost: 'elsewhere.example' });
    expect([elsewhere.status, elsewhere.body.error.details]).toMatchObject([
      422,
      { code: 'machine_not_offered', host: 'elsewhere.example' },
    ]);
    const allowed = await set({ allowedHost: host() });
    expect(allowed.body.data.changed.what).toEqual(['Πού στέλνονται κείμενα για μηχανική μετάφραση']);
    expect(JSON.stringify(allowed.body)).not.toContain('secret');
    const entry = await desk.strapi.db
      .query('plugin::newsletter.audit-entry')
      .findOne({ where: { move: 'set-machine' } });
    expect(JSON.parse(entry.comment)).toEqual({ allowedHost: { before: null, after: host() } });
  });

  it('goes on unreviewed where the desk lets it, and is held again before publishing where it does no more', async () => {
    const { move, mustMove } = moverOf(desk);
    const { id, target } = await ofField('lead');
    service.answer = () => target ?? '';
    await write('en', { lead: null });
    expect((await fill([id])).body.data).toEqual({ filled: 1, skipped: 0 });
    // Into translation, and no further.
    await mustMove(bulletin.documentId, 'submit');
    expect(await move(bulletin.documentId, 'submit')).toBe('blocked_by_findings');
    await set({ reviewRequired: false });
    await mustMove(bulletin.documentId, 'submit');
    await mustMove(bulletin.documentId, 'approve');
    await set({ reviewRequired: true });
    expect(await move(bulletin.documentId, 'publish')).toBe('blocked_by_findings');
    await mustMove(bulletin.documentId, 'revoke');
  });

  it('is asked for nothing that nobody asked it for', async () => {
    const { machine, segments } = await view();
    expect(machine).toBe('DeepL');
    await desk.fetch(path(`/${segments[0]?.id}/suggestions`), { token: tokens.translator });
    expect(service.calls).toEqual([]);
  });

  it('fills what is empty, with codes where they were, and nothing that a person wrote', async () => {
    await write('en', { body: [], lead: 'A person wrote this.' });
    await write('el', {
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'δείτε & διαβάστε την ' },
            { type: 'link', url: 'https://greenways.example', children: [{ type: 'text', text: 'έκθεση' }] },
            { type: 'text', text: '' },
          ],
        },
      ],
    });
    const [body, lead] = [await ofField('body'), await ofField('lead')];
    const { status, body: answer } = await fill([body.id, lead.id]);
    expect([status, answer.data]).toEqual([200, { filled: 1, skipped: 0 }]);
    expect(sent()).toMatchObject([
      {
        key: 'DeepL-Auth-Key secret:fx',
        body: { source_lang: 'EL', target_lang: 'EN-GB', text: ['δείτε &amp; διαβάστε την <g id="1">έκθεση</g>'] },
      },
    ]);
    expect(await ofField('body')).toMatchObject({
      target: 'ΔΕΊΤΕ & ΔΙΑΒΆΣΤΕ ΤΗΝ <1>ΈΚΘΕΣΗ</1>',
      state: 'machine',
      made: { origin: 'machine' },
    });
    expect((await ofField('lead')).target).toBe('A person wrote this.');
  });

  it('holds the bulletin up until a person has reviewed it, or only warns where the desk says so', async () => {
    const address = `/newsletter/bulletins/${bulletin.documentId}/findings`;
    const reasons = async () =>
      (await desk.fetch(address, { token: tokens.editor })).body.data.findings
        .filter(({ ruleId }: { ruleId: string }) => ruleId === 'i18n/complete')
        .map(({ reason, severity }: { reason: string; severity: string }) => [reason, severity]);
    expect(await reasons()).toContainEqual(['machine', 'error']);
    await set({ reviewRequired: false });
    expect(await reasons()).toContainEqual(['machine', 'warning']);
    expect((await ofField('body')).state).toBe('machine');
    await set({ reviewRequired: true });
    expect(await reasons()).toContainEqual(['machine', 'error']);
    const { id, source, target } = await ofField('body');
    const change = { id, source, seen: target, target, state: 'reviewed' };
    await desk.fetch(path(), { method: 'PUT', token: tokens.translator, json: { changes: [change] } });
    expect((await ofField('body')).state).toBe('reviewed');
    expect(await reasons()).not.toContainEqual(['machine', 'error']);
  });

  it('proposes when it is asked, with the glossary', async () => {
    await write('el', { lead: 'Ο Δήμος Χανίων και οι δικαιούχοι συναντήθηκαν.' });
    const { id, terms } = await ofField('lead');
    expect(terms.map(({ target }) => target)).toContain('Municipality of Chania');
    const { body } = await desk.fetch(path(`/${id}/suggestions?machine=true`), { token: tokens.translator });
    expect(body.data.suggestions.at(-1)).toMatchObject({ from: 'machine', likeness: null });
    const glossary = service.calls.find(({ path: at }) => at === '/v2/glossaries');
    expect(glossary?.body.entries).toContain('Δήμος Χανίων\tMunicipality of Chania');
    expect(sent()[0]?.body.glossary_id).toBe('g1');
  });

  it.each([
    ['loses a code', (text: string) => text.replace(/<[^>]*>/g, '')],
    ['answers no XML', () => '<g id="1">'],
    ['answers nothing', () => ''],
  ])('that %s leaves the segment empty', async (_what, answer) => {
    service.answer = answer;
    await write('en', { body: [] });
    const { id } = await ofField('body');
    expect((await fill([id])).body.data).toEqual({ filled: 0, skipped: 1 });
    expect((await ofField('body')).state).toBe('missing');
  });

  it('that fails is told of, and nothing is written', async () => {
    service.status = 456;
    const { id } = await ofField('body');
    const { status, body } = await fill([id]);
    expect([status, body.error.details.code]).toEqual([502, 'machine_failed']);
    expect((await ofField('body')).target).toBeNull();
  });

  it('fills nothing for who may not write', async () => {
    const { id } = await ofField('body');
    expect((await fill([id], 'approver')).body.data).toEqual({ filled: 0, skipped: 0 });
    expect(service.calls).toEqual([]);
  });

  it('is asked for nothing any more from the moment it is switched off', async () => {
    await set({ allowedHost: null });
    const { id } = await ofField('body');
    expect((await view()).machine).toBeNull();
    expect((await fill([id])).body.error.details.code).toBe('machine_is_off');
    expect(service.calls).toEqual([]);
  });
});

describe('A machine that answers later', () => {
  let server: Server;
  let desk: Desk;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  let tokens: Record<Role, string>;
  /** Where the service was told to bring its answer, last; `bring` is what it does then. */
  let address = '';
  let bring: (document: string) => Promise<unknown>;
  const call = (json: unknown, at = address) => desk.fetch(at, { json });

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const body = (await bodyOf(request)) as {
        documentToTranslate: { document: { content: string } };
        deliveries: { http: string };
      };
      const { origin, pathname } = new URL(body.deliveries.http);
      expect(origin).toBe('https://deltio.example');
      address = pathname;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ requestId: 41 }));
      await bring(Buffer.from(body.documentToTranslate.document.content, 'base64').toString());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const env = {
      PUBLIC_URL: 'https://deltio.example',
      DELTIO_MACHINE: 'etranslation',
      DELTIO_MACHINE_KEY: 'Office:secret',
      DELTIO_MACHINE_URL: url,
    };
    desk = await startDesk({ seeded: true, listen: true, env });
    bulletin = await writeReadyBulletin(desk);
    tokens = await seatEverybody(desk);
    const json = { version: 0, settings: { allowedHost: new URL(url).host, reviewRequired: true } };
    await desk.fetch('/newsletter/settings/machine', { method: 'PUT', token: tokens.administrator, json });
  });

  afterAll(async () => {
    await desk.stop();
    server.close();
  });

  const segments = () => `/newsletter/bulletins/${bulletin.documentId}/segments`;
  const resultOf = (html: string) => Buffer.from(html).toString('base64');
  const ask = async () => {
    const { body } = await desk.fetch(segments(), { token: tokens.translator });
    const [{ id }] = (body.data as WorkbenchView).segments.filter(({ source }) => source.length > 20) as [SegmentView];
    return desk.fetch(`${segments()}/${id}/suggestions?machine=true`, { token: tokens.translator });
  };

  it('is heard by the token of the address alone, once', async () => {
    const came: [string, number][] = [];
    const note = async (what: string, json: unknown, at?: string) => came.push([what, (await call(json, at)).status]);
    bring = async (html) => {
      const result = resultOf(capitals(html));
      await note('guessed', { result }, `/newsletter/machine/${'0'.repeat(64)}`);
      await note('malformed', { result: 5 });
      await note('huge', { result: 'A'.repeat(3_000_000) });
      await note('done', { requestId: 41, targetLanguage: 'EN' });
      await note('delivered', { requestId: 41, targetLanguage: 'EN', result });
      await note('again', { requestId: 41, targetLanguage: 'EN', result });
    };
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body.data.suggestions.at(-1)).toMatchObject({ from: 'machine' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(came).toEqual([
      ['guessed', 404],
      ['malformed', 400],
      ['huge', 413],
      ['done', 204],
      ['delivered', 204],
      ['again', 404],
    ]);
  });

  it('that says why there is nothing is told of as one that failed', async () => {
    bring = () => call({ requestId: 41, errorCode: -20000, errorMessage: 'no engine' });
    const { status, body } = await ask();
    expect([status, body.error.details.code]).toEqual([502, 'machine_failed']);
    expect((await call({ result: resultOf('<p id="t0">late</p>') })).body.error.details.code).toBe(
      'machine_not_awaited',
    );
  });
});

describe('Without a machine', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ seeded: true });
  });
  afterAll(() => desk.stop());

  it('no text leaves the house', async () => {
    const tokens = await seatEverybody(desk);
    const bulletin = await writeReadyBulletin(desk);
    const address = `/newsletter/bulletins/${bulletin.documentId}/segments`;
    const { body } = await desk.fetch(address, { token: tokens.translator });
    expect(body.data.machine).toBeNull();
    const refused = await desk.fetch(`${address}/machine`, {
      token: tokens.translator,
      json: { ids: [body.data.segments[0].id] },
    });
    expect([refused.status, refused.body.error.details.code]).toEqual([409, 'machine_is_off']);
  });
});
