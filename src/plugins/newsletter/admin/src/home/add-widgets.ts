import { Bell, Calendar, Clock } from '@strapi/icons';
import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin';

const TITLES = 'newsletter.admin.home';
const READ = [{ action: 'plugin::newsletter.read', subject: null }];

const OURS: readonly WidgetArgs[] = [
  {
    id: 'my-turn',
    icon: Bell,
    title: { id: `${TITLES}.my-turn`, defaultMessage: 'My turn' },
    component: () => import('./MyTurn').then(({ MyTurn }) => MyTurn),
  },
  {
    id: 'next-bulletin',
    icon: Calendar,
    title: { id: `${TITLES}.next-bulletin`, defaultMessage: 'Next bulletin' },
    component: () => import('./NextBulletin').then(({ NextBulletin }) => NextBulletin),
  },
  {
    id: 'activity',
    icon: Clock,
    title: { id: `${TITLES}.activity`, defaultMessage: 'Recent activity' },
    component: () => import('./RecentActivity').then(({ RecentActivity }) => RecentActivity),
  },
].map((widget) => ({ ...widget, pluginId: 'newsletter', permissions: READ }));

/** Puts the desk's widgets onto the first page, in place of Strapi's: counts of rows and accounts, and rows without names. */
export const addWidgets = ({ widgets }: Pick<StrapiApp, 'widgets'>): void => widgets.register(() => [...OURS]);
