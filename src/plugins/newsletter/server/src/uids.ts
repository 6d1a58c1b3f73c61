/** Strapi's names for the content types that Deltio reads and writes. */
export const BULLETIN = 'api::bulletin.bulletin';
export const STORY = 'api::story.story';
export const EVENT = 'api::event.event';
export const SPEAKER = 'api::speaker.speaker';
export const BENEFICIARY = 'api::beneficiary.beneficiary';
export const OPERATION = 'api::operation.operation';

export const EDITION = 'plugin::newsletter.edition';
export const AUDIT_ENTRY = 'plugin::newsletter.audit-entry';
export const WORKFLOW = 'plugin::newsletter.workflow';
export const WITHDRAWAL = 'plugin::newsletter.withdrawal';
export const CONTENT_CHANGE = 'plugin::newsletter.content-change';
export const FILE = 'plugin::upload.file';

/** Types whose public state is made by the publish service alone. */
export const PUBLISHABLE = [BULLETIN, STORY, EVENT] as const;

/** Types that have a row in each language. */
export const TRANSLATED = [OPERATION, BULLETIN, STORY, EVENT, SPEAKER, BENEFICIARY] as const;
export type TranslatedUid = (typeof TRANSLATED)[number];

export const isTranslated = (uid: string): uid is TranslatedUid => TRANSLATED.some((known) => known === uid);
export const isPublishable = (uid: string): uid is (typeof PUBLISHABLE)[number] =>
  PUBLISHABLE.some((known) => known === uid);
