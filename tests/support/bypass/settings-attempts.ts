import { get } from 'node:http';
import { type Attempt, ofPeople } from './attempt';
import type { Outcome } from './caller';
import { UIDS } from './targets';

const language = async (scene: Parameters<Attempt['make']>[0], code: string) =>
  (await scene.desk.strapi.db.query('plugin::i18n.locale').findOne({ where: { code } })).id;

const languages = (
  [
    // Strapi keeps the default language itself.
    ['el', 'HTTP 400'],
    ['en', 'locale_is_needed'],
  ] as const
).map(
  ([code, refusal]): Attempt => ({
    path: `Settings: delete of the language ${code}`,
    stages: ['published'],
    refused: ofPeople(refusal, ['administrator']),
    make: async (scene, _stage, caller) => scene.ask(caller, 'DELETE', `/i18n/locales/${await language(scene, code)}`),
  }),
);

const types: Attempt[] = [
  ...(['bulletin', 'story', 'event', 'speaker'] as const).flatMap((name): Attempt[] => [
    {
      path: `Content-Type Builder: ${name} without draft & publish and without languages`,
      stages: ['published'],
      refused: ofPeople('HTTP 403', []),
      make: ({ ask }, _stage, caller) =>
        ask(caller, 'PUT', `/content-type-builder/content-types/${UIDS[name]}`, {
          json: { contentType: { displayName: name, draftAndPublish: false, attributes: {} } },
        }),
    },
    {
      path: `Content-Type Builder: delete of ${name}`,
      stages: ['published'],
      refused: ofPeople('HTTP 403', []),
      make: ({ ask }, _stage, caller) => ask(caller, 'DELETE', `/content-type-builder/content-types/${UIDS[name]}`),
    },
  ]),
  {
    path: 'Content-Type Builder: delete of a component',
    stages: ['published'],
    refused: ofPeople('HTTP 403', []),
    make: ({ ask }, _stage, caller) => ask(caller, 'DELETE', '/content-type-builder/components/newsletter.slot'),
  },
  {
    path: 'Content-Type Builder: another schema',
    stages: ['published'],
    refused: ofPeople('HTTP 403', []),
    make: ({ ask }, _stage, caller) =>
      ask(caller, 'POST', '/content-type-builder/update-schema', {
        json: { data: { components: [], contentTypes: [] } },
      }),
  },
];

/** With the header that makes Strapi hand the connection over; an accepted one never answers. */
const upgrade = (url: string, token: string | undefined): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': Buffer.from('0123456789abcdef').toString('base64'),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const settle = (status: number) => resolve({ status, code: `HTTP ${status}`, text: '' });
    get(url, { headers })
      .on('response', (response) => {
        response.resume();
        settle(response.statusCode ?? 0);
      })
      .on('upgrade', (response, socket) => {
        socket.destroy();
        settle(response.statusCode ?? 0);
      })
      .on('error', reject);
  });

const transfer = (['push', 'pull'] as const).map(
  (direction): Attempt => ({
    path: `Transfer: ${direction}`,
    stages: ['published'],
    refused: {
      administrator: 'HTTP 401',
      editor: 'HTTP 401',
      anonymous: 'HTTP 401',
      'full-access': 'HTTP 401',
      transfer: 'HTTP 404',
    },
    make: ({ tokenOf, desk }, _stage, caller) =>
      upgrade(`${desk.url}/admin/transfer/runner/${direction}`, tokenOf(caller)),
  }),
);

/** What only an administrator of the system decides, tried by the people of the desk. */
const rights: Attempt[] = (
  [
    ['a role', 'POST', '/admin/roles', { name: 'Όλα', description: '' }],
    ['an API token', 'POST', '/admin/api-tokens', { name: 'x', description: '', type: 'full-access', lifespan: null }],
    ['a transfer token', 'POST', '/admin/transfer/tokens', { name: 'x', description: '', permissions: ['push'] }],
    ['an admin token', 'POST', '/admin/admin-tokens', { name: 'x', description: '', adminPermissions: [] }],
    ['a user', 'POST', '/admin/users', { email: 'x@example.org', firstname: 'x', lastname: 'x', roles: [1] }],
    ['a language', 'POST', '/i18n/locales', { code: 'fr', name: 'French (fr)', isDefault: true }],
    ['a webhook', 'POST', '/admin/webhooks', { name: 'x', url: 'http://127.0.0.1:9', events: ['entry.publish'] }],
  ] as const
).map(([name, method, address, json]): Attempt => {
  const { administrator: _allowed, ...refused } = ofPeople('HTTP 403', []);
  return {
    path: `Settings: ${name} of one’s own making`,
    stages: ['draft'],
    refused,
    make: ({ ask }, _stage, caller) => ask(caller, method, address, { json }),
  };
});

/** Settings, types, languages, transfer and rights. */
export const settingsAttempts: readonly Attempt[] = [...languages, ...types, ...transfer, ...rights];
