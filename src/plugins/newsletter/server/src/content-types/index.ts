import auditEntry from './audit-entry/schema.json';
import comment from './comment/schema.json';
import contentChange from './content-change/schema.json';
import edition from './edition/schema.json';
import withdrawal from './withdrawal/schema.json';
import workflow from './workflow/schema.json';

export const contentTypes = {
  'audit-entry': { schema: auditEntry },
  comment: { schema: comment },
  'content-change': { schema: contentChange },
  edition: { schema: edition },
  withdrawal: { schema: withdrawal },
  workflow: { schema: workflow },
};
