import { rmSync } from 'node:fs';

/** Jest's global tear-down: ends the PostgreSQL of the run and removes every database and upload of it. */
export default async () => {
  await globalThis.deltioPostgres?.stop();
  rmSync(process.env.DELTIO_TEST_FOLDER, { recursive: true, force: true, maxRetries: 3 });
};
