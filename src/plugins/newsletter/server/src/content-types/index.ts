import auditEntry from './audit-entry/schema.json';
import comment from './comment/schema.json';
import contentChange from './content-change/schema.json';
import edition from './edition/schema.json';
import memoryEntry from './memory-entry/schema.json';
import presence from './presence/schema.json';
import setting from './setting/schema.json';
import translation from './translation/schema.json';
import unitList from './unit-list/schema.json';
import waiver from './waiver/schema.json';
import webhookMessage from './webhook-message/schema.json';
import withdrawal from './withdrawal/schema.json';
import workflow from './workflow/schema.json';

export const contentTypes = {
  'audit-entry': { schema: auditEntry },
  comment: { schema: comment },
  'content-change': { schema: contentChange },
  edition: { schema: edition },
  'memory-entry': { schema: memoryEntry },
  presence: { schema: presence },
  setting: { schema: setting },
  translation: { schema: translation },
  'unit-list': { schema: unitList },
  waiver: { schema: waiver },
  'webhook-message': { schema: webhookMessage },
  withdrawal: { schema: withdrawal },
  workflow: { schema: workflow },
};
