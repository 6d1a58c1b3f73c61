import { type Core, createStrapi } from '@strapi/strapi';

/** Runs `work` in a desk that serves nobody, and ends it. */
export async function withDesk(work: (strapi: Core.Strapi) => Promise<void>): Promise<void> {
  const appDir = process.cwd();
  const strapi = await createStrapi({ appDir, distDir: `${appDir}/dist`, serveAdminPanel: false, autoReload: false }).load();
  strapi.log.level = 'warn';
  try {
    await work(strapi);
  } finally {
    await strapi.destroy();
  }
}
