import { type AuditEntry, chained } from './audit-chain';
import { followTrail } from './audit-trail';

type Step = readonly [move: string, from: string, to: string, actor?: string];

/** A bulletin's entries, a minute apart; the digest of all is the same. */
const walk = (...steps: readonly Step[]): AuditEntry[] => {
  const entries: AuditEntry[] = [];
  for (const [move, stageBefore, stageAfter, actor = 'admin:1'] of steps) {
    const at = new Date(Date.UTC(2018, 11, 20, 9, entries.length)).toISOString();
    const rest = { role: '', channel: 'admin', digest: 'd', comment: null, fourEyes: null, bulletinId: 'b' };
    entries.push(chained({ ...rest, at, move, stageBefore, stageAfter, actor }, entries.at(-1) ?? null));
  }
  return entries;
};

const SUBMIT: Step = ['submit', 'draft', 'in-review'];
const APPROVE: Step = ['approve', 'in-review', 'approved', 'admin:2'];
const PUBLISH: Step = ['publish', 'approved', 'published', 'admin:3'];
const CORRECT: Step = ['correct', 'published', 'draft'];

describe('followTrail', () => {
  it('begins as a draft without moves', () => {
    expect(followTrail([])).toMatchObject({ stage: 'draft', version: 0, approval: null, publications: [] });
  });

  it('tells of each publication under which approval it was made', () => {
    const trail = followTrail(walk(SUBMIT, APPROVE, PUBLISH, CORRECT, SUBMIT, APPROVE, PUBLISH));
    expect(trail).toMatchObject({ stage: 'published', version: 7, impossible: [] });
    expect(trail.publications.map(({ entry, approval }) => [entry.sequence, approval?.entry.sequence])).toEqual([
      [3, 2],
      [7, 6],
    ]);
    expect(trail.publications.map(({ approval }) => approval?.since)).toEqual([null, '2018-12-20T09:01:00.000Z']);
  });

  it('ends an approval with the move that makes it void, and remembers that there was one', () => {
    const trail = followTrail(walk(SUBMIT, APPROVE, ['revoke', 'approved', 'in-review']));
    expect(trail).toMatchObject({ approval: null, lastApproval: { sequence: 2 } });
  });

  it('keeps an approval while it is scheduled, and lists withdrawals', () => {
    const trail = followTrail(
      walk(
        SUBMIT,
        APPROVE,
        ['schedule', 'approved', 'scheduled'],
        ['publish', 'scheduled', 'published', 'schedule'],
        ['withdraw', 'published', 'withdrawn'],
      ),
    );
    expect(trail.publications[0]?.approval?.entry.sequence).toBe(2);
    expect(trail.withdrawals.map(({ sequence }) => sequence)).toEqual([5]);
    expect(trail.impossible).toEqual([]);
  });

  it.each<[string, Step[], number]>([
    ['a move that the stage does not have', [SUBMIT, ['publish', 'in-review', 'published']], 2],
    ['a move that leads elsewhere', [['submit', 'draft', 'approved']], 1],
    ['a move from a stage where the bulletin did not stand', [SUBMIT, PUBLISH], 2],
    ['a move that nobody knows', [['print', 'draft', 'published']], 1],
  ])('tells of %s', (_name, steps, sequence) => {
    expect(followTrail(walk(...steps)).impossible.map((entry) => entry.sequence)).toEqual([sequence]);
  });

  it('knows no approval of a publication that nobody approved', () => {
    expect(followTrail(walk(SUBMIT, PUBLISH)).publications).toMatchObject([{ approval: null }]);
  });

  it('passes over decisions, which are in the log and move nothing', () => {
    const moves = [SUBMIT, APPROVE, PUBLISH] as const;
    const decided = walk(SUBMIT, ['waive', '', ''], APPROVE, ['unwaive', '', ''], ['set-checks', '', ''], PUBLISH);
    expect(followTrail(decided)).toMatchObject({ stage: 'published', version: 3, impossible: [] });
    expect(followTrail(decided).publications).toHaveLength(followTrail(walk(...moves)).publications.length);
  });
});
