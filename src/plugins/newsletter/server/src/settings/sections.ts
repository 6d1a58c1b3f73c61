import type { SettingsSection } from '../../../contracts/settings/view';
import { checksSection } from './checks-section';
import { limitsSection } from './limits-section';
import { machineSection } from './machine-section';
import { mailSection } from './mail-section';
import type { Section } from './section';
import { webhooksSection } from './webhooks-section';
import { workflowSection } from './workflow-section';

/** Every part of the desk's settings. */
export const SECTIONS = {
  workflow: workflowSection,
  checks: checksSection,
  machine: machineSection,
  limits: limitsSection,
  mail: mailSection,
  webhooks: webhooksSection,
} as const satisfies Record<SettingsSection, Section>;

/** A section's settings as they are stored. */
export type StoredSettings<Name extends SettingsSection> = (typeof SECTIONS)[Name]['first'];
