import type { Core } from '@strapi/strapi';
import { announce } from './announce';
import { isServing } from './desk-mode';
import { keepLanguages } from './guard/keep-languages';
import { keepShownFiles } from './guard/keep-shown-files';
import { mountRowGuards } from './guard/mount-row-guards';
import { noteFileChanges } from './guard/note-file-changes';
import { seedNewDesk } from './seed/seed-new-desk';
import { greekByDefault } from './setup/greek-by-default';
import { keepSchedule } from './setup/keep-schedule';
import { sealRecords } from './setup/seal-records';
import { setUp } from './setup/set-up';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await sealRecords(strapi);
  mountRowGuards(strapi);
  noteFileChanges(strapi);
  keepShownFiles(strapi);
  keepLanguages(strapi);
  greekByDefault(strapi);
  await setUp(strapi);
  if (isServing()) {
    await seedNewDesk(strapi);
    keepSchedule(strapi);
  }
  announce(strapi);
}
