import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { type Desk, startDesk } from '../support/desk';
import { requireNatively } from '../support/native';
import { issueApiToken, seat } from '../support/people';

const { requireCompiled } = requireNatively<{ requireCompiled<M>(id: string): M }>(
  './tests/support/crash/compiled-plugin.cjs',
);
const { buildEvidencePack } = requireCompiled<{
  buildEvidencePack(
    strapi: unknown,
    number: number,
    revision?: number,
  ): Promise<{ name: string; bytes: Uint8Array } | null>;
}>('server/src/services/evidence-pack');

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

type Line = { sequence: number; previousHash: string; hash: string; move?: string; digest?: string };

describe('The evidence pack of an edition', () => {
  let desk: Desk;
  let token: string;
  let documentId: string;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    token = (await seat(desk, 'publisher')).token;
    documentId = (await desk.strapi.db.query('api::bulletin.bulletin').findOne({ where: { number: 1 } })).documentId;
  });

  afterAll(() => desk.stop());

  const ask = (path: string, headers: Record<string, string> = { authorization: `Bearer ${token}` }) =>
    fetch(`${desk.url}/newsletter/editions/${path}/evidence`, { headers });
  const download = async (path: string) => new Uint8Array(await (await ask(path)).arrayBuffer());
  /** The bytes of a pack's files, by the texts that were read of them: a PDF file is none. */
  const bytesOf = new WeakMap<Record<string, string>, Record<string, Uint8Array>>();
  const filesOf = (zip: Uint8Array): Record<string, string> => {
    const bytes = unzipSync(zip);
    const texts = Object.fromEntries(Object.entries(bytes).map(([path, content]) => [path, strFromU8(content)]));
    bytesOf.set(texts, bytes);
    return texts;
  };
  const linesOf = (files: Record<string, string>): { text: string; line: Line }[] =>
    (files['audit.jsonl'] ?? '')
      .trimEnd()
      .split('\n')
      .map((text) => ({ text, line: JSON.parse(text) }));
  const move = async (json: Record<string, unknown>) =>
    expect((await desk.fetch(`/newsletter/bulletins/${documentId}/moves`, { token, json })).status).toBe(200);

  /** What the README tells anybody to do. */
  const verify = (files: Record<string, string>) => {
    const sums = (files.SHA256SUMS ?? '').trimEnd().split('\n');
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'SHA256SUMS')
        .sort(),
    );
    for (const line of sums) {
      const path = line.slice(66);
      expect(line).toBe(`${sha256(bytesOf.get(files)?.[path] ?? '')}  ${path}`);
    }

    const edition = JSON.parse(files['edition.json'] ?? '');
    const { approvals, publication } = JSON.parse(files['approvals.json'] ?? '');
    expect(sha256(files['content.json'] ?? '')).toBe(edition.digest);
    expect([publication.digest, files['README.txt']?.includes(edition.digest)]).toEqual([edition.digest, true]);

    let before = '0'.repeat(64);
    for (const { text, line } of linesOf(files)) {
      expect(line.previousHash).toBe(before);
      if (line.move) expect(sha256(text.replace(`"hash":"${line.hash}",`, ''))).toBe(line.hash);
      before = line.hash;
    }
    const bySequence = new Map(linesOf(files).map(({ line }) => [line.sequence, line]));
    for (const { sequence } of approvals) {
      expect(bySequence.get(sequence)).toMatchObject({ move: 'approve', digest: edition.digest });
    }
    expect(bySequence.get(publication.sequence)).toMatchObject({ move: 'publish', digest: edition.digest });
    return { edition, approvals, publication };
  };

  it('comes as a ZIP file to save, to administrators who may see the workflow', async () => {
    const response = await ask('1/1');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="deltio-1-r1-evidence.zip"');
    expect((await ask('1/1', {})).status).toBe(401);
    const key = await issueApiToken(desk, { type: 'full-access' });
    expect((await ask('1/1', { authorization: `Bearer ${key}` })).status).toBe(401);
  });

  it.each(['1/2', '7/1', 'x/1', '1/x', '1/0', '1/99999999999999999999'])('does not exist for %s', async (path) => {
    const response = await ask(path);
    const { error } = (await response.json()) as { error: { message: string; details: { code: string } } };
    expect([response.status, error.details.code]).toEqual([404, 'edition_not_found']);
  });

  it('holds what proves the edition, and nothing that is not listed', async () => {
    const files = filesOf(await download('1/1'));
    expect(Object.keys(files).sort()).toEqual(
      [
        'README.txt',
        'SHA256SUMS',
        'approvals.json',
        'audit.jsonl',
        'content.json',
        'edition.json',
        'funding.txt',
        'outputs/bilingual.pdf',
        ...['el', 'en'].flatMap((locale) =>
          ['email.html', 'html', 'pdf', 'txt'].map((ending) => `outputs/${locale}.${ending}`),
        ),
        'people.json',
        'public/el.json',
        'public/en.json',
        'waivers.json',
      ].sort(),
    );
    const { edition, approvals, publication } = verify(files);
    expect(edition).toMatchObject({ number: 1, revision: 1, withdrawal: null });
    expect(approvals).toMatchObject([{ actor: 'command:seed-approver', stood: true, fourEyes: 'kept' }]);
    expect(publication).toMatchObject({ actor: 'command:seed-publisher' });
  });

  it('shows what the public is given, and the funding statement in both languages', async () => {
    const files = filesOf(await download('1/1'));
    for (const locale of ['el', 'en']) {
      const { body } = await desk.fetch(`/api/newsletter/bulletins/1?locale=${locale}`);
      expect(JSON.parse(files[`public/${locale}.json`] ?? '')).toEqual(body.data);
    }
    const { fundingStatement } = JSON.parse(files['content.json'] ?? '').operation;
    expect(fundingStatement.el && fundingStatement.en).toBeTruthy();
    for (const text of Object.values<string>(fundingStatement)) expect(files['funding.txt']).toContain(text);
    for (const locale of ['el', 'en']) {
      for (const ending of ['html', 'txt', 'email.html']) {
        const words = (files[`outputs/${locale}.${ending}`] ?? '').replace(/\s+/g, ' ');
        expect(words).toContain(fundingStatement[locale]);
      }
      expect(files[`outputs/${locale}.pdf`]).toMatch(/^%PDF-/);
    }
    expect(files['README.txt']).toContain('ΦΑΚΕΛΟΣ ΤΕΚΜΗΡΙΩΣΗΣ');
    expect(files['README.txt']).toContain('EVIDENCE PACK');
  });

  it('is the same, byte by byte, whenever it is made, in whatever zone', async () => {
    const zone = process.env.TZ;
    const first = sha256(await download('1/1'));
    process.env.TZ = 'Asia/Nicosia';
    try {
      expect(sha256((await buildEvidencePack(desk.strapi, 1, 1))?.bytes ?? '')).toBe(first);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(await buildEvidencePack(desk.strapi, 1)).toMatchObject({ name: 'deltio-1-r1-evidence.zip' });
    expect(await buildEvidencePack(desk.strapi, 9)).toBeNull();
  });

  it('still tells of the edition as it was, and names who acted, once it has been corrected and withdrawn', async () => {
    const before = filesOf(await download('1/1'));
    // Of another bulletin, in between: only its link of the chain belongs into the pack.
    const second = await desk.strapi.db.query('api::bulletin.bulletin').findOne({ where: { number: 2 } });
    const { moveBulletin } = requireCompiled<{
      moveBulletin(strapi: unknown, request: object): Promise<{ ok: boolean }>;
    }>('server/src/services/move-bulletin');
    const actor = { name: 'command:test', role: 'owner', channel: 'command' };
    const archived = await moveBulletin(desk.strapi, {
      bulletinId: second.documentId,
      move: 'archive',
      actor,
      reason: 'δοκιμή',
    });
    expect(archived.ok).toBe(true);
    await move({ move: 'withdraw', reason: 'Λάθος ομιλητής', note: { el: 'Αποσύρθηκε', en: 'Withdrawn' } });

    const files = filesOf(await download('1/1'));
    const { edition } = verify(files);
    expect(edition.withdrawal).toMatchObject({ at: expect.any(String) });
    for (const path of ['content.json', 'public/el.json', 'public/en.json', 'approvals.json', 'funding.txt']) {
      expect(files[path]).toBe(before[path]);
    }
    expect(files['audit.jsonl']?.startsWith(before['audit.jsonl'] ?? '-')).toBe(true);
    expect(linesOf(files).map(({ line }) => line.move ?? null)).toEqual([
      'submit',
      'approve',
      'publish',
      null,
      'withdraw',
    ]);
    expect(files['audit.jsonl']).not.toContain(second.documentId);
    expect(Object.values(JSON.parse(files['people.json'] ?? ''))).toContain('publisher Δοκιμή');
  });
});
