import type { StrapiApp } from '@strapi/strapi/admin';
import { addFieldHints } from './field-hints';
import { hideActions } from './hide-actions';
import { LABELS, labelMessages } from './labels';
import { addPanels } from './stage/panels';
import { nameListedValues } from './value-columns';

/** The part of the Content Manager's interface for plugins that is used here. */
type ContentManagerApis = {
  addEditViewSidePanel(change: typeof addPanels): void;
  addDocumentAction(change: typeof hideActions): void;
  addBulkAction(change: typeof hideActions): void;
};

const TEXTS = {
  el: () => import('../../translations/el.json'),
  en: () => import('../../translations/en.json'),
};

/** The plugin's side of the admin: labels, hints, the stage of a bulletin, and no publishing around it. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'newsletter', name: 'newsletter' });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    const apis = app.getPlugin('content-manager').apis as ContentManagerApis;
    apis.addEditViewSidePanel(addPanels);
    apis.addDocumentAction(hideActions);
    apis.addBulkAction(hideActions);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', addFieldHints);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameListedValues);
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
