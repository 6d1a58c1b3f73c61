import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import IntlMessageFormat from 'intl-messageformat';
import { bulletin, emptyBulletin, hollowBulletin } from '../../../../../tests/support/bulletin-builder';
import el from '../../translations/el.json';
import en from '../../translations/en.json';
import type { Bulletin } from '../bulletin/bulletin';
import type { ContentPath } from '../finding';
import { checkBulletin } from './check-bulletin';
import type { BulletinFacts } from './context';
import { RULES } from './registry';
import { CASES } from './registry.cases';
import type { Rule } from './rule';
import type { RuleCases } from './rule-cases';

const FIRST: BulletinFacts = { takenNumbers: [], latestNumber: null, publishedNumber: null };
const TRANSLATIONS: Record<string, Record<string, string>> = { el, en };

const fileName = (rule: Rule) => rule.id.replace('/', '-');
const casesOf = (rule: Rule): RuleCases => CASES[rule.id] ?? { valid: [], invalid: [] };

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Whether every key of a path is there; the value at its end may be `null`. */
function resolves(target: Bulletin, path: ContentPath): boolean {
  let at: unknown = target;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !(key in at)) return false;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at !== undefined;
}

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
    for (const { title, bulletin: given, facts = FIRST } of casesOf(rule).valid) {
      expect({ title, findings: checkBulletin(given, facts, [rule]) }).toEqual({ title, findings: [] });
    }
  });

  it('finds exactly what its invalid cases say', () => {
    for (const { title, bulletin: given, facts = FIRST, findings } of casesOf(rule).invalid) {
      const expected = findings.map((finding) => ({
        ruleId: rule.id,
        severity: rule.severity,
        data: {},
        ...finding,
      }));
      expect({ title, findings: checkBulletin(given, facts, [rule]) }).toEqual({ title, findings: expected });
    }
  });

  it('gives each finding a path that leads somewhere and the data its reason declares', () => {
    for (const { bulletin: given, facts = FIRST } of casesOf(rule).invalid) {
      for (const finding of checkBulletin(given, facts, [rule])) {
        expect({ path: finding.path, resolves: resolves(given, finding.path) }).toMatchObject({ resolves: true });
        expect(Object.keys(finding.data).sort()).toEqual([...(rule.reasons[finding.reason]?.data ?? [])].sort());
      }
    }
  });

  it('is silent on the bulletin of the builder', () => {
    expect(checkBulletin(bulletin(), FIRST, [rule])).toEqual([]);
  });

  it.each([
    ['empty', emptyBulletin],
    ['hollow', hollowBulletin],
    ['whole', bulletin],
  ])('reads a frozen %s bulletin twice alike, with paths that resolve', (_, build) => {
    const given = deepFreeze(build());
    const found = checkBulletin(given, deepFreeze({ ...FIRST, takenNumbers: [] }), [rule]);
    expect(checkBulletin(given, FIRST, [rule])).toEqual(found);
    expect(found.filter(({ path }) => !resolves(given, path))).toEqual([]);
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
    for (const { bulletin: given, facts = FIRST } of casesOf(rule).invalid) {
      for (const { reason, data } of checkBulletin(given, facts, [rule])) {
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
    const fields = checkBulletin(halfBulletin(), FIRST).flatMap(({ ruleId, data }) =>
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
