import type { Beneficiary, Event, Speaker } from '../../bulletin/bulletin';
import { addressOf, type Resource } from './addresses';
import { projectBeneficiary, projectFormerNames } from './beneficiary';
import { projectEvent } from './event';
import { type Mention, projectMention } from './mention';
import { projectSpeaker } from './speaker';
import type { View } from './view';

/** How many mentions an entry lists; an organisation of a long-lived operation is in every bulletin. */
export const MENTIONS_LISTED = 25;

const inDirectory = (resource: Resource, documentId: string, mentions: readonly Mention[], { locale }: View) => ({
  locale,
  url: addressOf(resource, documentId, locale),
  mentionCount: mentions.length,
  mentions: mentions.slice(0, MENTIONS_LISTED).map((mention) => projectMention(mention, locale)),
});

/** An event with the stories that tell of it, the newest first. */
export const projectEventEntry = (event: Event, mentions: readonly Mention[], view: View) => ({
  ...projectEvent(event, view),
  ...inDirectory('events', event.documentId, mentions, view),
});

/** A speaker with the stories in which he or she appears, the newest first. */
export const projectSpeakerEntry = (speaker: Speaker, mentions: readonly Mention[], view: View) => ({
  ...projectSpeaker(speaker, view),
  ...inDirectory('speakers', speaker.documentId, mentions, view),
});

/** A beneficiary under today's name, with its former names and the stories that mention it, the newest first. */
export const projectBeneficiaryEntry = (beneficiary: Beneficiary, mentions: readonly Mention[], view: View) => ({
  ...projectBeneficiary(beneficiary, view),
  formerNames: projectFormerNames(beneficiary, view),
  ...inDirectory('beneficiaries', beneficiary.documentId, mentions, view),
});
