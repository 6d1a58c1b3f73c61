import { SquaresFour } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** Puts the desk into the menu, right below the first page, for everybody of the desk. */
export const addDesk = (app: Pick<StrapiApp, 'addMenuLink'>): void =>
  app.addMenuLink({
    to: 'plugins/newsletter',
    icon: SquaresFour,
    intlLabel: { id: 'newsletter.admin.desk.menu', defaultMessage: 'Desk' },
    permissions: [{ action: 'plugin::newsletter.read', subject: null }],
    Component: () => import('./Desk'),
    position: 0.5,
  });
