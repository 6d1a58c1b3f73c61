import { z } from 'zod';
import type { Signature } from '../comments';
import type { CheckSettings, ChecksAbout } from './checks';
import type { LimitsSettings } from './limits';
import type { MachineAbout, MachineSettings } from './machine';
import type { MailAbout, MailSettings } from './mail';
import type { MadeSecret, WebhooksAbout, WebhookView } from './webhooks';
import type { WorkflowSettings } from './workflow';

/** The settings of a desk, each part changed and versioned on its own. */
export const SETTINGS_SECTIONS = ['workflow', 'checks', 'machine', 'limits', 'mail', 'webhooks'] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/**
 * Answer of `GET` and `PUT /newsletter/settings/:section`. `fixed` holds what the environment sets in place of
 * `settings`; `changed.what` names in words what the last change was about.
 */
export type SettingsView<Settings = unknown, About = unknown> = {
  readonly version: number;
  readonly settings: Settings;
  readonly fixed: Partial<Settings>;
  readonly changed: (Signature & { readonly what: readonly string[] }) | null;
  readonly mayChange: boolean;
  readonly about: About;
  /** Of webhooks alone, and only in the answer to the change that made them. */
  readonly secrets?: readonly MadeSecret[];
};

/** What each section's view holds. */
export type SettingsViews = {
  readonly workflow: SettingsView<WorkflowSettings, null>;
  readonly checks: SettingsView<CheckSettings, ChecksAbout>;
  readonly machine: SettingsView<MachineSettings, MachineAbout>;
  readonly limits: SettingsView<LimitsSettings, null>;
  readonly mail: SettingsView<MailSettings, MailAbout>;
  readonly webhooks: SettingsView<{ readonly receivers: readonly WebhookView[] }, WebhooksAbout>;
};

/** Body of `PUT /newsletter/settings/:section`; `version` is the one that was read, so that nobody's change is lost. */
export const settingsBody = <T extends z.ZodType>(settings: T) =>
  z.strictObject({ version: z.number().int().min(0), settings });
