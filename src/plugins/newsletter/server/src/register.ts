import type { Core } from '@strapi/strapi';
import { closeTransfer } from './guard/close-transfer';
import { discardSentFiles } from './guard/discard-sent-files';
import { hideUsesOfFiles } from './guard/hide-uses-of-files';
import { mountGuards } from './guard/mount-guards';
import { requireDraftAndPublish } from './guard/require-draft-and-publish';
import { serveFilesInert } from './guard/serve-files-inert';
import { mountPublicReading } from './public/mount-public-reading';
import { carryOverCheckSettings } from './setup/carry-over-check-settings';
import { keepHeapSmall } from './setup/keep-heap-small';
import { noteLostSeals } from './setup/note-lost-seals';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  keepHeapSmall();
  noteLostSeals(strapi);
  carryOverCheckSettings(strapi);
  requireDraftAndPublish(strapi);
  closeTransfer(strapi);
  hideUsesOfFiles(strapi);
  discardSentFiles(strapi);
  serveFilesInert(strapi);
  mountGuards(strapi);
  mountPublicReading(strapi);
}
