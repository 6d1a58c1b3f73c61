import {
  MOVES,
  MOVES_OF_THE_DESK,
  type Move,
  type Stage,
} from '../../../src/plugins/newsletter/domain/workflow/stages';
import { arrowsFrom } from '../../../src/plugins/newsletter/domain/workflow/table';
import { DESK_ROLES } from '../../../src/plugins/newsletter/server/src/setup/permissions';
import type { Standing } from '../standing';
import { type Attempt, ofNobody, ofPeople } from './attempt';
import { CALLERS, type Caller } from './caller';
import { ALL } from './targets';

const BODY = {
  reason: 'Παράκαμψη',
  note: { el: 'Παράκαμψη', en: 'Bypass' },
  schedule: { local: '2099-12-20T09:00', zone: 'Europe/Athens' },
};

const stageOf = (standing: Standing): Stage => (standing === 'reopened' ? 'draft' : standing);
const holdersOf = (move: Move): Caller[] => {
  const people: readonly string[] = DESK_ROLES.filter(({ moves }) => moves.some((known) => known === move)).map(
    ({ key }) => key,
  );
  return CALLERS.filter((caller) => caller === 'administrator' || people.includes(caller));
};

const PEOPLE = ['administrator', 'editor', 'translator', 'approver', 'publisher'] as const;

/** Where a move leads on, by those who do not hold it; where it does not, by those who do. */
const refusedAt = (move: Move, stage: Standing): Attempt['refused'] => {
  const holders = holdersOf(move);
  const isOpen = arrowsFrom(stageOf(stage), move).length > 0;
  if (!isOpen) return Object.fromEntries(holders.map((holder) => [holder, 'move_not_allowed']));
  const others = PEOPLE.filter((person) => !holders.includes(person));
  return { ...Object.fromEntries(others.map((other) => [other, 'move_not_permitted'])), ...ofNobody('HTTP 401') };
};

const attempt = (move: Move, stage: Standing): Attempt => ({
  path: `Moves: ${move}`,
  stages: [stage],
  refused: MOVES_OF_THE_DESK.some((own) => own === move)
    ? ofPeople('malformed_request', PEOPLE)
    : refusedAt(move, stage),
  make: ({ ask, at }, standing, caller) =>
    ask(caller, 'POST', `/newsletter/bulletins/${at[standing].bulletin}/moves`, { json: { move, ...BODY } }),
});

/** By the person, and by a token that acts for the person. */
const ownWork: Attempt = {
  path: 'Moves: approval of what one has changed oneself',
  stages: ['in-review'],
  refused: { administrator: 'four_eyes', 'admin-token': 'four_eyes' },
  make: ({ ask, at }, stage, caller) =>
    ask(caller, 'POST', `/newsletter/bulletins/${at[stage].bulletin}/moves`, { json: { move: 'approve' } }),
};

/** The plugin's own API: every move at every stage. */
export const moveAttempts: readonly Attempt[] = [
  ...MOVES.flatMap((move) => ALL.map((stage) => attempt(move, stage))),
  ownWork,
];
