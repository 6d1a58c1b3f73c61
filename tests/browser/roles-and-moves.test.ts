import type { Page } from 'playwright-core';
import { SETTINGS_PAGES } from '../../src/plugins/newsletter/admin/src/settings/pages';
import {
  PERSONAL_MOVES,
  type PersonalMove,
  STAGES,
  type Stage,
} from '../../src/plugins/newsletter/domain/workflow/stages';
import { WORKFLOW } from '../../src/plugins/newsletter/domain/workflow/table';
import { DESK_ROLES } from '../../src/plugins/newsletter/server/src/setup/permissions';
import { logInByHand, openWindow, visitAdmin, type Window } from '../support/browser';
import { type Desk, startDesk } from '../support/desk';
import { hire, ROLES, type Role } from '../support/people';
import { bringToStages, type Standee, type Standing } from '../support/standing';
import { screenWords } from '../support/whole-way/screen-words';

const BULLETIN = 'api::bulletin.bulletin';
const MENU = ['', '/plugins/newsletter', '/content-manager', '/plugins/upload', '/settings'];
const SETTINGS = ['application-infos', ...SETTINGS_PAGES.map((name) => `newsletter/${name}`)];
/** What only whoever runs the installation sees besides. */
const OF_THE_INSTALLATION = ['api-tokens', 'internationalization', 'roles', 'users', 'webhooks'];
/** Who may begin bulletins. */
const WRITERS: readonly Role[] = ['editor', 'administrator'];

const { say } = screenWords('el');

const movesOf = (role: Role): readonly PersonalMove[] =>
  role === 'administrator' ? PERSONAL_MOVES : (DESK_ROLES.find(({ key }) => key === role)?.moves ?? []);

/** The moves that a role has from a stage, in the words of their buttons. */
const offeredTo = (role: Role, stage: Stage): string[] =>
  PERSONAL_MOVES.filter((move) => WORKFLOW.some((arrow) => arrow.from === stage && arrow.move === move))
    .filter((move) => movesOf(role).includes(move))
    .map((move) => say(`move.${move}`));

describe('Everybody is shown what they may see and do', () => {
  let desk: Desk;
  let at: Record<Standing, Standee>;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    at = await bringToStages(desk);
  });

  afterAll(() => desk?.stop());

  describe.each(ROLES)('the %s', (role) => {
    let window: Window;
    let page: Page;

    beforeAll(async () => {
      window = await openWindow();
      page = window.page;
      await logInByHand(page, desk, await hire(desk, role));
    });

    afterAll(() => window?.close());

    const visit = (address: string) => visitAdmin(page, `/${address}`);
    /** Where the links of the navigation lead to below an address of the admin. */
    const leadsTo = async (below: string) => {
      const links = await page
        .locator('nav a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      return links
        .filter((link) => link.startsWith(below))
        .map((link) => link.slice(below.length).replace(/\?.*$/, ''));
    };

    test('in the menu and on the first page', async () => {
      await page
        .getByRole('region', { name: say('admin.home.next-bulletin') })
        .getByRole('link')
        .first()
        .waitFor();
      await page.waitForLoadState('networkidle');
      const menu = await leadsTo('/admin');
      expect(menu).toEqual(role === 'administrator' ? expect.arrayContaining(MENU) : MENU);
      const begin = page.getByRole('button', { name: say('admin.new-bulletin') });
      expect(await begin.count()).toBe(WRITERS.includes(role) ? 1 : 0);
    });

    test('in the settings', async () => {
      await visit('settings');
      await page.getByRole('link', { name: say('admin.settings.rules.title') }).waitFor();
      const all = [...SETTINGS, ...OF_THE_INSTALLATION];
      const pages = await leadsTo('/admin/settings/');
      expect(pages).toEqual(role === 'administrator' ? expect.arrayContaining(all) : SETTINGS);
    });

    test.each(STAGES)('of a bulletin in the stage %s', async (stage) => {
      await visit(`content-manager/collection-types/${BULLETIN}/${at[stage].bulletin}?plugins[i18n][locale]=el`);
      const panel = page
        .locator('aside')
        .filter({ has: page.getByRole('heading', { name: say('admin.panel.stage'), exact: true }) });
      await panel.getByText(say(`admin.turn.${stage}`)).waitFor();
      const buttons = await panel.getByRole('button').allInnerTexts();
      const moves = PERSONAL_MOVES.map((move) => say(`move.${move}`));
      expect(buttons.filter((label) => moves.includes(label))).toEqual(offeredTo(role, stage));
    });
  });
});
