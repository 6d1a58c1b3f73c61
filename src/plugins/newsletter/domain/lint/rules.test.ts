import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import IntlMessageFormat from 'intl-messageformat';
import { bulletin, emptyBulletin, hollowBulletin } from '../../../../../tests/support/bulletin-builder';
import { expectedFindings, findingsIn, mended, PARAGRAPH } from '../../../../../tests/support/read-cases';
import el from '../../translations/el.json';
import en from '../../translations/en.json';
import { type Block, plainText } from '../bulletin/blocks';
import type { Bulletin } from '../bulletin/bulletin';
import type { ContentPath, TextRange } from '../finding';
import { checkBulletin, checkTexts } from './check-bulletin';
import { NO_FACTS } from './context';
import { RULES } from './registry';
import { CASES } from './registry.cases';
import { isTextRule, type Rule } from './rule';
import type { RuleCases } from './rule-cases';
import type { TextRun } from './texts';

const TRANSLATIONS: Record<string, Record<string, string>> = { el, en };

/** What the rules look for, so that random texts come near to it. */
const SCRAPS = [
  ...[
    'Τρίτη',
    '12',
    'Δεκεμβρίου',
    '2018',
    '12/12/2018',
    'την',
    'το',
    'σκοπό',
    'της',
    ', που',
    ', και έπειτα',
    '2η',
    '1 ο',
  ],
  ...[
    '"',
    '«',
    '»',
    '“',
    '”',
    '  ',
    ' ,',
    'κ.',
    'Δ/νση',
    'ΕΤΠΑ',
    'Dελτίο',
    '\u037e',
    'Tuesday',
    'December',
    '11/12/2018',
  ],
  ...['Act', 'here', 'https://a.example', '643.000,00 €', '€643,000.00', '10-12', '👩‍🌾', '\ud800', '\n'],
];

const anyRuns = fc
  .array(
    fc.record({
      text: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(fc.constantFrom(...SCRAPS), { maxLength: 12 }).map((scraps) => scraps.join(' ')),
      ),
      locale: fc.constantFrom('el' as const, 'en' as const),
      kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'file' as const, 'field' as const),
    }),
    { maxLength: 4 },
  )
  .map((runs) => runs.map((run, at): TextRun => ({ ...PARAGRAPH, ...run, path: [at] })));

const fileName = (rule: Rule) => rule.id.replace('/', '-');
const casesOf = (rule: Rule): RuleCases => CASES[rule.id] ?? { valid: [], invalid: [] };

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** What stands at the end of a path, blocks as their plain text; `null` where it is empty, undefined where it is not. */
function textAt(target: Bulletin, path: ContentPath): unknown {
  let at: unknown = target;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !(key in at)) return undefined;
    at = (at as Record<string | number, unknown>)[key];
  }
  const isBlock = typeof at === 'object' && at !== null && 'type' in at && 'children' in at;
  return isBlock ? plainText(at as Block) : at;
}

const holds = (text: unknown, [from, to]: TextRange): boolean =>
  typeof text === 'string' && from >= 0 && from <= to && to <= text.length;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The names a message is filled from, with the choices of each `select`. */
function placeholders(elements: readonly Element[]): { name: string; choices: string[] | null }[] {
  return elements.flatMap((element) => {
    if (!('value' in element) || element.type === 0) return [];
    if (!('options' in element)) return [{ name: element.value, choices: null }];
    const options = Object.entries(element.options);
    const inner = options.flatMap(([, option]) => placeholders(option.value));
    return [{ name: element.value, choices: options.map(([choice]) => choice) }, ...inner];
  });
}

const message = (language: string, key: string) => TRANSLATIONS[language]?.[key] ?? '';
const astOf = (language: string, key: string) =>
  new IntlMessageFormat(message(language, key), language, undefined, { ignoreTag: true }).getAst();

describe('the registry', () => {
  const files = readdirSync(join(__dirname, 'rules'));

  it('names every rule once, and every rule has a file of its name and a table of cases', () => {
    const expected = RULES.flatMap((rule) => [`${fileName(rule)}.cases.ts`, `${fileName(rule)}.ts`]);
    expect(files.sort()).toEqual(expected.sort());
    expect(Object.keys(CASES)).toEqual(RULES.map(({ id }) => id));
  });
});

describe.each(RULES)('$id', (rule) => {
  it('has five valid and five invalid cases at least, and the invalid ones show every reason', () => {
    const { valid, invalid } = casesOf(rule);
    expect(valid.length).toBeGreaterThanOrEqual(5);
    expect(invalid.length).toBeGreaterThanOrEqual(5);
    const shown = new Set(invalid.flatMap(({ findings }) => findings.map(({ reason }) => reason)));
    expect([...shown].sort()).toEqual(Object.keys(rule.reasons).sort());
  });

  it('is silent on its valid cases', () => {
    for (const given of casesOf(rule).valid) {
      expect({ title: given.title, findings: findingsIn(given, rule) }).toEqual({ title: given.title, findings: [] });
    }
  });

  it('finds exactly what its invalid cases say', () => {
    for (const given of casesOf(rule).invalid) {
      const findings = expectedFindings(given, rule);
      expect({ title: given.title, findings: findingsIn(given, rule) }).toEqual({ title: given.title, findings });
    }
  });

  it('gives each finding a path and a range that lead somewhere and the data its reason declares', () => {
    for (const given of casesOf(rule).invalid) {
      for (const { path, range, reason, data } of findingsIn(given, rule)) {
        const text = 'bulletin' in given ? textAt(given.bulletin, path) : given.text;
        expect({ path, resolves: text !== undefined }).toEqual({ path, resolves: true });
        if (range) expect({ range, holds: holds(text, range) }).toEqual({ range, holds: true });
        expect(Object.keys(data).sort()).toEqual([...(rule.reasons[reason]?.data ?? [])].sort());
      }
    }
  });

  it('offers mends inside the text that make their finding go away, and bring no new one', () => {
    for (const given of casesOf(rule).invalid) {
      const found = findingsIn(given, rule);
      for (const finding of found) {
        const text = 'bulletin' in given ? textAt(given.bulletin, finding.path) : given.text;
        for (const mend of finding.mends) {
          expect({ mend, holds: holds(text, mend.range) }).toEqual({ mend, holds: true });
          const left = findingsIn(mended(given, finding, mend), rule);
          expect({ title: given.title, mend, left: left.length < found.length }).toEqual({
            title: given.title,
            mend,
            left: true,
          });
        }
      }
    }
  });

  it('is silent on the bulletin of the builder', () => {
    expect(checkBulletin(bulletin(), NO_FACTS, [rule])).toEqual([]);
  });

  it.each([
    ['empty', emptyBulletin],
    ['hollow', hollowBulletin],
    ['whole', bulletin],
  ])('reads a frozen %s bulletin twice alike, with paths that resolve', (_, build) => {
    const given = deepFreeze(build());
    const found = checkBulletin(given, deepFreeze({ ...NO_FACTS }), [rule]);
    expect(checkBulletin(given, NO_FACTS, [rule])).toEqual(found);
    expect(found.filter(({ path }) => textAt(given, path) === undefined)).toEqual([]);
  });

  it('reads frozen texts of any kind twice alike, whatever stands in them', () => {
    if (!isTextRule(rule)) return;
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const texts = deepFreeze({ runs, issueDate: '2019-05-31', glossary: [], misspelt: NO_FACTS.misspelt });
        const found = checkTexts(texts, [rule]);
        expect(checkTexts(texts, [rule])).toEqual(found);
        for (const { path, range, mends } of found) {
          const text = runs.find((run) => run.path[0] === path[0])?.text;
          if (range) expect(holds(text, range)).toBe(true);
          for (const mend of mends) expect(holds(text, mend.range)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(['el', 'en'])('says in %s what it asks, why, and on what ground', (language) => {
    for (const part of ['title', 'why', 'source']) {
      expect(message(language, `newsletter.rule.${rule.id}.${part}`)).not.toBe('');
    }
  });

  it.each(['el', 'en'])('has a message in %s for each reason, filled only from its data', (language) => {
    for (const [reason, { data }] of Object.entries(rule.reasons)) {
      const key = `newsletter.finding.${rule.id}.${reason}`;
      expect({ key, message: message(language, key) }).not.toEqual({ key, message: '' });
      const names = placeholders(astOf(language, key)).map(({ name }) => name);
      expect({ key, unknown: names.filter((name) => !data.includes(name)) }).toEqual({ key, unknown: [] });
    }
  });

  it.each(['el', 'en'])('fills its messages in %s without leaving a choice open', (language) => {
    for (const given of casesOf(rule).invalid) {
      for (const { reason, data } of findingsIn(given, rule)) {
        const key = `newsletter.finding.${rule.id}.${reason}`;
        const text = new IntlMessageFormat(message(language, key), language, undefined, { ignoreTag: true }).format({
          ...data,
        });
        expect(text).toMatch(/^[\p{Lu}«“"].*[.:;!?»”"]$/su);
        expect(text).not.toMatch(/[{}]|undefined/);
      }
    }
  });
});

describe('the translations', () => {
  const keys = RULES.flatMap((rule) => [
    ...['title', 'why', 'source'].map((part) => `newsletter.rule.${rule.id}.${part}`),
    ...Object.keys(rule.reasons).map((reason) => `newsletter.finding.${rule.id}.${reason}`),
  ]);

  it.each(['el', 'en'])('hold no prose in %s of a rule or reason that is not there', (language) => {
    const told = Object.keys(TRANSLATIONS[language] ?? {}).filter((key) => /^newsletter\.(rule|finding)\./.test(key));
    expect(told.sort()).toEqual([...keys].sort());
  });

  it('tell each missing text in Greek by its own name', () => {
    const [choice] = placeholders(astOf('el', 'newsletter.finding.i18n/complete.missing'));
    const fields = checkBulletin(halfBulletin(), NO_FACTS).flatMap(({ ruleId, data }) =>
      ruleId === 'i18n/complete' ? [String(data.field)] : [],
    );
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter((field) => !choice?.choices?.includes(field))).toEqual([]);
  });
});

/** The whole bulletin with nothing in English. */
function halfBulletin(): Bulletin {
  return JSON.parse(JSON.stringify(bulletin()), (_, value) =>
    value && typeof value === 'object' && 'el' in value && 'en' in value ? { ...value, en: null } : value,
  );
}
