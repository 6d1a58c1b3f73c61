import type { StrapiApp } from '@strapi/strapi/admin';
import { SETTINGS_PAGES, type SettingsPageName } from './pages';

const COMPONENTS = {
  workflow: () => import('./WorkflowPage'),
  rules: () => import('./RulesPage'),
  glossary: () => import('./glossary/GlossaryPage'),
  translation: () => import('./TranslationPage'),
  funding: () => import('./FundingPage'),
  mail: () => import('./MailPage'),
  webhooks: () => import('./webhooks/WebhooksPage'),
  limits: () => import('./LimitsPage'),
} as const satisfies Record<SettingsPageName, () => Promise<{ default: React.ComponentType }>>;

/** Puts the desk's settings into Strapi's, in a section of their own, for everybody of the desk. */
export function addSettings(app: Pick<StrapiApp, 'addSettingsLink'>): void {
  app.addSettingsLink(
    { id: 'newsletter', intlLabel: { id: 'newsletter.admin.settings', defaultMessage: 'Deltio' } },
    SETTINGS_PAGES.map((name) => ({
      id: `newsletter-${name}`,
      to: `newsletter/${name}`,
      intlLabel: { id: `newsletter.admin.settings.${name}.title`, defaultMessage: name },
      permissions: [{ action: 'plugin::newsletter.read', subject: null }],
      Component: COMPONENTS[name],
    })),
  );
}
