import type { Core } from '@strapi/strapi';
import { bootstrap } from './bootstrap';
import { checkConfig } from './check-config';
import { contentTypes } from './content-types';
import { onDemand } from './controllers/on-demand';
import { destroy } from './destroy';
import { outbox } from './mail/outbox';
import { register } from './register';
import { adminRoutes } from './routes/admin';

type Owner = { readonly strapi: Core.Strapi };

export default {
  config: {
    default: { webhookSecret: '', webhooksPrivate: false },
    validator: checkConfig,
  },
  register,
  bootstrap,
  destroy,
  contentTypes,
  controllers: onDemand({
    assignment: async () => (await import('./controllers/assignment')).assignmentController,
    comments: async () => (await import('./controllers/comments')).commentsController,
    desk: async () => (await import('./controllers/desk')).deskController,
    editions: async () => (await import('./controllers/editions')).editionsController,
    exchange: async () => (await import('./controllers/exchange')).exchangeController,
    findings: async () => (await import('./controllers/findings')).findingsController,
    languages: async () => (await import('./controllers/languages')).languagesController,
    lineup: async () => (await import('./controllers/lineup')).lineupController,
    machine: async () => (await import('./controllers/machine')).machineController,
    memory: async () => (await import('./controllers/memory')).memoryController,
    presence: async () => (await import('./controllers/presence')).presenceController,
    preview: async () => (await import('./controllers/preview')).previewController,
    settings: async () => (await import('./controllers/settings')).settingsController,
    showing: async () => (await import('./controllers/showing')).showingController,
    stage: async () => (await import('./controllers/stage')).stageController,
    workbench: async () => (await import('./controllers/workbench')).workbenchController,
    waivers: async () => (await import('./controllers/waivers')).waiversController,
  }),
  routes: { admin: adminRoutes },
  // Strapi makes a service where it is first asked for, and waits for nothing then: so a start need not read these either.
  services: {
    outbox,
    publicReading: (owner: Owner) => require('./public/public-reading').publicReading(owner),
    preview: (owner: Owner) => require('./preview/preview-links').preview(owner),
    previewDesk: ({ strapi }: Owner) => require('./preview/preview-desk').openPreviewDesk(strapi),
    webhooks: (owner: Owner) => require('./webhooks/webhooks').webhooks(owner),
    links: () => require('./links/link-checker').createLinkChecker(),
  },
};
