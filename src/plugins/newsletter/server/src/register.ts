import type { Core } from '@strapi/strapi';
import { mountGuards } from './guard/mount-guards';
import { requireDraftAndPublish } from './guard/require-draft-and-publish';
import { mountPublicReading } from './public/mount-public-reading';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  requireDraftAndPublish(strapi);
  mountGuards(strapi);
  mountPublicReading(strapi);
}
