import { RESTING_STAGES } from '../../../src/plugins/newsletter/domain/workflow/stages';
import type { Standing } from '../standing';
import { type Attempt, ofNobody } from './attempt';
import type { Caller, Outcome } from './caller';
import type { Scene } from './scene';
import { ALL, LOCKED, OPEN, UIDS } from './targets';

const READERS = ['approver', 'publisher'] as const;
const WRITERS = ['administrator', 'editor', 'translator'] as const;
const TYPES = '/content-manager/collection-types';

const by = (callers: readonly Caller[], code: string): Attempt['refused'] =>
  Object.fromEntries(callers.map((caller) => [caller, code]));

const below = ({ at }: Scene, stage: Standing) => `/newsletter/bulletins/${at[stage].bulletin}/segments`;

type View = { id: string; documentId: string; source: string; target: string | null };

/** Translates the first text of a bulletin, as the workbench does: with what it was shown. */
const translate = async (scene: Scene, stage: Standing, caller: Caller): Promise<Outcome> => {
  const { text } = await scene.ask('editor', 'GET', below(scene, stage));
  const { segments }: { segments: View[] } = JSON.parse(text).data;
  const segment = segments.find(({ documentId }) => documentId === scene.at[stage].bulletin);
  if (!segment) throw new Error(`The bulletin at ${stage} has nothing to translate`);
  const { id, source, target } = segment;
  const change = { id, source, seen: target, target: 'A bypass', state: 'reviewed' };
  return scene.ask(caller, 'PUT', below(scene, stage), { json: { changes: [change] } });
};

/** Asks nobody to translate a bulletin: whoever was asked would hear no more of it. */
const assign: Attempt['make'] = ({ ask, at }, stage, caller) =>
  ask(caller, 'PUT', `/newsletter/bulletins/${at[stage].bulletin}/assignment`, {
    json: { assignee: null, due: null },
  });

/** Through the workbench, and by translators past it. */
export const translationAttempts: readonly Attempt[] = [
  {
    path: 'Workbench: a translation, where the stage is closed',
    stages: LOCKED,
    refused: { ...by([...WRITERS, ...READERS], 'segments_not_permitted'), ...ofNobody('HTTP 401') },
    make: translate,
  },
  {
    path: 'Workbench: a translation, by who only reads',
    stages: OPEN,
    refused: { ...by(READERS, 'segments_not_permitted'), ...ofNobody('HTTP 401') },
    make: translate,
  },
  {
    path: 'Workbench: another source language, where the stage is closed',
    stages: LOCKED,
    refused: by(['administrator', 'editor'], 'direction_is_locked'),
    make: (scene, stage, caller) =>
      scene.ask(caller, 'PUT', `${below(scene, stage)}/direction`, { json: { source: 'en' } }),
  },
  {
    path: 'Workbench: another source language, by who writes one language or none',
    stages: ALL,
    refused: { ...by(['translator', ...READERS], 'direction_not_permitted'), ...ofNobody('HTTP 401') },
    make: (scene, stage, caller) =>
      scene.ask(caller, 'PUT', `${below(scene, stage)}/direction`, { json: { source: 'en' } }),
  },
  {
    path: 'Assignment: a translation to oneself, by who is asked and does not ask',
    stages: ALL,
    refused: { translator: 'HTTP 403', publisher: 'HTTP 403', ...ofNobody('HTTP 401') },
    make: assign,
  },
  {
    path: 'Assignment: a translation of what is at rest',
    stages: RESTING_STAGES,
    refused: by(['administrator', 'editor', 'approver'], 'assignment_is_closed'),
    make: assign,
  },
  ...(['bulletin', 'story', 'event'] as const).map(
    (type): Attempt => ({
      path: `Content Manager: save of the Greek ${type} by who translates it`,
      stages: OPEN.filter((stage) => type === 'bulletin' || stage !== 'in-translation'),
      refused: by(['translator', ...READERS], 'HTTP 403'),
      make: ({ ask, at }, stage, caller) =>
        ask(caller, 'PUT', `${TYPES}/${UIDS[type]}/${at[stage][type]}?locale=el`, {
          json: { title: 'Παράκαμψη', headline: 'Παράκαμψη', place: 'Παράκαμψη' },
        }),
    }),
  ),
];
