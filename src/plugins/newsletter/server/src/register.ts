import type { Core } from '@strapi/strapi';
import { closeTransfer } from './guard/close-transfer';
import { mountGuards } from './guard/mount-guards';
import { requireDraftAndPublish } from './guard/require-draft-and-publish';
import { mountPublicReading } from './public/mount-public-reading';
import { noteLostSeals } from './setup/note-lost-seals';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  noteLostSeals(strapi);
  requireDraftAndPublish(strapi);
  closeTransfer(strapi);
  mountGuards(strapi);
  mountPublicReading(strapi);
}
