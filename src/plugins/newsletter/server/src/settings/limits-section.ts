import { type LimitsSettings, limitsSettings } from '../../../contracts/settings/limits';
import { keepFixed, setByEnvironment } from './environment';
import { plainSection } from './section';

const fixed = (strapi) => setByEnvironment<LimitsSettings>(strapi, ['searchLimit', 'previewLimit', 'previewHours']);

/** How much a client may ask for, and for how long a link to a draft opens it. */
export const limitsSection = plainSection<LimitsSettings>({
  action: 'settings-desk',
  stored: limitsSettings,
  // Ten searches a second: more than a whole office types.
  first: { searchLimit: 600, previewLimit: 120, previewHours: 72 },
  facts: (settings) => settings,
  fixed,
  arrange: (strapi, stored, current) => keepFixed(fixed(strapi), stored, current),
});
