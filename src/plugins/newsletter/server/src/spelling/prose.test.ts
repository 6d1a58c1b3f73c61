import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkTexts } from '../../../domain/lint/check-bulletin';
import { fileRuns } from '../../../domain/lint/file-runs';
import { fileGlossary } from '../../../domain/lint/glossary-of';
import { elSpelling } from '../../../domain/lint/rules/el-spelling';
import { LOCALES, type Locale } from '../../../domain/locale';
import { BENEFICIARIES } from '../seed/content/beneficiaries';
import { BULLETIN_01 } from '../seed/content/bulletin-01';
import { BULLETIN_02 } from '../seed/content/bulletin-02';
import { OPERATION_CONTENT } from '../seed/content/operation';
import { misspeltIn } from './misspelt-in';
import { createSpeller } from './speller';

const ROOT = resolve(__dirname, '../../../../../..');
const FIXTURES = join(ROOT, 'tests/fixtures');
const read = (file: string) => readFileSync(file, 'utf8');

type Prose = { readonly name: string; readonly locale: Locale; readonly text: string };
type Planted = { readonly locale: Locale; readonly text: string; readonly rule: string; quote: string; mend: string };

const speller = createSpeller({}, join(__dirname, 'spelling-worker.ts'), {
  execArgv: ['--require', join(ROOT, 'tests/support/typescript-hook.cjs')],
});
afterAll(() => speller.end());

/** What the rule finds in a text, with the dictionaries asked. */
async function misspellings({ text, locale }: Pick<Prose, 'text' | 'locale'>) {
  const texts = { runs: fileRuns(text, locale), glossary: fileGlossary([]), issueDate: null };
  const misspelt = await misspeltIn(texts, speller);
  if (!misspelt.ok) throw new Error(misspelt.error);
  return checkTexts({ ...texts, misspelt: misspelt.value }, [elSpelling]);
}

/** Every text of a language in seed data, a paragraph each. */
const seeded = (value: unknown, locale: Locale, isInside = false): string[] => {
  if (typeof value === 'string') return isInside ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const isOf = (one: Locale) => name === one || name.endsWith(one === 'el' ? 'El' : 'En');
    if (isOf(locale)) return seeded(inner, locale, true);
    return LOCALES.some(isOf) ? [] : seeded(inner, locale, isInside);
  });
};

const SEED = [OPERATION_CONTENT, BENEFICIARIES, BULLETIN_01, BULLETIN_02];

const PROSE: Prose[] = [
  ...(JSON.parse(read(join(FIXTURES, 'prose/prose.json'))) as { file: string; locale: Locale }[]).map(
    ({ file, locale }) => ({ name: file, locale, text: read(join(FIXTURES, 'prose', file)) }),
  ),
  { name: 'the printed bulletin', locale: 'el', text: read(join(FIXTURES, 'bulletin-01/printed.el.txt')) },
  { name: 'the Greek guide', locale: 'el', text: read(join(ROOT, 'docs/el/README.md')) },
  ...LOCALES.map((locale) => ({ name: `the seed in ${locale}`, locale, text: seeded(SEED, locale).join('\n\n\n') })),
];

const PLANTED = (JSON.parse(read(join(FIXTURES, 'prose/planted.json'))) as Planted[]).filter(
  ({ rule }) => rule === 'el/spelling',
);

const countWords = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;
/** A false alarm in so many words is what an editor puts up with. */
const WORDS_AN_ALARM = 1500;

it.each(LOCALES)('Correct prose in %s raises an alarm less than once in 1,500 words', async (locale) => {
  const texts = PROSE.filter((prose) => prose.locale === locale);
  const words = texts.reduce((sum, { text }) => sum + countWords(text), 0);
  expect(words).toBeGreaterThan(3000);
  const alarms: string[] = [];
  for (const prose of texts) {
    alarms.push(...(await misspellings(prose)).map(({ data }) => `${prose.name}: ${data.word} → ${data.corrections}`));
  }
  expect({ alarms, tooMany: alarms.length * WORDS_AN_ALARM >= words }).toMatchObject({ tooMany: false });
});

it('A mistake that was planted in a sentence is found, with what was meant', async () => {
  expect(PLANTED.length).toBeGreaterThanOrEqual(5);
  for (const { text, locale, quote, mend } of PLANTED) {
    const found = (await misspellings({ text, locale })).map(({ data, mends }) => ({
      word: data.word,
      first: mends[0]?.replacement,
    }));
    expect(found).toEqual([{ word: quote, first: mend }]);
  }
});
