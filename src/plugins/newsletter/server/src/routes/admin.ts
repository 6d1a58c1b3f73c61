const HANDLERS = [
  { method: 'GET', path: '/desk/board', handler: 'desk.board', action: 'read' },
  { method: 'GET', path: '/desk/calendar', handler: 'desk.calendar', action: 'read' },
  { method: 'GET', path: '/desk/home', handler: 'desk.home', action: 'read' },
  { method: 'GET', path: '/desk/languages', handler: 'desk.languages', action: 'read' },
  { method: 'GET', path: '/desk/photo-words/:fileId', handler: 'desk.photoWords', action: 'read' },
  // Which document and language it is about, the service asks Strapi's own permissions for.
  { method: 'POST', path: '/desk/presence/:type/:documentId', handler: 'presence.tell', action: 'read' },
  { method: 'GET', path: '/bulletins/showing/:type/:documentId', handler: 'showing.find', action: 'read' },
  // What one may do with content, Strapi's own permissions say: the services ask for them.
  { method: 'GET', path: '/bulletins/next', handler: 'lineup.propose', action: 'read' },
  { method: 'POST', path: '/bulletins', handler: 'lineup.make', action: 'read' },
  { method: 'GET', path: '/bulletins/:documentId/lineup', handler: 'lineup.read', action: 'read' },
  { method: 'PUT', path: '/bulletins/:documentId/lineup', handler: 'lineup.arrange', action: 'read' },
  { method: 'GET', path: '/bulletins/:documentId/lineup/candidates', handler: 'lineup.candidates', action: 'read' },
  { method: 'POST', path: '/bulletins/:documentId/lineup/stories', handler: 'lineup.addNew', action: 'read' },
  { method: 'GET', path: '/bulletins/:documentId/stage', handler: 'stage.read', action: 'read' },
  // Which move it is stands in the body: the controller asks for that move's own permission.
  { method: 'POST', path: '/bulletins/:documentId/moves', handler: 'stage.move', action: 'read' },
  { method: 'GET', path: '/bulletins/:documentId/languages', handler: 'languages.read', action: 'read' },
  // Whose words a segment takes, the services ask Strapi's own permissions for.
  { method: 'GET', path: '/bulletins/:documentId/segments', handler: 'workbench.read', action: 'read' },
  { method: 'PUT', path: '/bulletins/:documentId/segments', handler: 'workbench.translate', action: 'read' },
  { method: 'POST', path: '/bulletins/:documentId/segments/unchanged', handler: 'workbench.confirm', action: 'read' },
  { method: 'POST', path: '/bulletins/:documentId/segments/approved', handler: 'workbench.approve', action: 'read' },
  {
    method: 'GET',
    path: '/bulletins/:documentId/segments/:id/suggestions',
    handler: 'workbench.suggest',
    action: 'read',
  },
  { method: 'POST', path: '/bulletins/:documentId/segments/machine', handler: 'workbench.fill', action: 'read' },
  { method: 'PUT', path: '/bulletins/:documentId/segments/direction', handler: 'workbench.turn', action: 'read' },
  { method: 'GET', path: '/bulletins/:documentId/segments/file/:format', handler: 'exchange.download', action: 'read' },
  { method: 'POST', path: '/bulletins/:documentId/segments/file/plan', handler: 'exchange.plan', action: 'read' },
  { method: 'POST', path: '/bulletins/:documentId/segments/file', handler: 'exchange.apply', action: 'read' },
  { method: 'GET', path: '/bulletins/:documentId/assignment', handler: 'assignment.read', action: 'assign' },
  { method: 'PUT', path: '/bulletins/:documentId/assignment', handler: 'assignment.assign', action: 'assign' },
  { method: 'GET', path: '/bulletins/:documentId/comments', handler: 'comments.list', action: 'comment' },
  { method: 'POST', path: '/bulletins/:documentId/comments', handler: 'comments.add', action: 'comment' },
  { method: 'POST', path: '/comments/:id/resolve', handler: 'comments.resolve', action: 'comment' },
  { method: 'POST', path: '/comments/:id/reopen', handler: 'comments.reopen', action: 'comment' },
  { method: 'GET', path: '/editions', handler: 'editions.list', action: 'read' },
  { method: 'GET', path: '/editions/:number/changes', handler: 'editions.compare', action: 'read' },
  { method: 'GET', path: '/editions/:number/:revision/evidence', handler: 'editions.evidence', action: 'read' },
  { method: 'POST', path: '/bulletins/:documentId/preview', handler: 'preview.open', action: 'read' },
  { method: 'GET', path: '/bulletins/:documentId/findings', handler: 'findings.read', action: 'read' },
  { method: 'POST', path: '/bulletins/:documentId/check', handler: 'findings.check', action: 'read' },
  // What a mend writes, and so who may, stands in the finding.
  { method: 'POST', path: '/bulletins/:documentId/mends', handler: 'findings.mend', action: 'read' },
  { method: 'POST', path: '/bulletins/:documentId/mends/safe', handler: 'findings.mendSafely', action: 'read' },
  { method: 'GET', path: '/bulletins/:documentId/waivers', handler: 'waivers.list', action: 'read' },
  // Whether the rule is one of law stands in the finding: the controller asks for the permission that it takes.
  { method: 'POST', path: '/bulletins/:documentId/waivers', handler: 'waivers.give', action: 'read' },
  { method: 'DELETE', path: '/bulletins/:documentId/waivers/:id', handler: 'waivers.revoke', action: 'read' },
  { method: 'GET', path: '/settings/rights', handler: 'settings.readRights', action: 'read' },
  { method: 'PUT', path: '/settings/rights', handler: 'settings.changeRights', action: 'settings-desk' },
  { method: 'GET', path: '/settings/funding', handler: 'settings.funding', action: 'read' },
  { method: 'POST', path: '/settings/mail/test', handler: 'settings.testMail', action: 'settings-desk' },
  { method: 'POST', path: '/settings/webhooks/:id/test', handler: 'settings.testWebhook', action: 'settings-desk' },
  { method: 'GET', path: '/settings/:section', handler: 'settings.read', action: 'read' },
  // Which permission it takes is the section's: the controller asks for it.
  { method: 'PUT', path: '/settings/:section', handler: 'settings.change', action: 'read' },
  // Who may bring a file, the service asks Strapi's own permissions for.
  { method: 'GET', path: '/memory', handler: 'memory.read', action: 'read' },
  { method: 'GET', path: '/memory/file/:source', handler: 'memory.download', action: 'read' },
  { method: 'POST', path: '/memory/plan', handler: 'memory.plan', action: 'read' },
  { method: 'POST', path: '/memory/file', handler: 'memory.learn', action: 'read' },
  // A service that translates has no account here: the token of the address opens it, for one answer.
  { method: 'POST', path: '/machine/:token', handler: 'machine.answer', action: null },
] as const;

/** The plugin's admin API, under `/newsletter`. */
export const adminRoutes = {
  type: 'admin',
  routes: HANDLERS.map(({ action, ...route }) => ({
    ...route,
    config:
      action === null
        ? { auth: false }
        : {
            policies: [
              'admin::isAuthenticatedAdmin',
              { name: 'admin::hasPermissions', config: { actions: [`plugin::newsletter.${action}`] } },
            ],
          },
  })),
};

const ROOMS = new Set(HANDLERS.map(({ path }) => path.split('/')[1]));

/** Whether an address under `/newsletter/` is the admin API's, which answers for its mistakes itself. */
export const isOfAdminApi = (path: string): boolean => ROOMS.has(path.split('/')[2]);
