import { type WorkflowSettings, workflowSettings } from '../../../contracts/settings/workflow';
import { keepFixed, setByEnvironment } from './environment';
import { plainSection } from './section';

const fixed = (strapi) => setByEnvironment<WorkflowSettings>(strapi, ['fourEyes', 'checkLinks']);

/** Four eyes, and links before publishing. */
export const workflowSection = plainSection<WorkflowSettings>({
  action: 'settings-desk',
  stored: workflowSettings,
  first: { fourEyes: true, checkLinks: true },
  facts: (settings) => settings,
  fixed,
  arrange: (strapi, stored, current) => keepFixed(fixed(strapi), stored, current),
});
