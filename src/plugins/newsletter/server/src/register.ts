import type { Core } from '@strapi/strapi';
import { mountGuards } from './guard/mount-guards';
import { mountPublicReading } from './public/mount-public-reading';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  mountGuards(strapi);
  mountPublicReading(strapi);
}
