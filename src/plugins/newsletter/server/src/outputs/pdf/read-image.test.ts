import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readImagesOf } from './read-image';

const folder = mkdtempSync(join(tmpdir(), 'deltio-public-'));
mkdirSync(join(folder, 'uploads/deep'), { recursive: true });
writeFileSync(join(folder, 'uploads/εικόνα.png'), 'image');
writeFileSync(join(folder, 'secret.txt'), 'secret');
const read = readImagesOf(() => folder);

let store: Server;
let origin: string;
beforeAll(async () => {
  store = createServer(({ url }, response) => {
    if (url === '/a.png') response.end('stored');
    else if (url === '/moved.png') response.writeHead(302, { Location: '/a.png' }).end();
    else response.writeHead(404).end('not an image');
  });
  await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(store.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => store.close(resolve));
  rmSync(folder, { recursive: true });
});

test.each(['/uploads/εικόνα.png', '/uploads/%CE%B5%CE%B9%CE%BA%CF%8C%CE%BD%CE%B1.png', '/uploads/εικόνα.png?v=2'])(
  'Reads the upload at %s',
  async (address) => {
    expect(String(await read(address))).toBe('image');
  },
);

test.each([
  '/uploads/gone.png',
  '/uploads/deep',
  '/secret.txt',
  '/uploads/../secret.txt',
  '/uploads/%2e%2e/secret.txt',
  '/uploads/%2e%2e%2fsecret.txt',
  '/uploads/%ff',
  '/uploads/a\0.png',
  'secret.txt',
  'file:///etc/passwd',
])('Reads nothing at %s', async (address) => {
  expect(await read(address)).toBeNull();
});

test('Fetches what an object store holds, and follows no redirection', async () => {
  expect(String(await read(`${origin}/a.png`))).toBe('stored');
  expect(await read(`${origin}/moved.png`)).toBeNull();
  expect(await read(`${origin}/gone.png`)).toBeNull();
  expect(await read('http://127.0.0.1:1/a.png')).toBeNull();
});
