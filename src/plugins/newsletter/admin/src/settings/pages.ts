/** The pages of settings, in the order of the menu. */
export const SETTINGS_PAGES = [
  'workflow',
  'rules',
  'glossary',
  'translation',
  'funding',
  'mail',
  'webhooks',
  'limits',
] as const;
export type SettingsPageName = (typeof SETTINGS_PAGES)[number];
