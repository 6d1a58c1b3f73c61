import {
  both,
  bulletin,
  event,
  hollowBulletin,
  operation,
  photo,
  speaker,
  story,
} from '../../../../../tests/support/bulletin-builder';
import type { Bulletin } from '../bulletin/bulletin';
import { checkBulletin } from './check-bulletin';
import { NO_FACTS } from './context';
import { blockingAt } from './gates';
import { GATES } from './rule';

/** At which gates a bulletin is stopped. */
const stops = (given: Bulletin, facts = NO_FACTS) => {
  const findings = checkBulletin(given, facts);
  expect(findings).not.toEqual([]);
  return GATES.filter((gate) => blockingAt(gate, findings).length > 0);
};

describe('blockingAt', () => {
  it('lets a complete bulletin through every gate', () => {
    expect(GATES.flatMap((gate) => blockingAt(gate, checkBulletin(bulletin(), NO_FACTS)))).toEqual([]);
  });

  it('stops at every gate what is missing in the structure', () => {
    expect(stops(bulletin({ stories: [] }))).toEqual(GATES);
    expect(stops(bulletin({ issueDate: null }))).toEqual(GATES);
    expect(stops(bulletin({ events: [event({ host: null })] }))).toEqual(GATES);
  });

  it('lets a bulletin be submitted for translation, not approved, while English is missing', () => {
    expect(stops(bulletin({ stories: [story({ headline: both('Νέα διαδρομή', null) })] }))).toEqual([
      'approve',
      'publish',
    ]);
    expect(stops(bulletin({ stories: [story({ photos: [photo({ alt: both('Ένα τραπέζι', null) })] })] }))).toEqual([
      'approve',
      'publish',
    ]);
    expect(stops(bulletin({ operation: operation({ fundingStatement: both(null, null) }) }))).toEqual([
      'approve',
      'publish',
    ]);
  });

  it('does not let a bulletin be submitted while Greek lacks what English has', () => {
    expect(stops(bulletin({ stories: [story({ kicker: both(null, 'Meetings') })] }))).toEqual(GATES);
  });

  it('stops approval for consent, so that nothing is approved twice', () => {
    expect(stops(bulletin({ stories: [story({ photos: [photo({ people: null })] })] }))).toEqual([
      'approve',
      'publish',
    ]);
  });

  it('stops only publishing for the order of numbers', () => {
    expect(stops(bulletin({ number: 3 }), { ...NO_FACTS, latestNumber: 1 })).toEqual(['publish']);
  });

  it('never stops for a warning', () => {
    expect(stops(bulletin({ speakers: [speaker({ affiliation: null })] }))).toEqual([]);
  });

  it('asks at each gate for all that the gate before asked for', () => {
    const findings = checkBulletin(hollowBulletin(), NO_FACTS);
    const [submit, approve, publish] = GATES.map((gate) => blockingAt(gate, findings));
    expect(submit?.length).toBeGreaterThan(0);
    expect(approve).toEqual(expect.arrayContaining([...(submit ?? [])]));
    expect(publish).toEqual(expect.arrayContaining([...(approve ?? [])]));
    expect(publish).toEqual(findings.filter(({ severity }) => severity === 'error'));
  });

  it('stops everywhere for an error that no rule explains', () => {
    const finding = {
      ruleId: 'no/rule',
      reason: 'seen',
      severity: 'error',
      path: [],
      range: null,
      data: {},
      mends: [],
    } as const;
    expect(GATES.map((gate) => blockingAt(gate, [finding]).length)).toEqual([1, 1, 1]);
  });
});
