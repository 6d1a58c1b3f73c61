import { bulletinText } from '../../../domain/render/text/bulletin-text';
import { settingOf } from './reader-setting';
import { defineRenderer } from './renderer';

/** The bulletin as plain text. */
export const bulletinTextRenderer = defineRenderer('bulletin-text', {
  version: 1,
  render: (subject, site) => bulletinText(subject, settingOf(subject.locale, site)),
});
