import { type Attempt, ofTokens } from './attempt';
import { LOCKED, OWN_TYPES, PLURALS, SHARED_TYPES, stagesFor } from './targets';

const EDIT = { bulletin: { title: 'Παράκαμψη' }, story: { headline: 'Παράκαμψη' }, event: { place: 'Παράκαμψη' } };
const PUBLISHING = {
  bulletin: 'publish_through_workflow',
  story: 'published_with_its_bulletin',
  event: 'published_with_its_bulletin',
};
const READERS = ['full-access', 'read-only', 'custom'] as const;

const perType = OWN_TYPES.flatMap((type): Attempt[] => {
  const address = `/api/${PLURALS[type]}`;
  return [
    {
      path: `REST: PUT of ${type} without a status`,
      stages: stagesFor(type),
      refused: ofTokens(PUBLISHING[type]),
      make: ({ ask, at }, stage, caller) =>
        ask(caller, 'PUT', `${address}/${at[stage][type]}`, { json: { data: EDIT[type] } }),
    },
    {
      path: `REST: PUT of ${type} with status=published, in English`,
      stages: stagesFor(type),
      refused: ofTokens(PUBLISHING[type]),
      make: ({ ask, at }, stage, caller) =>
        ask(caller, 'PUT', `${address}/${at[stage][type]}?status=published&locale=en`, { json: { data: EDIT[type] } }),
    },
    {
      path: `REST: PUT of ${type} as a draft`,
      stages: LOCKED,
      refused: ofTokens('locked_by_stage'),
      make: ({ ask, at }, stage, caller) =>
        ask(caller, 'PUT', `${address}/${at[stage][type]}?status=draft`, { json: { data: EDIT[type] } }),
    },
    {
      path: `REST: PUT of ${type} with a status that there is not`,
      stages: LOCKED,
      refused: ofTokens('locked_by_stage'),
      make: ({ ask, at }, stage, caller) =>
        ask(caller, 'PUT', `${address}/${at[stage][type]}?status=public`, { json: { data: EDIT[type] } }),
    },
    ...(['', '?status=published', '?locale=en'] as const).map(
      (query): Attempt => ({
        path: `REST: POST of ${type}${query}`,
        stages: ['draft'],
        refused: ofTokens(PUBLISHING[type]),
        make: ({ ask }, _stage, caller) => ask(caller, 'POST', `${address}${query}`, { json: { data: EDIT[type] } }),
      }),
    ),
    {
      path: `REST: DELETE of ${type}`,
      stages: LOCKED,
      refused: ofTokens('locked_by_stage'),
      make: ({ ask, at }, stage, caller) => ask(caller, 'DELETE', `${address}/${at[stage][type]}`),
    },
    ...(
      [
        [LOCKED, 'locked_by_stage'],
        [['reopened'], type === 'bulletin' ? 'was_published' : 'still_referenced'],
      ] as const
    ).map(
      ([stages, code]): Attempt => ({
        path: `REST: DELETE of one language of ${type}`,
        stages,
        refused: ofTokens(code),
        make: ({ ask, at }, stage, caller) => ask(caller, 'DELETE', `${address}/${at[stage][type]}?locale=en`),
      }),
    ),
    {
      path: `REST: a guess at the draft of ${type} in the other language`,
      stages: ['reopened'],
      refused: ofTokens('drafts_are_not_public', READERS),
      make: ({ ask }, _stage, caller) =>
        ask(caller, 'GET', `${address}?filters[$and][0][localizations][documentId][$startsWith]=a`),
    },
    ...(['?status=draft', '?status=draft&locale=en&populate=*', '?status=public'] as const).map(
      (query): Attempt => ({
        path: `REST: GET of ${type}${query}`,
        stages: ['draft', 'approved', 'scheduled', 'reopened'],
        refused: ofTokens('drafts_are_not_public', READERS),
        make: ({ ask, at }, stage, caller) => ask(caller, 'GET', `${address}/${at[stage][type]}${query}`),
      }),
    ),
  ];
});

const shared: Attempt[] = [
  ...SHARED_TYPES.map(
    (type): Attempt => ({
      path: `REST: DELETE of ${type} in use`,
      stages: ['published'],
      refused: ofTokens('still_referenced'),
      make: (scene, _stage, caller) => scene.ask(caller, 'DELETE', `/api/${PLURALS[type]}/${scene[type]}`),
    }),
  ),
  {
    path: 'REST: DELETE of the operation',
    stages: ['published'],
    refused: ofTokens('still_referenced'),
    make: ({ ask }, _stage, caller) => ask(caller, 'DELETE', '/api/operation'),
  },
  {
    path: 'REST: POST of a second operation',
    stages: ['published'],
    refused: ofTokens('HTTP 405', ['full-access', 'read-only', 'custom', 'anonymous', 'administrator']),
    make: ({ ask }, _stage, caller) => ask(caller, 'POST', '/api/operation', { json: { data: { acronym: 'X' } } }),
  },
];

/** Strapi's REST API. */
export const contentApiAttempts: readonly Attempt[] = [...perType, ...shared];
