import { both, bulletin, operation, photo, speaker, story } from '../../../../../tests/support/bulletin-builder';
import type { Bulletin } from '../bulletin/bulletin';
import { checkBulletin } from './check-bulletin';
import { NO_FACTS } from './context';
import { blockingAt } from './gates';
import { isFoundation, isLaw, mayBeMilder } from './law';
import { RULES } from './registry';
import { type Decisions, NO_DECISIONS, type RuleSetting, settleFindings, type Waiver } from './settle';

const TODAY = '2026-03-10';

const settle = (given: Bulletin, decisions: Partial<Decisions> = {}) =>
  settleFindings(given, checkBulletin(given, NO_FACTS), { ...NO_DECISIONS, today: TODAY, ...decisions });

const waive = (fingerprint: string, more: Partial<Waiver> = {}): Waiver => ({
  id: 1,
  fingerprint,
  by: 'admin:7',
  at: '2026-03-01T10:00:00.000Z',
  until: '2026-04-01',
  reason: 'Έτσι το θέλει ο φορέας',
  ...more,
});

/** Without a photo's alternative text: one error of law. */
const withoutAlt = bulletin({ stories: [story({ photos: [photo({ alt: both(null, 'Ten people') })] })] });
/** A speaker without an organisation: one warning. */
const warned = bulletin({ speakers: [speaker({ affiliation: null })] });
/** One error that is neither of law nor a foundation. */
const withoutEmail = bulletin({ operation: operation({ email: 'nobody' }) });

describe('settleFindings', () => {
  it('leaves findings as they are where nothing was decided, each with its fingerprint', () => {
    for (const given of [withoutAlt, warned, withoutEmail]) {
      const plain = checkBulletin(given, NO_FACTS);
      expect(plain.length).toBeGreaterThan(0);
      expect(settle(given)).toEqual(
        plain.map((finding) => ({ ...finding, fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/), waiver: null })),
      );
    }
  });

  it.each<[RuleSetting, readonly string[], number]>([
    ['off', [], 0],
    ['warning', ['warning'], 0],
    ['error', ['error'], 1],
  ])('lets a warning be %s', (setting, severities, blocking) => {
    const findings = settle(warned, { severities: { 'name/incomplete': setting } });
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
    expect(blockingAt('publish', findings)).toHaveLength(blocking);
    expect(blockingAt('submit', findings)).toHaveLength(0);
  });

  it.each<RuleSetting>(['off', 'warning'])('does not let a rule of law be %s', (setting) => {
    const findings = settle(withoutAlt, { severities: { 'a11y/alt': setting } });
    expect(findings.map(({ severity }) => severity)).toEqual(['error']);
    expect(blockingAt('publish', findings)).toHaveLength(1);
  });

  it('does not let a warning of law be switched off, and lets it be made stricter', () => {
    const given = bulletin({ operation: operation({ disclaimer: both(null, null) }) });
    const severitiesWith = (setting: RuleSetting) =>
      settle(given, { severities: { 'eu/programme': setting } }).map(({ severity }) => severity);
    expect(severitiesWith('off')).toEqual(settle(given).map(({ severity }) => severity));
    expect(new Set(severitiesWith('error'))).toEqual(new Set(['error']));
  });

  it('lets one reason of a rule be milder, and neither the others nor what an edition rests on', () => {
    const of = (reason: string) => ({ ruleId: 'i18n/complete', reason });
    const fault = (reason: 'machine' | 'stale') =>
      ({ reason, path: ['title', 'en'], data: { segment: reason, words: 'Words' } }) as const;
    const given = bulletin({ stories: [story({ lead: both('Τι έγινε', null) })] });
    const facts = { ...NO_FACTS, translation: { source: 'el', faults: [fault('machine'), fault('stale')] } } as const;
    const severities = { 'i18n/complete machine': 'warning', 'i18n/complete missing': 'off' } as const;
    const found = settleFindings(given, checkBulletin(given, facts), { ...NO_DECISIONS, severities });
    expect(found.filter(({ ruleId }) => ruleId === 'i18n/complete')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...of('missing'), severity: 'error' }),
        expect.objectContaining({ ...of('machine'), severity: 'warning' }),
        expect.objectContaining({ ...of('stale'), severity: 'error' }),
      ]),
    );
  });

  it('tells a waived finding as waived, and lets it block nothing', () => {
    const [finding] = settle(withoutAlt);
    const waiver = waive(finding?.fingerprint ?? '');
    const settled = settle(withoutAlt, { waivers: [waiver] });
    expect(settled).toEqual([{ ...finding, waiver }]);
    expect(blockingAt('publish', settled)).toEqual([]);
  });

  it.each([
    ['2026-03-10', 0],
    ['2026-03-09', 1],
    ['2025-12-31', 1],
  ])('counts a waiver until %s, its last day included', (until, blocking) => {
    const waivers = [waive(settle(withoutAlt)[0]?.fingerprint ?? '', { until })];
    expect(blockingAt('publish', settle(withoutAlt, { waivers }))).toHaveLength(blocking);
  });

  it('lets a waiver die with its text', () => {
    const named = (alt: string) =>
      bulletin({ stories: [story({ photos: [photo({ alt: both(alt, 'Ten people') })] })] });
    const waivers = [waive(settle(named('IMG_0001.jpg'))[0]?.fingerprint ?? '')];
    expect(settle(named('IMG_0001.jpg'), { waivers })[0]?.waiver).not.toBeNull();
    expect(settle(named('IMG_0002.jpg'), { waivers })[0]?.waiver).toBeNull();
  });

  it('waives nothing that an edition rests on', () => {
    const given = bulletin({ number: null });
    const waivers = settle(given).map(({ fingerprint }) => waive(fingerprint));
    expect(blockingAt('publish', settle(given, { waivers }))).toHaveLength(1);
  });
});

describe('the rules of law and the foundations', () => {
  it('knows them by their ids', () => {
    expect(['eu/statement', 'eu/whatever', 'gdpr/image', 'a11y/alt'].filter((id) => !isLaw(id))).toEqual([]);
    expect(['a11y/headings', 'a11y/alternative', 'el/final-nu', 'eu'].filter(isLaw)).toEqual([]);
    expect(['eu/emblem', 'issue/metadata', 'i18n/complete'].filter(mayBeMilder)).toEqual([]);
    expect(mayBeMilder('el/final-nu')).toBe(true);
  });

  it('names only reasons that there are', () => {
    const known = RULES.flatMap(({ id, reasons }) => Object.keys(reasons).map((reason) => ({ ruleId: id, reason })));
    expect(known.filter(isFoundation)).toHaveLength(11);
  });
});
