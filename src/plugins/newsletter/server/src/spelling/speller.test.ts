import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LOCALES, type Locale } from '../../../domain/locale';
import { createSpeller, type Misspellings, type Speller } from './speller';
import { TYPOS } from './typos.cases';

const SCRIPT = join(__dirname, 'spelling-worker.ts');
const HOOK = resolve(__dirname, '../../../../../../tests/support/typescript-hook.cjs');
const OPTIONS = { execArgv: ['--require', HOOK] };

const spellers: Speller[] = [];
const spellerWith = (
  limits: Parameters<typeof createSpeller>[0] = {},
  script = SCRIPT,
  options: Parameters<typeof createSpeller>[2] = OPTIONS,
): Speller => {
  const speller = createSpeller(limits, script, options);
  spellers.push(speller);
  return speller;
};

afterAll(() => Promise.all(spellers.map((speller) => speller.end())));

const speller = spellerWith();

async function misspelt(locale: Locale, words: readonly string[], asked = speller): Promise<Misspellings> {
  const answer = await asked.misspelt(locale, words);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

describe('what the dictionaries say', () => {
  it.each([
    ['Greek words', 'el', 'ο δήμος φιλοξένησε συνάντηση δικαιούχων για την πρόοδο της πράξης και τα παραδοτέα'],
    ['sentence-initial Greek words', 'el', 'Παρουσιάστηκαν Συνεργασία Ακολούθησε'],
    [
      'compounds of the trade',
      'el',
      'διαλειτουργικότητα ψηφιοποίηση συνδιοργάνωση γεωχωρικά υπερτοπική κυβερνοασφάλεια τηλεδιάσκεψη νεοφυείς ιστότοπος ' +
        'συγχρηματοδοτούμενης κεφαλαιοποίησης συμπεριληπτική μικροκινητικότητας διαδημοτικός συνδιαμόρφωση',
    ],
    ['an enclitic’s second tonos', 'el', 'πρόγραμμά κτίριά επαναπρόσληψή μεταρρυθμίσεών συνάδελφοί αντικείμενό'],
    ['learned forms', 'el', 'διαβουλεύθηκε διεξήχθη υπεγράφη ανετέθη ληφθέντων αντικτύπου συνεργειών επωμισθούμε'],
    ['names in lower case', 'el', 'γερμανούς ευρωπαίοι'],
    [
      'British spelling',
      'en',
      'the programme of the organisation: colour, centre, travelled, catalogue, licence, analyse',
    ],
    [
      'American spelling',
      'en',
      'organization centers labor realize traveled analyze program defense catalog fulfill aging',
    ],
    [
      'compounds and prefixes',
      'en',
      'co-financed cross-border long-term pre-accession non-profit mid-term re-established state-of-the-art co-organisers',
    ],
    ['possessives and contractions', 'en', "municipality's partners' don't it's they'll who's"],
    [
      'the trade’s own words',
      'en',
      'interoperability geospatial webinars acquis stakeholders deliverables digitisation',
    ],
  ] as const)('accept %s', async (_, locale, text) => {
    const asked = words(text.replaceAll(/[,:]/g, ''));
    expect([...(await misspelt(locale, asked))]).toEqual([]);
  });

  it('leave alone what is no word of theirs and near to none', async () => {
    expect((await misspelt('el', words('μπλόκτσεϊν ξενομορφοειδές ραφτινγκάδες'))).size).toBe(0);
    expect((await misspelt('en', words('rizitika mantinades kafeneio'))).size).toBe(0);
  });

  it('offer what was meant, the likeliest first, in the case that was written', async () => {
    const found = await misspelt('el', ['παρουσιάστικε', 'Συνεργασεία', 'ευρωπαική', 'αλαγή']);
    expect(Object.fromEntries([...found].map(([word, [first]]) => [word, first]))).toEqual({
      παρουσιάστικε: 'παρουσιάστηκε',
      Συνεργασεία: 'Συνεργασία',
      ευρωπαική: 'ευρωπαϊκή',
      αλαγή: 'αλλαγή',
    });
  });

  it.each(LOCALES)('find at least 85 of 100 slips in %s, and name what was meant for 80', async (locale) => {
    const found = await misspelt(
      locale,
      TYPOS[locale].map(([written]) => written),
    );
    const right = TYPOS[locale].filter(([written, meant]) => found.get(written)?.includes(meant));
    expect(found.size / TYPOS[locale].length).toBeGreaterThanOrEqual(0.85);
    expect(right.length / TYPOS[locale].length).toBeGreaterThanOrEqual(0.8);
    expect(
      (
        await misspelt(
          locale,
          TYPOS[locale].map(([, meant]) => meant),
        )
      ).size,
    ).toBe(0);
  });
});

describe('the thread', () => {
  it('is not there before the first question and ends when nobody asks', async () => {
    const own = spellerWith({ idleMs: 50 });
    expect(own.isAwake()).toBe(false);
    await misspelt('en', ['meeting'], own);
    expect(own.isAwake()).toBe(true);
    await pause(250);
    expect(own.isAwake()).toBe(false);
    expect((await misspelt('en', ['meetting'], own)).get('meetting')).toEqual(['meeting']);
  });

  it('is not asked again what it has answered', async () => {
    const own = spellerWith();
    await misspelt('en', ['meetting', 'meeting'], own);
    await own.end();
    expect((await misspelt('en', ['meeting', 'meetting', 'meetting'], own)).size).toBe(1);
    expect(own.isAwake()).toBe(false);
  });

  it('answers several who ask at once', async () => {
    const own = spellerWith();
    const answers = await Promise.all(['meetting', 'wellcome', 'untill'].map((word) => misspelt('en', [word], own)));
    expect(answers.map((answer) => [...answer.keys()])).toEqual([['meetting'], ['wellcome'], ['untill']]);
  });

  it('refuses, and does not throw, when it cannot start or fails at a question', async () => {
    const refused = { ok: false, error: 'spelling-unavailable' };
    const missing = spellerWith({}, join(__dirname, 'no-such-worker.js'), {});
    expect(await missing.misspelt('el', ['δήμος'])).toEqual(refused);
    const failing = spellerWith(
      {},
      "require('node:worker_threads').parentPort.on('message', () => { throw new Error('x') })",
      {
        eval: true,
      },
    );
    expect(await failing.misspelt('el', ['δήμος'])).toEqual(refused);
    expect(failing.isAwake()).toBe(false);
  });

  it('refuses when the answer takes too long, and starts anew at the next question', async () => {
    const slow = spellerWith({ answerMs: 100 }, "require('node:worker_threads').parentPort.on('message', () => {})", {
      eval: true,
    });
    expect(await slow.misspelt('el', ['δήμος'])).toEqual({ ok: false, error: 'spelling-unavailable' });
    expect(slow.isAwake()).toBe(false);
    expect((await slow.misspelt('el', [])).ok).toBe(true);
  });

  it('lets those who wait go when it is ended', async () => {
    const own = spellerWith();
    const waiting = own.misspelt('el', ['δήμος']);
    await own.end();
    expect(await waiting).toEqual({ ok: false, error: 'spelling-unavailable' });
  });
});

describe('whatever it is asked', () => {
  it('answers 10,000 words that no language has, without looking for corrections of them all', async () => {
    const letters = [...'αβγδεζηθικλμνξοπρστυφχψω'];
    const noise = Array.from({ length: 10_000 }, (_, index) =>
      Array.from(
        { length: 14 },
        (_, place) => letters[(index * (place + 3) + place * place * 7) % letters.length],
      ).join(''),
    );
    expect((await misspelt('el', noise)).size).toBeLessThan(20);
  });

  it.each([
    ['nothing', []],
    ['an empty word', ['']],
    ['astral characters and halves of them', ['👩‍🌾', '𝒶𝒷𝒸𝒹ℯ', '\ud800', '\udc00αβγ', '𐀀𐀁𐀂']],
    ['what is no word', ['constructor', '__proto__', '\u0000', '-', '---', "'", '/', 'α'.repeat(100_000)]],
  ])('makes nothing of %s', async (_, asked) => {
    for (const locale of LOCALES) expect((await misspelt(locale, asked)).size).toBe(0);
  });
});
