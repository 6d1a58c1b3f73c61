import fc from 'fast-check';
import { MOVES, type Move, STAGES, type Stage } from './stages';
import { type Approval, type Command, type Facts, FIRST_STATE, transition, type WorkflowState } from './transition';

const CURRENT = 'c'.repeat(64);
const BEFORE = 'b'.repeat(64);
const NOTE = { el: 'Διορθώθηκε η ημερομηνία της ημερίδας.', en: 'The date of the information day was corrected.' };
const EARLIER_NOTE = { el: 'Διορθώθηκε ο τίτλος.', en: 'The title was corrected.' };
const TOMORROW = { due: '2019-06-01T06:00:00.000Z', local: '2019-06-01T09:00', zone: 'Europe/Athens' } as const;
const NOW = '2019-05-31T09:30:00.000Z';

const approvalOf = (digest: string): Approval => ({ digest, by: 'admin:7', at: '2019-05-30T08:00:00.000Z' });
const state = (stage: Stage, overrides: Partial<WorkflowState> = {}): WorkflowState => ({
  stage,
  approval: approvalOf(CURRENT),
  schedule: stage === 'scheduled' ? TOMORROW : null,
  changeNote: null,
  ...overrides,
});
/** A move with everything that any arrow may ask of its caller. */
const command = (move: Move, overrides: Partial<Command> = {}): Command => ({
  move,
  by: 'admin:4',
  at: NOW,
  reason: 'Λάθος ημερομηνία στην πρώτη ιστορία',
  note: NOTE,
  schedule: TOMORROW,
  ...overrides,
});
/** Content against which nothing stands. */
const facts = (overrides: Partial<Facts> = {}): Facts => ({
  digest: CURRENT,
  blockingFindings: 0,
  level: true,
  ownWork: false,
  ...overrides,
});
const stateAfter = (before: WorkflowState, asked: Command, given: Facts = facts()): WorkflowState => {
  const step = transition(before, asked, given);
  if (!step.ok) throw new Error(`${asked.move} was refused: ${step.error.code}`);
  return step.value[0];
};

/** Every move that is allowed, with both languages level, and where it leads. */
const ALLOWED: readonly (readonly [Stage, Move, Stage])[] = [
  ['draft', 'submit', 'in-review'],
  ['draft', 'archive', 'archived'],
  ['in-translation', 'submit', 'in-review'],
  ['in-translation', 'return', 'draft'],
  ['in-review', 'return', 'draft'],
  ['in-review', 'approve', 'approved'],
  ['approved', 'revoke', 'in-review'],
  ['approved', 'schedule', 'scheduled'],
  ['approved', 'publish', 'published'],
  ['approved', 'void', 'in-review'],
  ['scheduled', 'unschedule', 'approved'],
  ['scheduled', 'revoke', 'in-review'],
  ['scheduled', 'publish', 'published'],
  ['scheduled', 'fail', 'publish-failed'],
  ['scheduled', 'void', 'in-review'],
  ['publish-failed', 'publish', 'published'],
  ['publish-failed', 'revoke', 'in-review'],
  ['publish-failed', 'void', 'in-review'],
  ['published', 'withdraw', 'withdrawn'],
  ['published', 'correct', 'draft'],
  ['withdrawn', 'correct', 'draft'],
  ['withdrawn', 'archive', 'archived'],
];

const WITH_REASON: readonly (readonly [Stage, Move])[] = [
  ['draft', 'archive'],
  ['in-translation', 'return'],
  ['in-review', 'return'],
  ['approved', 'revoke'],
  ['scheduled', 'revoke'],
  ['scheduled', 'fail'],
  ['publish-failed', 'revoke'],
  ['published', 'withdraw'],
  ['withdrawn', 'archive'],
];

const WITH_NOTE: readonly (readonly [Stage, Move])[] = [
  ['published', 'correct'],
  ['withdrawn', 'correct'],
];

const WITH_TIME: readonly (readonly [Stage, Move])[] = [['approved', 'schedule']];

const WITH_FOUR_EYES: readonly (readonly [Stage, Move])[] = [['in-review', 'approve']];

const AT_A_GATE: readonly (readonly [Stage, Move, string])[] = [
  ['draft', 'submit', 'submit'],
  ['in-translation', 'submit', 'approve'],
  ['in-review', 'approve', 'approve'],
  ['approved', 'schedule', 'publish'],
  ['approved', 'publish', 'publish'],
  ['scheduled', 'publish', 'publish'],
  ['publish-failed', 'publish', 'publish'],
];

const AS_APPROVED: readonly (readonly [Stage, Move])[] = [
  ['approved', 'schedule'],
  ['approved', 'publish'],
  ['scheduled', 'publish'],
  ['publish-failed', 'publish'],
];

const PAIRS = STAGES.flatMap((stage) => MOVES.map((move) => [stage, move] as const));
const isIn = (table: readonly (readonly [Stage, Move, ...unknown[]])[], stage: Stage, move: Move) =>
  table.some((row) => row[0] === stage && row[1] === move);
const pairsBut = (table: readonly (readonly [Stage, Move, ...unknown[]])[]) =>
  ALLOWED.filter(([stage, move]) => !isIn(table, stage, move));

describe('transition', () => {
  it.each(ALLOWED)('takes a bulletin from %s by %s to %s', (stage, move, to) => {
    const step = transition(state(stage), command(move), facts());
    expect(step).toMatchObject({ ok: true, value: [{ stage: to }, expect.any(Array)] });
  });

  it.each(PAIRS.filter(([stage, move]) => !isIn(ALLOWED, stage, move)))('refuses in %s to %s', (stage, move) => {
    expect(transition(state(stage), command(move), facts())).toEqual({
      ok: false,
      error: { code: 'move_not_allowed', stage, move },
    });
  });

  it('sends a draft to translation while a language is not level', () => {
    expect(stateAfter(FIRST_STATE, command('submit'), facts({ level: false }))).toEqual({
      ...FIRST_STATE,
      stage: 'in-translation',
    });
  });

  it.each(pairsBut([['draft', 'submit']]))('asks in %s for %s of no level languages', (stage, move, to) => {
    expect(stateAfter(state(stage), command(move), facts({ level: false })).stage).toBe(to);
  });
});

describe('a reason', () => {
  it.each(WITH_REASON)('is asked for in %s to %s', (stage, move) => {
    for (const reason of [undefined, '', ' \n\t']) {
      expect(transition(state(stage), command(move, { reason }), facts())).toEqual({
        ok: false,
        error: { code: 'reason_required', move },
      });
    }
  });

  it.each(pairsBut(WITH_REASON))('is not asked for in %s to %s', (stage, move) => {
    expect(transition(state(stage), command(move, { reason: undefined }), facts()).ok).toBe(true);
  });
});

describe('a note for readers', () => {
  it.each(WITH_NOTE)('is asked for in both languages in %s to %s', (stage, move) => {
    for (const note of [undefined, { el: null, en: null }, { ...NOTE, en: null }, { ...NOTE, el: '  ' }]) {
      expect(transition(state(stage), command(move, { note }), facts())).toEqual({
        ok: false,
        error: { code: 'note_required', move },
      });
    }
  });

  it.each(pairsBut(WITH_NOTE))('is not asked for in %s to %s', (stage, move) => {
    expect(transition(state(stage), command(move, { note: undefined }), facts()).ok).toBe(true);
  });

  it('is kept from the correction on, over a return, until its edition is published', () => {
    const steps: readonly Move[] = ['correct', 'submit', 'return', 'submit', 'approve', 'publish'];
    const notes: WorkflowState['changeNote'][] = [];
    let current = state('published', { changeNote: null });
    for (const move of steps) {
      current = stateAfter(current, command(move, { note: move === 'correct' ? NOTE : EARLIER_NOTE }));
      notes.push(current.changeNote);
    }
    expect(notes).toEqual([NOTE, NOTE, NOTE, NOTE, NOTE, null]);
  });
});

describe('a time', () => {
  it.each(WITH_TIME)('is asked for in %s to %s, and must be still to come', (stage, move) => {
    expect(transition(state(stage), command(move, { schedule: undefined }), facts())).toEqual({
      ok: false,
      error: { code: 'time_required', move },
    });
    for (const due of [NOW, '2019-05-31T09:29:59.999Z']) {
      const step = transition(state(stage), command(move, { schedule: { ...TOMORROW, due } }), facts());
      expect(step).toEqual({ ok: false, error: { code: 'time_is_past', due } });
    }
  });

  it.each(pairsBut(WITH_TIME))('is not asked for in %s to %s', (stage, move) => {
    expect(transition(state(stage), command(move, { schedule: undefined }), facts()).ok).toBe(true);
  });

  it('is kept while a bulletin is scheduled, and no longer', () => {
    expect(ALLOWED.map(([stage, move]) => stateAfter(state(stage), command(move)).schedule)).toEqual(
      ALLOWED.map(([, , to]) => (to === 'scheduled' ? TOMORROW : null)),
    );
  });
});

describe('own work', () => {
  it.each(WITH_FOUR_EYES)('is not let through in %s to %s', (stage, move) => {
    const step = transition(state(stage), command(move), facts({ ownWork: true }));
    expect(step).toEqual({ ok: false, error: { code: 'four_eyes' } });
  });

  it.each(pairsBut(WITH_FOUR_EYES))('does not matter in %s to %s', (stage, move) => {
    expect(transition(state(stage), command(move), facts({ ownWork: true })).ok).toBe(true);
  });
});

describe('findings', () => {
  it.each(AT_A_GATE)('stop a bulletin in %s at %s, at the gate %s', (stage, move, gate) => {
    expect(transition(state(stage), command(move), facts({ blockingFindings: 3 }))).toEqual({
      ok: false,
      error: { code: 'blocked_by_findings', gate, count: 3 },
    });
  });

  it('stop a draft on its way to translation as well', () => {
    const step = transition(FIRST_STATE, command('submit'), facts({ blockingFindings: 1, level: false }));
    expect(step).toEqual({ ok: false, error: { code: 'blocked_by_findings', gate: 'submit', count: 1 } });
  });

  it.each(pairsBut(AT_A_GATE))('do not stop in %s to %s', (stage, move) => {
    expect(transition(state(stage), command(move), facts({ blockingFindings: 3 })).ok).toBe(true);
  });
});

describe('content that is not what was approved', () => {
  it.each(AS_APPROVED)('is stopped in %s at %s', (stage, move) => {
    expect(transition(state(stage, { approval: approvalOf(BEFORE) }), command(move), facts())).toEqual({
      ok: false,
      error: { code: 'content_changed', approved: BEFORE, current: CURRENT },
    });
    expect(transition(state(stage, { approval: null }), command(move), facts())).toEqual({
      ok: false,
      error: { code: 'content_changed', approved: null, current: CURRENT },
    });
  });

  it.each(pairsBut(AS_APPROVED))('may in %s still %s', (stage, move) => {
    expect(transition(state(stage, { approval: approvalOf(BEFORE) }), command(move), facts()).ok).toBe(true);
  });
});

describe('the approval', () => {
  it.each([null, approvalOf(BEFORE)])(
    'names the content, who approved it and when, whatever was before',
    (approval) => {
      expect(stateAfter(state('in-review', { approval }), command('approve')).approval).toEqual({
        digest: CURRENT,
        by: 'admin:4',
        at: NOW,
      });
    },
  );

  it.each([
    ['approved', 'revoke'],
    ['scheduled', 'revoke'],
    ['publish-failed', 'revoke'],
    ['approved', 'void'],
    ['scheduled', 'void'],
    ['publish-failed', 'void'],
    ['published', 'correct'],
    ['withdrawn', 'correct'],
  ] as const)('is void in %s after %s', (stage, move) => {
    expect(stateAfter(state(stage), command(move)).approval).toBeNull();
  });

  it.each([
    ['approved', 'schedule'],
    ['approved', 'publish'],
    ['scheduled', 'unschedule'],
    ['scheduled', 'publish'],
    ['scheduled', 'fail'],
    ['publish-failed', 'publish'],
    ['published', 'withdraw'],
    ['withdrawn', 'archive'],
  ] as const)('stands in %s after %s', (stage, move) => {
    expect(stateAfter(state(stage), command(move)).approval).toEqual(approvalOf(CURRENT));
  });
});

describe('what else is to be done', () => {
  it('is an edition after a publication, its withdrawal after a withdrawal, and nothing after any other move', () => {
    const effects = ALLOWED.map(([stage, move]) => {
      const step = transition(state(stage, { changeNote: EARLIER_NOTE }), command(move), facts());
      return [move, step.ok ? step.value[1] : step.error];
    });
    expect(effects).toEqual(
      ALLOWED.map(([, move]) => {
        if (move === 'publish') return [move, [{ type: 'issue-edition', changeNote: EARLIER_NOTE }]];
        if (move === 'withdraw') return [move, [{ type: 'withdraw-edition', note: NOTE }]];
        return [move, []];
      }),
    );
  });

  it('tells readers nothing where nothing was written for them', () => {
    const asked = command('withdraw', { note: undefined });
    expect(transition(state('published'), asked, facts())).toMatchObject({
      value: [{ stage: 'withdrawn' }, [{ type: 'withdraw-edition', note: null }]],
    });
  });
});

describe('any way through the workflow', () => {
  /** Somebody asks for one of the moves there are, while the content is what its letter says. */
  const attempt = fc.record({
    which: fc.nat(99),
    digest: fc.constantFrom('a', 'a', 'a', 'b'),
    blockingFindings: fc.constantFrom(0, 0, 0, 1),
    level: fc.boolean(),
    ownWork: fc.constantFrom(false, false, true),
    reason: fc.constantFrom('', 'Λόγος'),
    note: fc.constantFrom(undefined, NOTE),
  });

  it('publishes only content that another approved just so, against which nothing stands', () => {
    let published = 0;
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 10, maxLength: 60 }), (attempts) => {
        let current = FIRST_STATE;
        let approved: { digest: string; ownWork: boolean } | null = null;
        for (const { which, reason, note, ...given } of attempts) {
          const open = ALLOWED.filter(([stage]) => stage === current.stage);
          const move = open[which % open.length]?.[1] ?? 'submit';
          const step = transition(Object.freeze(current), command(move, { reason, note }), given);
          if (!step.ok) continue;
          current = step.value[0];
          if (move === 'approve') approved = given;
          if (move === 'revoke' || move === 'void' || move === 'correct') approved = null;
          if (move !== 'publish') continue;
          published += 1;
          expect(approved).toMatchObject({ digest: given.digest, ownWork: false });
          expect(given.blockingFindings).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
    expect(published).toBeGreaterThan(20);
  });
});
