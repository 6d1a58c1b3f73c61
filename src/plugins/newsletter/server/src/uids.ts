import type { DocumentPart } from '../../domain/bulletin/fields';

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
export const COMMENT = 'plugin::newsletter.comment';
export const CONTENT_CHANGE = 'plugin::newsletter.content-change';
export const WAIVER = 'plugin::newsletter.waiver';
export const SETTING = 'plugin::newsletter.setting';
export const WEBHOOK_MESSAGE = 'plugin::newsletter.webhook-message';
export const PRESENCE = 'plugin::newsletter.presence';
export const UNIT_LIST = 'plugin::newsletter.unit-list';
export const MEMORY_ENTRY = 'plugin::newsletter.memory-entry';
export const TRANSLATION = 'plugin::newsletter.translation';
/** Strapi's name for the component that a photo is. */
export const PHOTO = 'newsletter.photo';
export const FILE = 'plugin::upload.file';

/** Strapi's name for the type that a part of a bulletin is stored as. */
export const uidOf = (type: DocumentPart): TranslatedUid => UIDS[type];

const UIDS = {
  bulletin: BULLETIN,
  operation: OPERATION,
  story: STORY,
  event: EVENT,
  speaker: SPEAKER,
  beneficiary: BENEFICIARY,
} as const satisfies Record<DocumentPart, TranslatedUid>;

/** Types whose public state is made by the publish service alone. */
export const PUBLISHABLE = [BULLETIN, STORY, EVENT] as const;
export type PublishableUid = (typeof PUBLISHABLE)[number];

/** Types that have a row in each language. */
export const TRANSLATED = [OPERATION, BULLETIN, STORY, EVENT, SPEAKER, BENEFICIARY] as const;
export type TranslatedUid = (typeof TRANSLATED)[number];

export const isTranslated = (uid: string): uid is TranslatedUid => TRANSLATED.some((known) => known === uid);
export const isPublishable = (uid: string): uid is PublishableUid => PUBLISHABLE.some((known) => known === uid);

/** Whether a type, or a component of such types, holds content that the workflow watches over. */
export const holdsContent = (uid: unknown): boolean =>
  typeof uid === 'string' && (isTranslated(uid) || uid.startsWith('newsletter.'));
