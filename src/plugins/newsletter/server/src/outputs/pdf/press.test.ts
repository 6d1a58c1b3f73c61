import { join, resolve } from 'node:path';
import { createPress, type Press } from './press';

const ROOT = resolve(__dirname, '../../../../../../..');
const MAIN =
  '#set document(title: "Δελτίο", date: datetime(year: 2018, month: 12, day: 20))\n#set text(lang: "el", font: "Noto Sans", fallback: false)\n= #json("/bulletin.json").word\n';
const job = (word: string, main = MAIN) => ({ main, data: JSON.stringify({ word }), pictures: [] });

const pressWith = (limits: Parameters<typeof createPress>[0] = {}): Press =>
  createPress(limits, join(__dirname, 'pdf-process.ts'), [
    '--require',
    join(ROOT, 'tests/support/typescript-hook.cjs'),
  ]);

const presses: Press[] = [];
const open = (limits?: Parameters<typeof createPress>[0]): Press => {
  const press = pressWith(limits);
  presses.push(press);
  return press;
};
afterAll(() => {
  for (const press of presses) press.end();
});
jest.setTimeout(60_000);

test('A press makes a PDF in a process that starts with the first job and ends when there are no more', async () => {
  const press = open({ idleMs: 50 });
  expect(press.isAwake()).toBe(false);
  const [first, second] = await Promise.all([press.compile(job('α')), press.compile(job('β'))]);
  expect(press.isAwake()).toBe(true);
  for (const made of [first, second])
    expect(made.ok && Buffer.from(made.bytes).toString('latin1', 0, 8)).toBe('%PDF-1.7');
  expect(first.ok && second.ok && Buffer.from(first.bytes).equals(second.bytes)).toBe(false);
  await new Promise((resolveLater) => setTimeout(resolveLater, 300));
  expect(press.isAwake()).toBe(false);
  const again = await press.compile(job('α'));
  expect(again.ok && first.ok && Buffer.from(again.bytes).equals(first.bytes)).toBe(true);
});

test.each([
  ['a template that is wrong', '#unknown', 'unknown variable: unknown'],
  ['a file that PDF/UA does not allow', '#set text(font: "Noto Sans")\n= α', 'PDF/UA-1 error: missing document title'],
  ['a file that is not among the job’s', '#read("/etc/passwd")', 'file not found'],
])('A press says what is wrong with %s, and goes on', async (_what, main, message) => {
  const press = open();
  const made = await press.compile(job('α', main));
  expect(made).toMatchObject({ ok: false, diagnostics: [expect.stringContaining(message)] });
  expect((await press.compile(job('α'))).ok).toBe(true);
});

test('A press that comes to no end says so', async () => {
  const made = await open({ answerMs: 1 }).compile(job('α'));
  expect(made).toMatchObject({ ok: false, diagnostics: [expect.stringContaining('no end')] });
});
