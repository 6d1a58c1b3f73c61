import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

/** Renderers are made before any Strapi is, so that its folder is asked for when a picture is. */
export const publicFolder = (): string =>
  (globalThis as { strapi?: Core.Strapi }).strapi?.dirs.static.public ?? join(process.cwd(), 'public');
