import { type Desk, startDesk } from '../support/desk';
import { type Role, seatEverybody } from '../support/people';

const ENTRY = 'plugin::newsletter.memory-entry';

const unit = (el: string, en: string, language = 'en') =>
  `<tu><tuv xml:lang="el"><seg>${el}</seg></tuv><tuv xml:lang="${language}"><seg>${en}</seg></tuv></tu>`;
const tmx = (...units: string[]) =>
  `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="el"/><body>${units.join('')}</body></tmx>`;

describe('The translation memory in the admin', () => {
  let desk: Desk;
  let tokens: Record<Role, string>;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    tokens = await seatEverybody(desk);
  });
  afterAll(() => desk.stop());

  const send = async (below: string, text: string | null, role: Role = 'editor') => {
    const form = new FormData();
    if (text !== null) form.append('file', new Blob([text]), 'memory.tmx');
    const answer = await fetch(`${desk.url}/newsletter/memory${below}?locale=el`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens[role]}` },
      body: form,
    });
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  };
  const view = async (role: Role = 'editor') =>
    (await desk.fetch('/newsletter/memory', { token: tokens[role] })).body.data;
  const count = () => desk.strapi.db.query(ENTRY).count();

  it('may be taught by those who write both languages, and by whoever runs the desk', async () => {
    for (const role of ['editor', 'translator', 'approver', 'publisher', 'administrator'] as const) {
      const mayLearn = role === 'editor' || role === 'administrator';
      expect([role, (await view(role)).mayLearn]).toEqual([role, mayLearn]);
      for (const below of ['/plan', '/file']) {
        const { status, body } = await send(below, tmx(), role);
        expect([role, status, body.error?.details.code]).toEqual(
          mayLearn ? [role, 200, undefined] : [role, 403, 'memory_not_permitted'],
        );
      }
    }
    expect((await desk.fetch('/newsletter/memory')).status).toBe(401);
    expect((await desk.fetch('/newsletter/memory/file/el')).status).toBe(401);
  });

  it('tells what a file would teach, and learns that when it is told to, once', async () => {
    const before = await count();
    const first = tmx(unit('Ο δήμος &amp; οι δικαιούχοι', 'The municipality'), unit('Έκθεση', 'Report'));
    expect((await send('/plan', first)).body.data).toEqual({
      added: 2,
      otherwise: 0,
      known: 0,
      passedOver: 0,
      samples: [
        { sourceLocale: 'el', targetLocale: 'en', source: 'Ο δήμος & οι δικαιούχοι', target: 'The municipality' },
        { sourceLocale: 'el', targetLocale: 'en', source: 'Έκθεση', target: 'Report' },
      ],
    });
    expect(await count()).toBe(before);
    expect((await send('/file', first)).body.data.added).toBe(2);
    expect(await count()).toBe(before + 2);

    const second = tmx(unit('Έκθεση', 'Report'), unit('Έκθεση', 'Exhibition'), unit('Έκθεση', 'Bericht', 'de'));
    expect((await send('/file', second)).body.data).toMatchObject({ added: 1, otherwise: 1, known: 1, passedOver: 1 });
    expect((await send('/plan', second)).body.data).toMatchObject({ added: 0, otherwise: 0, known: 2, samples: [] });
    expect(await count()).toBe(before + 3);
    expect((await view()).counts).toEqual({ el: before + 3, en: 0 });
  });

  it('comes out as TMX that it knows again', async () => {
    const answer = await desk.fetch('/newsletter/memory/file/el', { token: tokens.translator });
    expect(answer.headers.get('content-disposition')).toContain('memory.el-en.tmx');
    expect(answer.text).toContain('Ο δήμος &amp; οι δικαιούχοι');
    const { added, known } = (await send('/plan', answer.text)).body.data;
    expect({ added, known }).toEqual({ added: 0, known: (await view()).counts.el });
    const unknown = await desk.fetch('/newsletter/memory/file/de', { token: tokens.editor });
    expect([unknown.status, unknown.body.error.details.code]).toEqual([404, 'format_unknown']);
  });

  it.each<[string, string | null, number, string]>([
    ['no file', null, 400, 'file_missing'],
    ['what is no XML', '<tmx', 400, 'file_refused'],
    ['what is no TMX', '<xliff/>', 400, 'file_refused'],
    [
      'entities of its own',
      '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx version="1.4"><body/></tmx>',
      400,
      'file_refused',
    ],
    ['too many', tmx(...Array.from({ length: 10_001 }, (_, at) => unit(`α${at}`, `a${at}`))), 413, 'memory_too_large'],
    ['too much', `<tmx>${' '.repeat(10 * 1024 * 1024)}</tmx>`, 413, 'file_too_large'],
  ])('learns nothing from %s', async (_what, text, status, code) => {
    const before = await count();
    for (const below of ['/plan', '/file']) {
      const answer = await send(below, text);
      expect([answer.status, answer.body.error.details.code]).toEqual([status, code]);
      if (code === 'file_refused') expect(answer.body.error.details.faults[0].message).toMatch(/\p{Script=Greek}/u);
    }
    expect(await count()).toBe(before);
  });
});
