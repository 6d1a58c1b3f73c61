import auditEntry from './audit-entry/schema.json';
import edition from './edition/schema.json';
import workflow from './workflow/schema.json';

export const contentTypes = {
  'audit-entry': { schema: auditEntry },
  edition: { schema: edition },
  workflow: { schema: workflow },
};
