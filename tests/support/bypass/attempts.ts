import type { Attempt } from './attempt';
import { checkAttempts } from './check-attempts';
import { contentApiAttempts } from './content-api-attempts';
import { contentManagerAttempts } from './content-manager-attempts';
import { fileAttempts } from './file-attempts';
import { lineupAttempts } from './lineup-attempts';
import { moveAttempts } from './move-attempts';
import { processAttempts } from './process-attempts';
import { settingsAttempts } from './settings-attempts';
import { translationAttempts } from './translation-attempts';

/** Every way past the workflow that is known: what Strapi offers over HTTP, and what code within the process can call. */
export const ATTEMPTS: readonly Attempt[] = [
  ...contentManagerAttempts,
  ...contentApiAttempts,
  ...fileAttempts,
  ...settingsAttempts,
  ...moveAttempts,
  ...checkAttempts,
  ...lineupAttempts,
  ...translationAttempts,
  ...processAttempts,
];
