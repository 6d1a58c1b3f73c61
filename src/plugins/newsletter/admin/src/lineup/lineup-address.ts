import type { StrapiApp } from '@strapi/strapi/admin';

/** Address of the page on which a bulletin is composed. */
export const lineupAddress = (bulletinId: string): string => `/plugins/newsletter/bulletins/${bulletinId}/lineup`;

/** Gives that page its route. */
export function addLineupPage({ router }: Pick<StrapiApp, 'router'>): void {
  router.addRoute({
    path: lineupAddress(':documentId').slice(1),
    lazy: async () => ({ Component: (await import('./LineupPage')).LineupPage }),
  });
}
