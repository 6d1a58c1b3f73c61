import type { Core } from '@strapi/strapi';
import { announce } from './announce';
import { seedNewDesk } from './seed/seed-new-desk';
import { setUp } from './setup/set-up';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await setUp(strapi);
  await seedNewDesk(strapi);
  announce(strapi);
}
