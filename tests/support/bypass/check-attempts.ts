import type { Standing } from '../standing';
import { type Attempt, ofNobody, ofPeople } from './attempt';
import type { Scene } from './scene';

const PEOPLE = ['administrator', 'editor', 'translator', 'approver', 'publisher'] as const;
const NOT_RUNNING_THE_DESK = ['editor', 'translator', 'approver', 'publisher'] as const;
const FINGERPRINT = 'f'.repeat(64);
const WEEK_MS = 7 * 86_400_000;

/** Ahead on the desk's calendar too, whose day begins before that of UTC. */
const inAWeek = () => new Date(Date.now() + WEEK_MS).toISOString().slice(0, 10);

const refusedTo = (callers: readonly (typeof NOT_RUNNING_THE_DESK)[number][], refusal: string) =>
  Object.fromEntries(callers.map((caller) => [caller, refusal]));

const address = ({ at }: Scene, stage: Standing, below: string) =>
  `/newsletter/bulletins/${at[stage].bulletin}/${below}`;

/** What would lift a rule, or a finding of one, by those who may not, and in ways that nobody may. */
const decisions: Attempt[] = [
  {
    path: 'Checks: a waiver for no finding',
    stages: ['in-review', 'approved'],
    refused: ofPeople('text_moved', PEOPLE),
    make: (scene, stage, caller) =>
      scene.ask(caller, 'POST', address(scene, stage, 'waivers'), {
        json: { fingerprint: FINGERPRINT, reason: 'Παράκαμψη', until: inAWeek() },
      }),
  },
  {
    path: 'Checks: a waiver without an end',
    stages: ['in-review'],
    refused: ofPeople('malformed_request', PEOPLE),
    make: (scene, stage, caller) =>
      scene.ask(caller, 'POST', address(scene, stage, 'waivers'), { json: { fingerprint: FINGERPRINT, reason: 'x' } }),
  },
  {
    path: 'Checks: a rule of law switched off',
    stages: ['approved'],
    refused: {
      ...refusedTo(['editor', 'translator', 'publisher'], 'settings_not_permitted'),
      administrator: 'rule_is_fixed',
      approver: 'rule_is_fixed',
      ...ofNobody('HTTP 401'),
    },
    make: ({ ask }, _stage, caller) =>
      ask(caller, 'PUT', '/newsletter/settings/checks', {
        json: { version: 0, settings: { severities: { 'gdpr/image': 'off' }, words: { el: [], en: [] }, terms: [] } },
      }),
  },
  ...(
    [
      [
        'other checks',
        'checks',
        { severities: {}, words: { el: [], en: [] }, terms: [] },
        ['editor', 'translator', 'publisher'],
      ],
      ['four eyes switched off', 'workflow', { fourEyes: false, checkLinks: false }, NOT_RUNNING_THE_DESK],
      ['no mail at all', 'mail', { off: ['comment'] }, NOT_RUNNING_THE_DESK],
      [
        'a webhook',
        'webhooks',
        { receivers: [{ address: 'https://x.example/', enabled: true }] },
        NOT_RUNNING_THE_DESK,
      ],
    ] as const
  ).map(
    ([what, section, settings, callers]): Attempt => ({
      path: `Settings: ${what}, by who may not`,
      stages: ['approved'],
      refused: { ...refusedTo(callers, 'settings_not_permitted'), 'greek-editor': 'HTTP 403', ...ofNobody('HTTP 401') },
      make: ({ ask }, _stage, caller) =>
        ask(caller, 'PUT', `/newsletter/settings/${section}`, { json: { version: 0, settings } }),
    }),
  ),
  {
    path: 'Settings: every move for one’s own role',
    stages: ['approved'],
    refused: { ...refusedTo(NOT_RUNNING_THE_DESK, 'HTTP 403'), 'greek-editor': 'HTTP 403', ...ofNobody('HTTP 401') },
    make: ({ ask }, _stage, caller) =>
      ask(caller, 'PUT', '/newsletter/settings/rights', {
        json: { seen: FINGERPRINT, changes: [{ role: 2, action: 'move.publish', granted: true }] },
      }),
  },
];

/** What writes content: by no caller where nothing was found, and in no shape but the server's own mends. */
const mends: Attempt[] = [
  {
    path: 'Checks: a mend of one’s own making',
    stages: ['draft', 'approved', 'published'],
    refused: ofPeople('malformed_request', PEOPLE),
    make: (scene, stage, caller) =>
      scene.ask(caller, 'POST', address(scene, stage, 'mends'), {
        json: { fingerprint: FINGERPRINT, mend: 0, replacement: 'Παράκαμψη' },
      }),
  },
  {
    path: 'Checks: a mend of no finding',
    stages: ['draft', 'approved', 'published'],
    refused: ofPeople('text_moved', PEOPLE),
    make: (scene, stage, caller) =>
      scene.ask(caller, 'POST', address(scene, stage, 'mends'), { json: { fingerprint: FINGERPRINT, mend: 0 } }),
  },
  {
    path: 'Checks: values that nobody saved, of a field that there is not',
    stages: ['approved', 'published'],
    refused: ofPeople('unknown_field', PEOPLE),
    make: (scene, stage, caller) =>
      scene.ask(caller, 'POST', address(scene, stage, 'check'), {
        json: { type: 'bulletin', documentId: scene.at[stage].bulletin, locale: 'el', data: { publishedAtAll: true } },
      }),
  },
];

/** The plugin's checks: waivers, settings, mends and the live check. */
export const checkAttempts: readonly Attempt[] = [...decisions, ...mends];
