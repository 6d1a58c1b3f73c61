const HANDLERS = [
  { method: 'GET', path: '/bulletins/:documentId/stage', handler: 'stage.read', action: 'read' },
  // Which move it is stands in the body: the controller asks for that move's own permission.
  { method: 'POST', path: '/bulletins/:documentId/moves', handler: 'stage.move', action: 'read' },
  { method: 'GET', path: '/bulletins/:documentId/comments', handler: 'comments.list', action: 'comment' },
  { method: 'POST', path: '/bulletins/:documentId/comments', handler: 'comments.add', action: 'comment' },
  { method: 'POST', path: '/comments/:id/resolve', handler: 'comments.resolve', action: 'comment' },
  { method: 'POST', path: '/comments/:id/reopen', handler: 'comments.reopen', action: 'comment' },
  { method: 'GET', path: '/editions/:number/:revision/evidence', handler: 'evidence.read', action: 'read' },
] as const;

/** The plugin's admin API, under `/newsletter`. */
export const adminRoutes = {
  type: 'admin',
  routes: HANDLERS.map(({ action, ...route }) => ({
    ...route,
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [`plugin::newsletter.${action}`] } },
      ],
    },
  })),
};
