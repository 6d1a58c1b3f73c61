import { form, list } from './addresses.mjs';
import { ROLES } from './studio.mjs';

const EDITOR = 'deltio-editor';
const ADMINISTRATOR = 'strapi-super-admin';
const TYPES = ['bulletin', 'story', 'event', 'speaker', 'beneficiary'];
const DESK = ['', '/calendar', '/languages', '/archive'];
const SETTINGS = ['workflow', 'rules', 'glossary', 'funding', 'mail', 'webhooks', 'limits'];

const named = (address) => address.replaceAll(/\W+/g, '-').replaceAll(/^-|-$/g, '') || 'board';

/** Every screen of the desk, to be looked at: `name`, the `role` that sees it, and its `address`. */
export const SCREENS = [
  ...ROLES.map((role) => ({ name: `home-${role}`, role, address: () => '/' })),
  ...DESK.map((page) => ({ name: `desk-${named(page)}`, role: EDITOR, address: () => `/plugins/newsletter${page}` })),
  {
    name: 'lineup',
    role: EDITOR,
    address: (ids) => `/plugins/newsletter/bulletins/${ids.bulletin}/lineup`,
  },
  ...TYPES.flatMap((type) => [
    { name: `list-${type}`, role: EDITOR, address: (_ids, language) => list(type, language) },
    { name: `form-${type}`, role: EDITOR, address: (ids, language) => form(type, ids[type], language) },
    {
      name: `new-${type}`,
      role: EDITOR,
      address: (_ids, language) => form(type, 'create', language),
    },
  ]),
  { name: 'files', role: EDITOR, address: () => '/plugins/upload' },
  ...SETTINGS.map((page) => ({
    name: `settings-${page}`,
    role: ADMINISTRATOR,
    address: () => `/settings/newsletter/${page}`,
  })),
];
