import { type Attempt, ofPeople } from './attempt';
import { LOCKED, OPEN, OWN_TYPES, type OwnType, PRINTED, SHARED_TYPES, stagesFor, UIDS } from './targets';

const TYPES = '/content-manager/collection-types';
const EDITORS = ['administrator', 'editor'] as const;
const PUBLISHING: Record<OwnType, string> = {
  bulletin: 'publish_through_workflow',
  story: 'published_with_its_bulletin',
  event: 'published_with_its_bulletin',
};
/** A text of each type, as an edit changes it. */
const EDIT: Record<OwnType, object> = {
  bulletin: { title: 'Παράκαμψη' },
  story: { headline: 'Παράκαμψη' },
  event: { place: 'Παράκαμψη' },
};

const publishing = OWN_TYPES.flatMap((type): Attempt[] => [
  // It saves first, and then publishes.
  ...(
    [
      [LOCKED, 'locked_by_stage'],
      [OPEN, PUBLISHING[type]],
    ] as const
  ).map(
    ([stages, code]): Attempt => ({
      path: `Content Manager: save and publish of ${type}`,
      stages,
      refused: ofPeople(code, ['administrator']),
      make: ({ ask, at }, stage, caller) =>
        ask(caller, 'POST', `${TYPES}/${UIDS[type]}/${at[stage][type]}/actions/publish?locale=el`, {
          json: EDIT[type],
        }),
    }),
  ),
  {
    path: `Content Manager: bulk publish of ${type}`,
    stages: stagesFor(type),
    refused: ofPeople(PUBLISHING[type], ['administrator']),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', `${TYPES}/${UIDS[type]}/actions/bulkPublish?locale=el&locale=en`, {
        json: { documentIds: [at[stage][type]] },
      }),
  },
  {
    path: `Content Manager: save and publish of a new ${type}`,
    stages: ['draft'],
    refused: ofPeople(PUBLISHING[type], ['administrator']),
    make: ({ ask }, _stage, caller) =>
      ask(caller, 'POST', `${TYPES}/${UIDS[type]}/actions/publish?locale=el`, { json: EDIT[type] }),
  },
  {
    path: `Content Manager: unpublish of ${type}`,
    stages: PRINTED,
    refused: ofPeople('unpublish_through_workflow', ['administrator']),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', `${TYPES}/${UIDS[type]}/${at[stage][type]}/actions/unpublish?locale=el`, { json: {} }),
  },
  {
    path: `Content Manager: unpublish of ${type}, with its changes thrown away`,
    stages: ['published', 'withdrawn'],
    refused: ofPeople('locked_by_stage', ['administrator']),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', `${TYPES}/${UIDS[type]}/${at[stage][type]}/actions/unpublish?locale=el`, {
        json: { discardDraft: true, locale: 'el' },
      }),
  },
  {
    path: `Content Manager: bulk unpublish of ${type}`,
    stages: PRINTED,
    refused: ofPeople('unpublish_through_workflow', ['administrator']),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', `${TYPES}/${UIDS[type]}/actions/bulkUnpublish?locale=el&locale=en`, {
        json: { documentIds: [at[stage][type]] },
      }),
  },
]);

const editing = OWN_TYPES.flatMap((type): Attempt[] => [
  {
    path: `Content Manager: save of ${type}`,
    stages: LOCKED,
    refused: ofPeople('locked_by_stage', EDITORS),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'PUT', `${TYPES}/${UIDS[type]}/${at[stage][type]}?locale=el`, { json: EDIT[type] }),
  },
  {
    path: `Content Manager: save of the English ${type}`,
    stages: LOCKED,
    refused: ofPeople('locked_by_stage', [...EDITORS, 'translator']),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'PUT', `${TYPES}/${UIDS[type]}/${at[stage][type]}?locale=en`, { json: EDIT[type] }),
  },
  {
    path: `Content Manager: discard of ${type}`,
    stages: ['published', 'withdrawn'],
    refused: ofPeople('locked_by_stage', EDITORS),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', `${TYPES}/${UIDS[type]}/${at[stage][type]}/actions/discard?locale=el`, { json: {} }),
  },
  {
    path: `Content Manager: delete of ${type}`,
    stages: LOCKED,
    refused: ofPeople('locked_by_stage', EDITORS),
    make: ({ ask, at }, stage, caller) => ask(caller, 'DELETE', `${TYPES}/${UIDS[type]}/${at[stage][type]}?locale=el`),
  },
  {
    path: `Content Manager: bulk delete of ${type}, beside one that is open`,
    stages: LOCKED,
    refused: ofPeople('locked_by_stage', EDITORS),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', `${TYPES}/${UIDS[type]}/actions/bulkDelete?locale=el`, {
        json: { documentIds: [at.draft.bulletin, at[stage][type]] },
      }),
  },
  {
    path: `Content Manager: save of ${type} in a language that there is not`,
    stages: ['draft'],
    refused: {
      ...ofPeople('HTTP 400', ['administrator', 'editor', 'translator', 'approver', 'publisher']),
      anonymous: 'HTTP 400',
      'full-access': 'HTTP 400',
    },
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'PUT', `${TYPES}/${UIDS[type]}/${at[stage][type]}?locale=fr`, { json: EDIT[type] }),
  },
]);

const deleting: Attempt[] = [
  {
    path: 'Content Manager: delete of a bulletin that is being corrected',
    stages: ['reopened'],
    refused: ofPeople('was_published', EDITORS),
    make: ({ ask, at }, stage, caller) => ask(caller, 'DELETE', `${TYPES}/${UIDS.bulletin}/${at[stage].bulletin}`),
  },
  ...(['story', 'event'] as const).map(
    (type): Attempt => ({
      path: `Content Manager: delete of ${type} in use`,
      stages: ['draft', 'in-review', 'reopened'],
      refused: ofPeople('still_referenced', EDITORS),
      make: ({ ask, at }, stage, caller) => ask(caller, 'DELETE', `${TYPES}/${UIDS[type]}/${at[stage][type]}`),
    }),
  ),
  ...SHARED_TYPES.map(
    (type): Attempt => ({
      path: `Content Manager: delete of ${type} in use`,
      stages: ['published'],
      refused: ofPeople('still_referenced', EDITORS),
      make: (scene, _stage, caller) => scene.ask(caller, 'DELETE', `${TYPES}/${UIDS[type]}/${scene[type]}`),
    }),
  ),
  {
    path: 'Content Manager: delete of the operation',
    stages: ['published'],
    refused: ofPeople('still_referenced', ['administrator']),
    make: ({ ask }, _stage, caller) => ask(caller, 'DELETE', `/content-manager/single-types/${UIDS.operation}`),
  },
];

const republishing: Attempt[] = [
  {
    path: 'Content Manager: another number for what was published',
    stages: ['reopened'],
    refused: ofPeople('number_is_published', EDITORS),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'PUT', `${TYPES}/${UIDS.bulletin}/${at[stage].bulletin}?locale=el`, { json: { number: 77 } }),
  },
  {
    path: 'Content Manager: the number of another bulletin',
    stages: ['draft', 'in-review'],
    refused: ofPeople('number_taken', EDITORS),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'PUT', `${TYPES}/${UIDS.bulletin}/${at[stage].bulletin}?locale=el`, {
        json: { number: at.published.number },
      }),
  },
  {
    path: 'Content Manager: another address for what was published',
    stages: ['reopened'],
    refused: ofPeople('slug_is_published', EDITORS),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'PUT', `${TYPES}/${UIDS.bulletin}/${at[stage].bulletin}?locale=el`, { json: { slug: 'allou' } }),
  },
];

/** Those of one language only. */
const otherLanguage = (['bulletin', 'story'] as const).flatMap((type): Attempt[] => [
  {
    path: `Content Manager: new English ${type} by one who writes Greek only`,
    stages: ['draft'],
    refused: { 'greek-editor': 'locale_not_permitted' },
    make: ({ ask }, _stage, caller) => ask(caller, 'POST', `${TYPES}/${UIDS[type]}?locale=en`, { json: EDIT[type] }),
  },
  {
    path: `Content Manager: save of the English ${type} by one who writes Greek only`,
    stages: ['draft', 'in-review'],
    refused: { 'greek-editor': 'HTTP 403' },
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'PUT', `${TYPES}/${UIDS[type]}/${at[stage][type]}?locale=en`, { json: EDIT[type] }),
  },
  {
    path: `Content Manager: English copy of ${type} by one who writes Greek only`,
    stages: ['draft'],
    refused: { 'greek-editor': 'locale_not_permitted' },
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', `${TYPES}/${UIDS[type]}/clone/${at[stage][type]}?locale=en`, { json: { locale: 'en' } }),
  },
]);

const RECORDS = [
  'edition',
  'audit-entry',
  'withdrawal',
  'workflow',
  'content-change',
  'comment',
  'waiver',
  'setting',
  'webhook-message',
  'presence',
  'unit-list',
  'memory-entry',
  'translation',
];

const records = RECORDS.flatMap((name): Attempt[] => {
  const uid = `plugin::newsletter.${name}`;
  return [
    {
      path: `Content Manager: new ${name}`,
      stages: ['draft'],
      refused: ofPeople('HTTP 403', []),
      make: ({ ask, at }, stage, caller) =>
        ask(caller, 'POST', `${TYPES}/${uid}`, { json: { bulletinId: at[stage].bulletin, stage: 'approved' } }),
    },
    {
      path: `Content Manager: bulk delete of ${name}`,
      stages: ['published'],
      refused: ofPeople('HTTP 403', []),
      make: ({ ask }, _stage, caller) =>
        ask(caller, 'POST', `${TYPES}/${uid}/actions/bulkDelete`, { json: { documentIds: ['1'] } }),
    },
  ];
});

/** By a token that acts for an administrator, with the same rights over bulletins. */
const byAdminToken: Attempt[] = (
  [
    ['save and publish', 'locked_by_stage', LOCKED, '/actions/publish?locale=el', EDIT.bulletin],
    ['save and publish', PUBLISHING.bulletin, OPEN, '/actions/publish?locale=el', EDIT.bulletin],
    ['unpublish', 'unpublish_through_workflow', PRINTED, '/actions/unpublish?locale=el', {}],
    ['discard', 'locked_by_stage', ['published', 'withdrawn'], '/actions/discard?locale=el', {}],
  ] as const
).map(
  ([what, code, stages, action, json]): Attempt => ({
    path: `Content Manager: ${what} of bulletin by an admin token`,
    stages,
    refused: { 'admin-token': code },
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', `${TYPES}/${UIDS.bulletin}/${at[stage].bulletin}${action}`, { json }),
  }),
);

/** The Content Manager's own API. */
export const contentManagerAttempts: readonly Attempt[] = [
  ...publishing,
  ...editing,
  ...deleting,
  ...republishing,
  ...otherLanguage,
  ...records,
  ...byAdminToken,
];
