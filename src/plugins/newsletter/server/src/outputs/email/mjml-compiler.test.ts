import { join, resolve } from 'node:path';
import { compileMjml } from './compile-mjml';
import { createMjmlCompiler, type MjmlCompiler } from './mjml-compiler';

const HOOK = join(resolve(__dirname, '../../../../../../..'), 'tests/support/typescript-hook.cjs');
const letter = (text: string) =>
  `<mjml lang="el" dir="ltr"><mj-body><mj-section><mj-column><mj-text>${text}</mj-text></mj-column></mj-section></mj-body></mjml>`;

const compilers: MjmlCompiler[] = [];
const open = (limits: Parameters<typeof createMjmlCompiler>[0] = {}): MjmlCompiler => {
  const compiler = createMjmlCompiler(limits, join(__dirname, 'mjml-process.ts'), ['--require', HOOK]);
  compilers.push(compiler);
  return compiler;
};
afterAll(() => {
  for (const compiler of compilers) compiler.end();
});
jest.setTimeout(60_000);

test('A compiler makes letters in a process that starts with the first and ends when there are no more', async () => {
  const compiler = open({ idleMs: 50 });
  expect(compiler.isAwake()).toBe(false);
  const [first, second] = await Promise.all([compiler.compile(letter('α')), compiler.compile(letter('β'))]);
  expect(compiler.isAwake()).toBe(true);
  expect(first).toContain('>α</div>');
  expect(second).toContain('>β</div>');
  await new Promise((resolveLater) => setTimeout(resolveLater, 300));
  expect(compiler.isAwake()).toBe(false);
  expect(await compiler.compile(letter('α'))).toBe(first);
});

test('A compiler apart makes the bytes that it makes here', async () => {
  expect(await open().compile(letter('Ώρα &lt;3'))).toBe(await compileMjml(letter('Ώρα &lt;3')));
});

test.each([
  ['an element that there is none of', letter('α').replaceAll('mj-section', 'mj-nothing')],
  ['an attribute of the wrong kind', letter('α').replace('<mj-text>', '<mj-text font-size="large">')],
  ['no element at all', 'α'],
])('A compiler says what is wrong with %s, and goes on', async (_what, source) => {
  const compiler = open();
  await expect(compiler.compile(source)).rejects.toThrow('MJML made no letter: ');
  expect(await compiler.compile(letter('α'))).toContain('>α</div>');
});

test('A compiler that comes to no end says so', async () => {
  await expect(open({ answerMs: 1 }).compile(letter('α'))).rejects.toThrow('took too long');
});

test('A letter takes nothing from the disk and brings nothing to load', async () => {
  const source = letter('<b style="font-family:Roboto">α</b>').replace(
    '<mj-section>',
    '<mj-include path="./package.json" type="html" /><mj-section>',
  );
  const html = await compileMjml(source);
  expect(html).toContain('>α</b>');
  expect(html).not.toMatch(/dependencies|fonts\.googleapis|mj-include/);
});
