import type { Core } from '@strapi/strapi';
import { serveNobody } from '../desk-mode';

/** Runs `work` in a desk that serves nobody, and ends it; what the desk logs goes to stderr. */
export async function withDesk(work: (strapi: Core.Strapi) => Promise<void>): Promise<void> {
  serveNobody();
  // Only now: what needs no desk answers without waiting for Strapi to load.
  const { createStrapi } = await import('@strapi/strapi');
  const appDir = process.cwd();
  const strapi = createStrapi({ appDir, distDir: `${appDir}/dist`, serveAdminPanel: false, autoReload: false });
  logToStderr(strapi);
  try {
    await strapi.load();
    strapi.log.level = 'warn';
    await work(strapi);
  } finally {
    await strapi.destroy();
  }
}

/** Strapi's console transport writes to stdout, which belongs to the command alone. */
function logToStderr({ log }: Core.Strapi): void {
  const everyLevel = Object.fromEntries(Object.keys(log.levels).map((level) => [level, true]));
  for (const transport of log.transports) Object.assign(transport, { stderrLevels: everyLevel });
}
