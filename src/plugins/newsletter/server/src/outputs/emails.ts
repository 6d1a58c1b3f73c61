import { emailText } from '../../../domain/render/email/email-text';
import { NEUTRAL, POSTAL_ADDRESS_HERE } from '../../../domain/render/email/placeholders';
import { listmonkCampaign } from '../../../domain/render/email/services/listmonk';
import { mailchimpCampaign } from '../../../domain/render/email/services/mailchimp';
import type { BulletinSubject, Site } from '../../../domain/render/outputs/subjects';
import { emblemOf } from './email/emblem-of';
import { createMjmlCompiler } from './email/mjml-compiler';
import { writeLetter } from './email/write-letter';
import { writeMessage } from './email/write-message';
import { readImagesOf } from './pdf/read-image';
import { publicFolder } from './public-folder';
import { settingOf } from './reader-setting';
import { defineRenderer } from './renderer';

/** To be raised with every change of what letters look like or say. */
const VERSION = 1;

const read = readImagesOf(publicFolder);
const { compile } = createMjmlCompiler();

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The renderers of the letters. */
export function emailRenderers() {
  const letterOf = (subject: BulletinSubject, site: Site, placeholders = NEUTRAL) =>
    writeLetter(subject, settingOf(subject.locale, site), compile, placeholders);
  return {
    'email-html': defineRenderer('email-html', {
      version: VERSION,
      render: async (subject, site) => (await letterOf(subject, site)).html,
    }),
    'email-text': defineRenderer('email-text', {
      version: VERSION,
      render: (subject, site) => emailText(subject, NEUTRAL, settingOf(subject.locale, site)),
    }),
    'email-message': defineRenderer('email-message', {
      version: VERSION,
      render: async (subject, site) =>
        writeMessage(await letterOf(subject, site), await emblemOf(subject, site, read), site),
    }),
    'email-listmonk': defineRenderer('email-listmonk', {
      version: VERSION,
      render: async (subject, site) => asJson(listmonkCampaign(await letterOf(subject, site))),
    }),
    'email-mailchimp': defineRenderer('email-mailchimp', {
      version: VERSION,
      render: async (subject, site) =>
        asJson(mailchimpCampaign(await letterOf(subject, site, { ...NEUTRAL, postalAddress: POSTAL_ADDRESS_HERE }))),
    }),
  } as const;
}
