import type { Standing } from '../standing';
import { type Attempt, ofNobody, ofPeople } from './attempt';
import type { Caller, Outcome } from './caller';
import type { Scene } from './scene';
import { ALL, LOCKED } from './targets';

const WRITERS = ['administrator', 'editor'] as const;
const READERS = ['translator', 'approver', 'publisher'] as const;
const BEFORE_ALL = '1970-01-01T00:00:00.000Z';

/** By those who read lineups alone. */
const ofReaders = (code: string): Attempt['refused'] => Object.fromEntries(READERS.map((reader) => [reader, code]));

/** Changes a lineup as the page does: with the state that the page was told of. */
const change = async (
  scene: Scene,
  stage: Standing,
  caller: Caller,
  [method, below]: readonly [string, string],
  body: object,
): Promise<Outcome> => {
  const address = `/newsletter/bulletins/${scene.at[stage].bulletin}/lineup`;
  const { status, text } = await scene.ask(caller, 'GET', address);
  const read = status === 200 ? JSON.parse(text).data.read : BEFORE_ALL;
  return scene.ask(caller, method, `${address}${below}`, { json: { ...body, read } });
};

const CHANGES = [
  ['no stories', ['PUT', ''], () => ({ stories: [] })],
  ['the stories of another', ['PUT', ''], ({ at }: Scene) => ({ stories: [at.draft.story] })],
  ['a new story', ['POST', '/stories'], () => ({ headline: { el: 'Παράκαμψη', en: null } })],
] as const;

const arrangements: Attempt[] = CHANGES.flatMap(([what, way, body]) => [
  {
    path: `Lineup: ${what}, where the stage is closed`,
    stages: LOCKED,
    refused: {
      ...ofPeople('locked_by_stage', WRITERS),
      ...ofReaders('lineup_not_permitted'),
      'greek-editor': 'HTTP 403',
    },
    make: (scene, stage, caller) => change(scene, stage, caller, way, body(scene)),
  },
  {
    path: `Lineup: ${what}, by who may not write`,
    stages: ALL,
    refused: { ...ofReaders('lineup_not_permitted'), ...ofNobody('HTTP 401') },
    make: (scene, stage, caller) => change(scene, stage, caller, way, body(scene)),
  },
]);

/** The plugin's way to begin a bulletin, and to say which stories it has. */
export const lineupAttempts: readonly Attempt[] = [
  ...arrangements,
  {
    path: 'Lineup: a new bulletin, by who may not write',
    stages: ['draft'],
    refused: {
      ...ofReaders('bulletin_not_permitted'),
      'greek-editor': 'HTTP 403',
      ...ofNobody('HTTP 401'),
    },
    make: ({ ask }, _stage, caller) =>
      ask(caller, 'POST', '/newsletter/bulletins', {
        json: { number: 900, issueDate: '2026-12-01', title: { el: 'Παράκαμψη', en: 'Bypass' } },
      }),
  },
  {
    path: 'Lineup: a new bulletin with the number of another',
    stages: ALL,
    refused: Object.fromEntries(WRITERS.map((writer) => [writer, 'number_taken'])),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', '/newsletter/bulletins', {
        json: { number: at[stage].number, issueDate: '2026-12-01', title: { el: 'Παράκαμψη', en: 'Bypass' } },
      }),
  },
];
