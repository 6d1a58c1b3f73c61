import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Claim, claimDatabase } from '../support/databases';
import { type Desk, startDesk } from '../support/desk';
import { requireNatively } from '../support/native';
import { runCommand } from '../support/run-command';

const PUBLIC_URL = 'https://newsletter.example.org';

const { requireCompiled } = requireNatively<{ requireCompiled<M>(id: string): M }>(
  './tests/support/crash/compiled-plugin.cjs',
);
const { exportSite } = requireCompiled<{
  exportSite(exported: object, folder: unknown): Promise<{ answers: number; removed: number; missing: string[] }>;
}>('server/src/export/export-site');
const { openExportFolder } = requireCompiled<{ openExportFolder(folder: string): Promise<unknown> }>(
  'server/src/export/export-folder',
);
const { strapiEditions } = requireCompiled<{ strapiEditions(strapi: unknown): object }>(
  'server/src/public/strapi-editions',
);

type Manifest = { files: { file: string; address: string; mediaType: string }[] };

/** As plain as a web server can be: a file by its path, a folder by its index; nothing of it knows of Deltio. */
const serveFiles = (folder: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const wanted = path.join(folder, decodeURIComponent((request.url ?? '').split('?', 1)[0] ?? ''));
      const file = [wanted, path.join(wanted, 'index.html'), path.join(wanted, 'index.json')].find(
        (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
      );
      response.writeHead(file ? 200 : 404).end(file && readFileSync(file));
    }).listen(0, '127.0.0.1', () => resolve(server));
  });

const filesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file).toString('base64')]),
  );

describe('The command `export`', () => {
  let claim: Claim;
  let desk: Desk;
  let folder: string;
  let server: Server;
  let files: URL;
  let manifest: Manifest;

  const out = (name: string) => path.join(folder, name);
  const write = async (name: string) =>
    exportSite(
      {
        source: strapiEditions(desk.strapi),
        site: { origin: PUBLIC_URL },
        publicFolder: claim.publicDir,
      },
      await openExportFolder(out(name)),
    );
  const bytes = async (base: string | URL, address: string) => {
    const answer = await fetch(new URL(address, base), { headers: { 'accept-encoding': 'identity' } });
    return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()).toString('base64') };
  };

  beforeAll(async () => {
    claim = await claimDatabase('seeded');
    folder = mkdtempSync(path.join(tmpdir(), 'deltio-export-'));
    desk = await startDesk({ claim, listen: true, env: { PUBLIC_URL } });
    expect(await write('once')).toMatchObject({ answers: expect.any(Number), removed: 0, missing: [] });
    manifest = JSON.parse(readFileSync(out('once/deltio-export.json'), 'utf8'));
    server = await serveFiles(out('once'));
    files = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });

  afterAll(async () => {
    await desk?.stop();
    server?.close();
    await claim?.release();
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes what the desk answers at every address without a query, byte for byte, where any web server finds it', async () => {
    const plain = manifest.files.filter(({ address }) => !address.includes('?') && address !== '/newsletter');
    expect(plain.length).toBeGreaterThan(60);
    const isArchive = (address: string) => /^\/newsletter\/(?:el|en)$/.test(address);
    for (const { address } of plain.filter((file) => !isArchive(file.address))) {
      const live = await bytes(desk.url, address);
      expect([address, live.status]).toEqual([address, 200]);
      expect([address, await bytes(files, address)]).toEqual([address, live]);
    }
  });

  it('leaves out the one thing that files cannot answer: searching, which no page of it leads to', async () => {
    for (const locale of ['el', 'en']) {
      const text = async (base: string | URL) => (await fetch(new URL(`/newsletter/${locale}`, base))).text();
      const live = await text(desk.url);
      expect(live).toContain(`action="/newsletter/${locale}/search"`);
      expect(await text(files)).toBe(live.replace(/<form [\s\S]*?<\/form>\n/, ''));
    }
    const searching = manifest.files.filter(({ address }) => /search/.test(address));
    expect(searching).toEqual([]);
  });

  it('writes the answers in each language beside them, each in the file that the list names', async () => {
    const asked = manifest.files.filter(({ address }) => address.includes('?'));
    expect(asked.length).toBeGreaterThan(20);
    for (const { file, address } of asked) {
      expect([address, await bytes(files, `/${file}`)]).toEqual([address, await bytes(desk.url, address)]);
    }
  });

  it('holds each kind of output in both languages', () => {
    const addresses = new Set(manifest.files.map(({ address }) => address));
    const kinds = ['', '.txt', '.pdf', '/email.html', '/email.txt', '/email.eml', '/email.listmonk.json'];
    const wanted = ['el', 'en'].flatMap((locale) => [
      ...kinds.map((kind) => `/newsletter/1/${locale}${kind}`),
      ...['', '/feed.atom', '/feed.rss', '/feed.json', '/events.ics'].map((kind) => `/newsletter/${locale}${kind}`),
      `/newsletter/1/revisions/1/${locale}`,
      `/api/newsletter/bulletins/1?locale=${locale}`,
      `/api/newsletter/openapi.json?locale=${locale}`,
    ]);
    const both = ['/newsletter', '/newsletter/1/bilingual.pdf', '/newsletter/sitemap.xml', '/robots.txt'];
    for (const address of [...wanted, ...both]) expect([address, addresses.has(address)]).toEqual([address, true]);
  });

  it('holds whatever its pages lead to on the same site', async () => {
    const pages = manifest.files.filter(({ file }) => file.endsWith('index.html') && file.startsWith('newsletter'));
    const led = new Set(
      pages.flatMap(({ file }) =>
        [...readFileSync(out(`once/${file}`), 'utf8').matchAll(/\s(?:href|src)="([^"#]+)(?:#[^"]*)?"/g)]
          .map(([, address = '']) => new URL(address, PUBLIC_URL))
          .filter(({ origin }) => origin === PUBLIC_URL)
          .map(({ pathname }) => pathname),
      ),
    );
    expect(led.size).toBeGreaterThan(20);
    for (const address of led) expect([address, (await bytes(files, address)).status]).toEqual([address, 200]);
  });

  it('writes the same bytes again, also over an earlier export, and takes away what is no longer there', async () => {
    expect(await write('twice')).toMatchObject({ removed: 0 });
    expect(filesIn(out('twice'))).toEqual(filesIn(out('once')));
    writeFileSync(out('twice/newsletter/1/el/index.html'), 'old');
    writeFileSync(out('twice/newsletter/gone.txt'), 'withdrawn since');
    expect(await write('twice')).toMatchObject({ removed: 1 });
    expect(filesIn(out('twice'))).toEqual(filesIn(out('once')));
  });

  it('is a command, which tells what it wrote and which media files it did not find', async () => {
    // The command has the project's own public folder, in which the files of this suite's desk are not.
    const ended = await runCommand(['export', out('by-command')], { env: { ...claim.env, PUBLIC_URL } });
    expect({ code: ended.code, told: ended.stdout.includes(out('by-command')) }).toEqual({ code: 1, told: true });
    const media = manifest.files.filter(({ address }) => address.startsWith('/uploads/'));
    expect(media.length).toBeGreaterThan(0);
    for (const { address } of media) expect(ended.stderr).toContain(address);
    for (const file of ['newsletter/1/el/index.html', 'newsletter/en/feed.atom', 'api/newsletter/stories/index.json']) {
      expect(readFileSync(out(`by-command/${file}`), 'utf8')).toBe(readFileSync(out(`once/${file}`), 'utf8'));
    }
  });

  it('writes nothing into a folder that holds anything else', async () => {
    const before = readdirSync(folder);
    const { code, stderr } = await runCommand(['export', folder]);
    expect([code, stderr.includes(folder)]).toEqual([2, true]);
    expect(readdirSync(folder)).toEqual(before);
  });
});
