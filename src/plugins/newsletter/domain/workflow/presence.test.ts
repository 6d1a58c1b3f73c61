import { type Presence, presenceFor } from './presence';

const NOW = '2026-11-26T12:10:00.000Z';
const writing = (actor: string, since: string, more: Partial<Presence> = {}): Presence => ({
  actor,
  since: `2026-11-26T${since}:00.000Z`,
  seen: '2026-11-26T12:09:45.000Z',
  taken: null,
  ...more,
});
const GONE = { seen: '2026-11-26T12:09:00.000Z' };
const takenBy = (by: string) => ({ taken: { by, at: '2026-11-26T12:05:00.000Z' } });

describe('who writes in a document', () => {
  it('is told to others, the first one first, and not to themselves', () => {
    const all = [writing('maria', '12:04'), writing('nikos', '12:02'), writing('eleni', '12:03')];
    expect(presenceFor('eleni', all, NOW).writing.map(({ actor }) => actor)).toEqual(['nikos', 'maria']);
    expect(presenceFor('approver', all, NOW).writing).toHaveLength(3);
    expect(presenceFor('maria', [writing('maria', '12:04')], NOW)).toEqual({ writing: [], takenOver: null });
  });

  it('is forgotten when it was not said again', () => {
    expect(presenceFor('maria', [writing('nikos', '12:02', GONE)], NOW).writing).toEqual([]);
  });

  it('hears who took over, and is told no more until that one has left', () => {
    const all = [writing('maria', '12:02', takenBy('nikos')), writing('nikos', '12:05')];
    expect(presenceFor('maria', all, NOW)).toEqual({ writing: [all[1]], takenOver: all[0]?.taken });
    expect(presenceFor('nikos', all, NOW)).toEqual({ writing: [], takenOver: null });

    const left = [writing('maria', '12:02', takenBy('nikos')), writing('nikos', '12:05', GONE)];
    expect(presenceFor('maria', left, NOW)).toEqual({ writing: [], takenOver: null });
    expect(presenceFor('eleni', left, NOW).writing.map(({ actor }) => actor)).toEqual(['maria']);
  });
});
