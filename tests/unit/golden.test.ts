import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenOutputs, renderGolden } from '../support/golden-outputs';

const FOLDER = join(__dirname, '../fixtures/golden');
const WRITE = process.env.DELTIO_WRITE_GOLDEN === 'true';

const GOLDEN = goldenOutputs();

/** Renders in a process of its own, with another time zone and language of the machine. */
function madeElsewhere(timeZone: string, language: string): Map<string, string> {
  const script = `
    const { goldenOutputs, renderGolden } = require('./tests/support/golden-outputs');
    renderGolden(goldenOutputs()).then((made) => process.stdout.write(JSON.stringify([...made])));
  `;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', './tests/support/typescript-hook.cjs', '--eval', script],
    {
      cwd: join(__dirname, '../..'),
      env: { ...process.env, TZ: timeZone, LANG: language, LC_ALL: language },
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status !== 0) throw new Error(stderr);
  return new Map(JSON.parse(stdout));
}

describe('Every output of characters, made of bulletin no. 1', () => {
  let made: Map<string, string>;

  beforeAll(async () => {
    made = await renderGolden(GOLDEN);
    if (WRITE) for (const [file, text] of made) writeFileSync(join(FOLDER, file), text);
  });

  test.each(GOLDEN)('is what the golden file $file holds', ({ file }) => {
    expect(made.get(file)).toBe(readFileSync(join(FOLDER, file), 'utf8'));
  });

  test('is the same when it is made again', async () => {
    expect([...(await renderGolden(GOLDEN))]).toEqual([...made]);
  });

  test('is the same on a machine at the other end of the world', () => {
    expect([...madeElsewhere('Pacific/Kiritimati', 'tr_TR.UTF-8')]).toEqual([...made]);
  }, 90_000);

  test('is there for every golden file', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...made.keys()].sort());
  });
});
