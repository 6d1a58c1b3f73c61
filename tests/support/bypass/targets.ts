import type { Standing } from '../standing';

/** Strapi's names of the content types. */
export const UIDS = {
  bulletin: 'api::bulletin.bulletin',
  story: 'api::story.story',
  event: 'api::event.event',
  speaker: 'api::speaker.speaker',
  beneficiary: 'api::beneficiary.beneficiary',
  operation: 'api::operation.operation',
} as const;

/** What belongs to a bulletin, and is public with it. */
export const OWN_TYPES = ['bulletin', 'story', 'event'] as const;
export type OwnType = (typeof OWN_TYPES)[number];

/** What many bulletins show. */
export const SHARED_TYPES = ['speaker', 'beneficiary'] as const;

/** The address of each type in the content API. */
export const PLURALS = {
  bulletin: 'bulletins',
  story: 'stories',
  event: 'events',
  speaker: 'speakers',
  beneficiary: 'beneficiaries',
} as const;

/** Every place at which a bulletin may stand. */
export const ALL: readonly Standing[] = [
  'draft',
  'in-translation',
  'in-review',
  'approved',
  'scheduled',
  'publish-failed',
  'published',
  'withdrawn',
  'archived',
  'reopened',
];

/** The stages at which a type is tried: a story and an event are locked and published with their bulletin. */
export const stagesFor = (type: OwnType): readonly Standing[] =>
  type === 'bulletin' ? ALL : ['draft', 'in-review', 'approved', 'scheduled', 'published', 'withdrawn', 'reopened'];

/** Where content may not be edited. */
export const LOCKED: readonly Standing[] = [
  'approved',
  'scheduled',
  'publish-failed',
  'published',
  'withdrawn',
  'archived',
];

/** Where it may. */
export const OPEN: readonly Standing[] = ['draft', 'in-translation', 'in-review', 'reopened'];

/** Where there are published rows. */
export const PRINTED: readonly Standing[] = ['published', 'withdrawn', 'reopened'];

/** Where a file is shown by what was approved or published. */
export const SHOWN: readonly Standing[] = [
  'approved',
  'scheduled',
  'publish-failed',
  'published',
  'withdrawn',
  'reopened',
];
