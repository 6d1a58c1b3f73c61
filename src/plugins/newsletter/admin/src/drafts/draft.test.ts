import { draftOf, joinDrafts, offersOf, withoutFields } from './draft';

const AT = '2026-11-26T19:00:00.000Z';
const LATER = '2026-11-26T19:05:00.000Z';
const NAMES = ['headline', 'lead'];

describe('a draft of a form', () => {
  it('holds the fields that were written otherwise, and nothing of others', () => {
    const draft = draftOf(NAMES, { headline: 'Α', lead: 'Β', id: 1 }, { headline: 'Α', lead: 'Γ', id: 2 }, AT);
    expect(draft).toEqual({ at: AT, fields: { lead: { was: 'Β', is: 'Γ' } } });
    expect(draftOf(NAMES, { headline: 'Α' }, { headline: 'Α' }, AT)).toBeNull();
  });

  it('keeps what is older beside what is newer, the newer words first', () => {
    const older = draftOf(NAMES, { headline: 'Α', lead: 'Β' }, { headline: 'Αα', lead: 'Ββ' }, AT);
    const newer = draftOf(NAMES, { headline: 'Α', lead: 'Β' }, { headline: 'Α', lead: 'Βγ' }, LATER);
    expect(joinDrafts(older, newer)).toEqual({
      at: LATER,
      fields: { headline: { was: 'Α', is: 'Αα' }, lead: { was: 'Β', is: 'Βγ' } },
    });
    expect(joinDrafts(older, null)).toBe(older);
    expect(withoutFields(older, ['lead'])?.fields).toEqual({ headline: { was: 'Α', is: 'Αα' } });
    expect(withoutFields(older, NAMES)).toBeNull();
  });

  it('offers what the form has not, and marks what somebody else changed meanwhile', () => {
    const draft = draftOf(NAMES, { headline: 'Α', lead: 'Β' }, { headline: 'Αα', lead: 'Ββ' }, AT);
    expect(draft && offersOf(draft, { headline: 'Α', lead: 'Του άλλου' })).toEqual([
      { field: 'headline', mine: 'Αα', now: 'Α', contested: false },
      { field: 'lead', mine: 'Ββ', now: 'Του άλλου', contested: true },
    ]);
    expect(draft && offersOf(draft, { headline: 'Αα', lead: 'Ββ' })).toEqual([]);
  });
});
