import { ALL, countKinds, filterSegments, isOpen } from './filter-segments';
import { segment } from './segment.cases';

describe('The list of segments', () => {
  const finding = { fingerprint: 'f', severity: 'warning', message: '', range: null } as const;
  const segments = [
    segment({ id: 's1', state: 'missing', target: null, source: 'Η πράξη ΠΡΟΧΩΡΆ' }),
    segment({ id: 's2', state: 'stale', documentId: 'story2' }),
    segment({ id: 's3', state: 'reviewed', findings: [finding] }),
    segment({ id: 's4', state: 'missing', target: null, isOptional: true, source: 'κ.' }),
  ];
  const ids = (filter: object) => filterSegments(segments, { ...ALL, ...filter }).map(({ id }) => id);

  test('is narrowed by state, document and words of either language, whatever their accents', () => {
    expect(ids({ kind: 'missing' })).toEqual(['s1']);
    expect(ids({ kind: 'unreviewed' })).toEqual(['s2']);
    expect(ids({ kind: 'findings' })).toEqual(['s3']);
    expect(ids({ documentId: 'story2' })).toEqual(['s2']);
    expect(ids({ words: 'πραξη προχωρα' })).toEqual(['s1']);
    expect(ids({ words: 'CHANIA' })).toEqual(['s2', 's3']);
  });

  test('is counted by state within the rest of the filter', () => {
    expect(countKinds(segments, ALL)).toEqual({ all: 4, missing: 1, stale: 1, unreviewed: 1, findings: 1 });
    expect(countKinds(segments, { ...ALL, kind: 'stale', documentId: 'story2' }).missing).toBe(0);
  });

  test('leaves nothing to do where a language may do without', () => {
    expect(segments.filter(isOpen).map(({ id }) => id)).toEqual(['s1', 's2']);
  });
});
