import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Desk, startDesk } from '../support/desk';
import { type Role, seatEverybody } from '../support/people';

const SMALL = 100_000;

describe('What a request sends as a file', () => {
  let desk: Desk;
  let tokens: Record<Role, string>;
  const mark = randomUUID();

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    tokens = await seatEverybody(desk);
  });
  afterAll(() => desk.stop());

  /** The files in the system's temporary folder that this suite sent. */
  const left = () =>
    readdirSync(tmpdir())
      .map((name) => path.join(tmpdir(), name))
      .filter((file) => {
        const found = statSync(file, { throwIfNoEntry: false });
        return found?.isFile() && found.size < SMALL && readFileSync(file, 'utf8').includes(mark);
      });

  const send = async (address: string, field: string, token?: string) => {
    const form = new FormData();
    for (const nth of [1, 2])
      form.append(field, new Blob([`${mark} ${nth}`], { type: 'text/plain' }), `sent-${nth}.txt`);
    const { status } = await fetch(`${desk.url}${address}`, {
      method: 'POST',
      headers: token ? { authorization: `Bearer ${token}` } : {},
      body: form,
    });
    return status;
  };

  it.each([
    ['by nobody', '/upload', 'files', undefined, 401],
    ['by who may not upload', '/upload', 'files', 'translator', 403],
    ['to an address that takes none', '/newsletter/nothing', 'anything', 'editor', 405],
    ['as a translation memory that is none', '/newsletter/memory/plan', 'file', 'editor', 400],
    ['into the media library', '/upload', 'files', 'editor', 201],
  ] as const)('leaves nothing behind when it was sent %s', async (_what, address, field, role, status) => {
    expect(await send(address, field, role && tokens[role])).toBe(status);
    // Strapi removes what it stored by itself after it answered.
    for (let tries = 0; left().length > 0 && tries < 50; tries += 1) await new Promise((go) => setTimeout(go, 20));
    expect(left()).toEqual([]);
  });
});
