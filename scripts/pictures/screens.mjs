import { form, list } from './addresses.mjs';
import {
  afterAll,
  afterBringingBack,
  afterLosingARace,
  afterPressing,
  afterScrollingTo,
  bringing,
} from './prepare.mjs';
import { ROLES } from './studio.mjs';

const EDITOR = 'deltio-editor';
const TRANSLATOR = 'deltio-translator';
const APPROVER = 'deltio-approver';
const PUBLISHER = 'deltio-publisher';
const ADMINISTRATOR = 'strapi-super-admin';
const TYPES = ['bulletin', 'story', 'event', 'speaker', 'beneficiary'];
const DESK = ['', '/calendar', '/languages', '/archive'];
const SETTINGS = ['workflow', 'rules', 'glossary', 'translation', 'funding', 'mail', 'webhooks', 'limits'];

const lineupOf = (ids) => `/plugins/newsletter/bulletins/${ids.bulletin}/lineup`;
const workbenchOf = (ids) => `/plugins/newsletter/translate/${ids.bulletin}`;

/** What opens over a page: the page, and the words of the button that opens it. */
const OPENED = [
  {
    name: 'dialog-new-bulletin',
    address: (_ids, language) => list('bulletin', language),
    pressed: 'admin.new-bulletin',
  },
  { name: 'dialog-add-story', address: lineupOf, pressed: 'admin.lineup.add' },
  { name: 'drawer-story', address: lineupOf, pressed: 'admin.lineup.edit' },
  {
    name: 'dialog-waive',
    address: (ids, language) => form('event', ids.event, language),
    pressed: 'admin.waiver.give',
  },
  {
    name: 'dialog-exchange',
    role: TRANSLATOR,
    address: workbenchOf,
    pressed: 'admin.workbench.exchange.open',
  },
  {
    name: 'dialog-assign',
    address: () => '/plugins/newsletter/languages',
    pressed: 'admin.assignment.give',
  },
  {
    name: 'dialog-return',
    role: APPROVER,
    before: bringing('in-review'),
    address: (ids, language) => form('bulletin', ids.published, language),
    pressed: 'move.return',
  },
  {
    name: 'dialog-schedule',
    role: PUBLISHER,
    before: bringing('approved'),
    address: (ids, language) => form('bulletin', ids.published, language),
    pressed: 'move.schedule',
  },
  {
    name: 'dock-preview',
    address: (ids, language) => form('bulletin', ids.bulletin, language),
    pressed: 'admin.preview.open',
    after: afterPressing('admin.preview.close'),
  },
];

const named = (address) => address.replaceAll(/\W+/g, '-').replaceAll(/^-|-$/g, '') || 'board';

/**
 * Every screen of the desk, to be looked at: `name`, the `role` that sees it, its `address`, what is done at the desk
 * `before` it is opened and in the page `after` it was taken.
 */
export const SCREENS = [
  ...ROLES.map((role) => ({ name: `home-${role}`, role, address: () => '/' })),
  ...DESK.map((page) => ({ name: `desk-${named(page)}`, role: EDITOR, address: () => `/plugins/newsletter${page}` })),
  {
    name: 'lineup',
    role: EDITOR,
    address: lineupOf,
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
  {
    name: 'workbench',
    role: TRANSLATOR,
    address: workbenchOf,
  },
  ...OPENED.map(({ pressed, ...screen }) => ({ role: EDITOR, prepare: afterPressing(pressed), ...screen })),
  { name: 'login', role: null, address: () => '/auth/login' },
  {
    name: 'dialog-import',
    role: TRANSLATOR,
    address: workbenchOf,
    prepare: afterAll(
      afterPressing('admin.workbench.exchange.open'),
      afterBringingBack('admin.workbench.exchange.format-po'),
    ),
  },
  {
    name: 'dialog-conflict',
    role: EDITOR,
    address: (ids, language) => form('story', ids.story, language),
    prepare: afterLosingARace('api::story.story', (ids) => ids.story, 'kicker'),
  },
  {
    name: 'panels-below',
    role: EDITOR,
    address: (ids, language) => form('speaker', ids.speaker, language),
    prepare: afterScrollingTo('admin.panel.comments'),
  },
  {
    name: 'calendar-full',
    role: EDITOR,
    address: () => '/plugins/newsletter/calendar?month=2020-02',
  },
  {
    name: 'calendar-list',
    role: EDITOR,
    address: () => '/plugins/newsletter/calendar?month=2020-02&view=list',
  },
  { name: 'files', role: EDITOR, address: () => '/plugins/upload' },
  ...SETTINGS.map((page) => ({
    name: `settings-${page}`,
    role: ADMINISTRATOR,
    address: () => `/settings/newsletter/${page}`,
  })),
];
