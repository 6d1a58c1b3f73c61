import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { claimDatabase } from '../support/databases';
import { runCommand } from '../support/run-command';

const PRINTED = path.resolve('tests/fixtures/bulletin-01/printed.el.txt');

describe('The commands that need no desk', () => {
  let folder: string;
  const file = (name: string, text: string) => {
    const written = path.join(folder, name);
    writeFileSync(written, text);
    return written;
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'deltio-commands-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('write slugs and Latin names, of words and of lines', async () => {
    expect(await runCommand(['slug', '2η Τεχνική', 'Συνάντηση'])).toMatchObject({
      code: 0,
      stdout: '2i-techniki-synantisi\n',
    });
    expect(await runCommand(['latin', 'Ξένιος ΘΗΣΕΑΣ'])).toMatchObject({ code: 0, stdout: 'Xenios THISEAS\n' });
    const input = 'Χανιά\n\nΑύξηση 25%\r\n';
    expect((await runCommand(['slug'], { input })).stdout).toBe('chania\n\nafxisi-25-tois-ekato\n');
    expect((await runCommand(['latin'], { input })).stdout).toBe('Chania\n\nAfxisi 25%\n');
  });

  it('tell the dates of a file and of standard input, by their place', async () => {
    const options = ['--locale', 'el', '--issue-date', '2018-12-20', '--format', 'json'];
    const text = 'Α.\nΗ ημερίδα έγινε την Τρίτη 12 Δεκεμβρίου, μετά τις 10/12/2018.\n';
    const named = await runCommand(['dates', '--file', file('dates.txt', text), ...options]);
    const { dates } = JSON.parse(named.stdout);
    expect(
      dates.map(({ range, ...date }: { range: [number, number] }) => ({ ...date, quote: text.slice(...range) })),
    ).toEqual([
      { quote: 'Τρίτη 12 Δεκεμβρίου', date: '2018-12-12', claimed: 'tuesday', actual: 'wednesday', ok: false },
      { quote: '10/12/2018', date: '2018-12-10', claimed: null, actual: 'monday', ok: null },
    ]);
    expect((await runCommand(['dates', ...options], { input: text })).stdout).toBe(named.stdout);
  });

  it('check the printed bulletin: findings at their place, exit code 1, in each format', async () => {
    const options = ['check', '--file', PRINTED, '--locale', 'el', '--issue-date', '2018-12-20'];
    const [text, json, sarif] = await Promise.all(
      ['text', 'json', 'sarif'].map((format) => runCommand([...options, '--format', format])),
    );
    expect([text?.code, json?.code, sarif?.code]).toEqual([1, 1, 1]);
    const { findings } = JSON.parse(json?.stdout ?? '');
    expect(findings).toContainEqual({
      ruleId: 'date/weekday',
      severity: 'error',
      range: expect.any(Array),
      quote: 'Τρίτη \n\n12 Δεκεμβρίου',
      message: 'Το «12 Δεκεμβρίου» (2018) είναι Τετάρτη, όχι Τρίτη. Διορθώστε τον αριθμό ή την ημέρα.',
      mends: [
        { range: expect.any(Array), replacement: '11' },
        { range: expect.any(Array), replacement: 'Τετάρτη' },
      ],
    });
    expect(text?.stdout).toMatch(/printed\.el\.txt:36:\d+ {2}σφάλμα {2}date\/weekday\n/);
    const [run] = JSON.parse(sarif?.stdout ?? '').runs;
    expect(run.results).toHaveLength(findings.length);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('end with 0 where there is nothing but warnings, with 2 where they cannot be asked like this', async () => {
    const warned = await runCommand(['check', '--file', file('warned.txt', 'Μια  φράση.\n'), '--format', 'json']);
    expect(warned).toMatchObject({ code: 0 });
    expect(JSON.parse(warned.stdout).findings).toHaveLength(1);
    const asked = [
      ['check', '--file', path.join(folder, 'nothing.txt')],
      ['check', '2', '--file', PRINTED],
      ['check', '--file', PRINTED, '--issue-date', '2018-02-30'],
      ['check', '--file', PRINTED, '--locale', 'fr'],
      ['nonsense'],
    ];
    for (const words of asked) {
      const { code, stderr } = await runCommand(words);
      expect({ words, code, told: stderr.trim() !== '' }).toEqual({ words, code: 2, told: true });
    }
  });
});

describe('The command `check` with a number', () => {
  it('tells what stands against a draft of the desk, and that there is no such bulletin', async () => {
    const claim = await claimDatabase('seeded');
    try {
      const checked = await runCommand(['check', '2', '--format', 'json'], { env: claim.env });
      expect(checked.code).toBe(1);
      const { findings } = JSON.parse(checked.stdout);
      const weekday = findings.find(({ ruleId }: { ruleId: string }) => ruleId === 'date/weekday');
      expect(weekday).toMatchObject({
        quote: 'Τρίτη 17 Φεβρουαρίου 2020',
        place: expect.stringContaining('Ιστορία 1'),
      });
      const clean = await runCommand(['check', '1', '--format', 'json'], { env: claim.env });
      expect(clean).toMatchObject({ code: 0 });
      expect(JSON.parse(clean.stdout)).toEqual({ findings: [] });
      expect(await runCommand(['check', '77'], { env: claim.env })).toMatchObject({ code: 2 });
    } finally {
      await claim.release();
    }
  });
});

describe('The command `memory`', () => {
  it('learns from a TMX file of another tool, and gives what it learnt', async () => {
    const claim = await claimDatabase('empty');
    const folder = mkdtempSync(path.join(tmpdir(), 'deltio-memory-'));
    const [theirs, ours, broken] = ['theirs.tmx', 'ours.tmx', 'broken.tmx'].map((name) => path.join(folder, name));
    const variant = (lang: string, words: string) => `<tuv xml:lang="${lang}"><seg>${words}</seg></tuv>`;
    const units = [
      `<tu>${variant('el-GR', 'Καλημέρα &amp; καλώς ήρθατε')}${variant('en-GB', 'Good morning &amp; welcome')}</tu>`,
      `<tu>${variant('el', 'Χανιά')}${variant('de', 'Chania')}</tu>`,
    ];
    const tmx = `<tmx version="1.4"><header srclang="el-GR"/><body>${units.join('')}</body></tmx>`;
    try {
      writeFileSync(theirs ?? '', tmx);
      writeFileSync(broken ?? '', tmx.slice(0, 90));
      const learnt = await runCommand(['memory', 'import', theirs ?? ''], { env: claim.env });
      expect(learnt).toMatchObject({ code: 0, stdout: expect.stringContaining('New: 1. Known: 0.') });
      const again = await runCommand(['memory', 'import', theirs ?? ''], { env: claim.env });
      expect(again.stdout).toContain('New: 0. Known: 1.');
      expect(await runCommand(['memory', 'export', ours ?? ''], { env: claim.env })).toMatchObject({ code: 0 });
      const written = readFileSync(ours ?? '', 'utf8');
      expect(written).toContain('<seg>Καλημέρα &amp; καλώς ήρθατε</seg>');
      expect(written.match(/<tu /g)).toHaveLength(1);
      const refused = await runCommand(['memory', 'import', broken ?? ''], { env: claim.env });
      expect(refused).toMatchObject({ code: 2, stderr: expect.stringMatching(/broken\.tmx:\d+:\d+: /) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
      await claim.release();
    }
  });
});
