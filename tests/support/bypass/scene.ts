import type { Core } from '@strapi/strapi';
import { type Desk, startDesk } from '../desk';
import { hire, issueApiToken, logIn, seat } from '../people';
import { bringToStages, type Standee, type Standing } from '../standing';
import type { Caller, Outcome } from './caller';

/** A desk with a bulletin at every stage, and everybody who may try something with them. */
export interface Scene {
  desk: Desk;
  at: Record<Standing, Standee>;
  /** A speaker and a beneficiary whom all of them show. */
  speaker: string;
  beneficiary: string;
  tokenOf(caller: Caller): string | undefined;
  /** Asks over HTTP; `form` is sent as multipart. */
  ask(
    caller: Caller,
    method: string,
    path: string,
    body?: { json?: unknown; form?: Record<string, string | Blob> },
  ): Promise<Outcome>;
  /** Asks within the process. */
  call(work: (strapi: Core.Strapi) => unknown): Promise<Outcome>;
}

const BULLETIN = 'api::bulletin.bulletin';
const STORY = 'api::story.story';
const WRITES = ['bulletin', 'story', 'event', 'speaker', 'beneficiary'].flatMap((name) =>
  ['find', 'findOne', 'create', 'update', 'delete'].map((action) => `api::${name}.${name}.${action}`),
);
const CUSTOM = [
  ...WRITES,
  'api::operation.operation.update',
  'api::operation.operation.delete',
  'plugin::upload.content-api.upload',
  'plugin::upload.content-api.destroy',
];

const greekEditor = async (desk: Desk): Promise<string> => {
  const { strapi } = desk;
  const roles = strapi.service('admin::role');
  const { id } = await roles.create({ name: 'Ελληνικά μόνο', description: '', code: 'greek-editor' });
  const actions = ['create', 'read', 'update', 'delete'];
  await roles.assignPermissions(
    id,
    [BULLETIN, STORY].flatMap((subject) =>
      actions.map((action) => ({
        action: `plugin::content-manager.explorer.${action}`,
        subject,
        properties: {
          locales: ['el'],
          ...(action === 'delete' ? {} : { fields: Object.keys(strapi.contentType(subject as never).attributes) }),
        },
        conditions: [],
      })),
    ),
  );
  const person = await hire(desk, 'editor');
  await strapi.db.query('admin::user').update({ where: { id: person.id }, data: { roles: [id] } });
  return logIn(desk, person);
};

/** A transfer token, which Strapi lets everything be written with. */
const transferToken = async ({ strapi }: Desk): Promise<string> => {
  const { token } = strapi.service('admin::transfer');
  const { accessKey } = await token.create({ name: 'transfer', description: '', permissions: ['push', 'pull'] });
  return accessKey;
};

/** A token by which a person acts without logging in, with the right to approve. */
const CONTENT = ['create', 'read', 'update', 'delete', 'publish'] as const;

/** For all that an administrator may do with a bulletin. */
const adminToken = async (desk: Desk, token: string): Promise<string> => {
  const moves = ['plugin::newsletter.read', 'plugin::newsletter.move.approve'].map((action) => ({
    action,
    subject: null,
    properties: {},
    conditions: [],
  }));
  const fields = Object.keys(desk.strapi.contentType(BULLETIN).attributes);
  const locales = ['el', 'en'];
  const content = CONTENT.map((name) => ({
    action: `plugin::content-manager.explorer.${name}`,
    subject: BULLETIN,
    // Strapi knows no fields of what is done to a document as a whole.
    properties: name === 'delete' || name === 'publish' ? { locales } : { fields, locales },
    conditions: [],
  }));
  const { status, body, text } = await desk.fetch('/admin/admin-tokens', {
    token,
    json: {
      name: 'approve',
      adminPermissions: [...moves, ...content],
    },
  });
  if (status !== 201) throw new Error(`The admin token was refused: ${text}`);
  return body.data.accessKey;
};

const outcomeOf = (status: number, text: string, error: { details?: { code?: string } } | undefined): Outcome => ({
  status,
  code: error?.details?.code ?? `HTTP ${status}`,
  text,
});

const thrown = (error: unknown): Outcome => {
  const { name, message, details } = error as Error & { details?: { code?: string } };
  const sealed = /is sealed/.test(message) ? 'sealed' : undefined;
  return { status: 400, code: details?.code ?? sealed ?? name, text: message };
};

/** Starts a desk and brings a bulletin to every stage; whoever made them is somebody else than all callers. */
export const setScene = async (): Promise<Scene> => {
  const desk = await startDesk({ seeded: true, listen: true });
  try {
    return await sceneOn(desk);
  } catch (error) {
    await desk.stop();
    throw error;
  }
};

const sceneOn = async (desk: Desk): Promise<Scene> => {
  const at = await bringToStages(desk);
  const { strapi } = desk;
  const shown = (uid: string) => strapi.db.query(uid).findOne({ where: { locale: 'el' }, orderBy: { id: 'asc' } });
  const tokens: Partial<Record<Caller, string>> = {
    'greek-editor': await greekEditor(desk),
    'full-access': await issueApiToken(desk, { type: 'full-access' }),
    'read-only': await issueApiToken(desk, { type: 'read-only' }),
    custom: await issueApiToken(desk, { type: 'custom', permissions: CUSTOM }),
  };
  for (const role of ['administrator', 'editor', 'translator', 'approver', 'publisher'] as const) {
    tokens[role] = (await seat(desk, role)).token;
  }
  // Strapi makes this folder with the first upload through its content API, refused or not.
  await strapi.plugin('upload').service('api-upload-folder').getAPIUploadFolder();
  tokens.transfer = await transferToken(desk);
  tokens['admin-token'] = await adminToken(desk, tokens.administrator ?? '');
  const own = await desk.fetch(`/content-manager/collection-types/${BULLETIN}/${at['in-review'].bulletin}?locale=el`, {
    method: 'PUT',
    token: tokens.administrator ?? '',
    json: { title: 'Ο τίτλος του διαχειριστή' },
  });
  if (own.status !== 200) throw new Error(`The administrator’s edit was refused: ${own.text}`);
  const scene: Scene = {
    desk,
    at,
    speaker: (await shown('api::speaker.speaker')).documentId,
    beneficiary: (await shown('api::beneficiary.beneficiary')).documentId,
    tokenOf: (caller) => tokens[caller],
    ask: async (caller, method, address, { json, form } = {}) => {
      const token = tokens[caller];
      if (form) {
        const body = new FormData();
        for (const [name, value] of Object.entries(form)) {
          if (typeof value === 'string') body.append(name, value);
          else body.append(name, value, 'file.png');
        }
        const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
        const answer = await fetch(`${desk.url}${address}`, { method, headers, body });
        const text = await answer.text();
        return outcomeOf(answer.status, text, JSON.parse(text || '{}').error);
      }
      const { status, text, body } = await desk.fetch(address, {
        method,
        ...(token ? { token } : {}),
        ...(json === undefined ? {} : { json }),
      });
      return outcomeOf(status, text, body?.error);
    },
    call: async (work) => {
      try {
        return { status: 200, code: 'done', text: JSON.stringify((await work(strapi)) ?? null).slice(0, 500) };
      } catch (error) {
        return thrown(error);
      }
    },
  };
  return scene;
};
