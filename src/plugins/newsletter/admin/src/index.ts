import type { StrapiApp } from '@strapi/strapi/admin';
import { addDesk } from './desk/add-desk';
import { clearOldDrafts } from './drafts/draft-shelf';
import { hearSaves } from './drafts/saves';
import { UnsavedWork } from './drafts/UnsavedWork';
import { addFieldHints } from './field-hints';
import { leaveOutMenus } from './framed-form';
import { hideActions } from './hide-actions';
import { addWidgets } from './home/add-widgets';
import { LABELS, labelMessages } from './labels';
import { addLineupPage } from './lineup/lineup-address';
import { NewBulletinInList } from './lineup/NewBulletin';
import { addPanels } from './panels/panels';
import { CleanFields } from './paste/CleanFields';
import { cleanPastedBlocks } from './paste/clean-pasted-blocks';
import { PhotoWordsPrompt } from './photos/PhotoWordsPrompt';
import { PresenceNotice } from './presence/PresenceNotice';
import { addSettings } from './settings/add-settings';
import { closeSharedFields } from './shared-fields';
import { LockNotice } from './showing/LockNotice';
import { showListedValues, WholeWords } from './value-columns';

/** The part of the Content Manager's interface for plugins that is used here. */
type ContentManagerApis = {
  addEditViewSidePanel(change: typeof addPanels): void;
  addDocumentAction(change: typeof hideActions): void;
  addBulkAction(change: typeof hideActions): void;
};
type ContentManager = {
  apis: ContentManagerApis;
  injectComponent(view: string, zone: string, component: { name: string; Component: unknown }): void;
};

const TEXTS = {
  el: () => import('../../translations/el.json'),
  en: () => import('../../translations/en.json'),
};

/** The plugin's side of the admin: labels, hints, the stage of a bulletin, and no publishing around it. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'newsletter', name: 'newsletter' });
    addDesk(app);
    addWidgets(app);
    addLineupPage(app);
    app.addMiddlewares([() => hearSaves]);
    clearOldDrafts(Date.now());
    leaveOutMenus();
  },

  bootstrap(app: Pick<StrapiApp, 'addSettingsLink' | 'getPlugin' | 'registerHook'>) {
    addSettings(app);
    cleanPastedBlocks(app);
    const manager = app.getPlugin('content-manager') as unknown as ContentManager;
    const { apis } = manager;
    manager.injectComponent('editView', 'informations', { name: 'newsletter-lock', Component: LockNotice });
    manager.injectComponent('editView', 'informations', { name: 'newsletter-presence', Component: PresenceNotice });
    manager.injectComponent('editView', 'informations', { name: 'newsletter-unsaved-work', Component: UnsavedWork });
    manager.injectComponent('editView', 'informations', { name: 'newsletter-clean-fields', Component: CleanFields });
    manager.injectComponent('editView', 'informations', {
      name: 'newsletter-photo-words',
      Component: PhotoWordsPrompt,
    });
    manager.injectComponent('listView', 'actions', { name: 'newsletter-whole-words', Component: WholeWords });
    manager.injectComponent('listView', 'actions', { name: 'newsletter-new-bulletin', Component: NewBulletinInList });
    apis.addEditViewSidePanel(addPanels);
    apis.addDocumentAction(hideActions);
    apis.addBulkAction(hideActions);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', addFieldHints);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', closeSharedFields);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', showListedValues);
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(
      locales.map(async (locale) => {
        if (locale !== 'el' && locale !== 'en') return { locale, data: {} };
        const { default: texts } = await TEXTS[locale]();
        return { locale, data: { ...texts, ...labelMessages(LABELS[locale]) } };
      }),
    ),
};
