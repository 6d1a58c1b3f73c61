import { z } from 'zod';
import { APPEARANCE_ROLES } from '../domain/bulletin/bulletin';
import { alternate } from './alternate';
import { beneficiary } from './beneficiary';
import { bulletinReference } from './bulletin-reference';
import { event } from './event';
import { address, documentId, text } from './fields';
import { photo } from './image';
import { locale } from './locale';
import { operation } from './operation';
import { richText } from './rich-text';
import { speaker } from './speaker';

/** What identifies a story in one language; slugs are unique per language. */
export const storyIdentity = z.strictObject({
  documentId,
  slug: text,
  url: address.nullable(),
  kicker: text,
  headline: text,
  lead: text,
  alternates: z.array(alternate),
});

/** A story whole, every relation resolved, as it stands in a bulletin. */
export const story = z.strictObject({
  ...storyIdentity.shape,
  body: richText.nullable(),
  event: event.nullable(),
  appearances: z.array(z.strictObject({ speaker, role: z.enum(APPEARANCE_ROLES).nullable(), topic: text })),
  beneficiaries: z.array(beneficiary),
  photos: z.array(photo),
});

/**
 * `GET /api/newsletter/stories/:slug`: a story on its own, with its bulletin and the masthead. Without `locale` the
 * slug tells the language; with one that is not the slug's, the answer is 307 to the story's slug in that language,
 * so that a language switch needs nothing but the new `locale`.
 */
export const storyPage = z.strictObject({
  locale,
  ...story.shape,
  bulletin: bulletinReference,
  operation: operation.nullable(),
});
export type StoryPage = z.infer<typeof storyPage>;

/** `GET /api/newsletter/stories` (one of the list): newest bulletin first, in each bulletin in reading order. */
export const storySummary = z.strictObject({
  locale,
  ...storyIdentity.shape,
  event: event
    .pick({ documentId: true, kind: true, ordinal: true, startDate: true, title: true, place: true })
    .nullable(),
  photo: photo.nullable(),
  bulletin: bulletinReference,
});

/** One of `GET /api/newsletter/stories`, with what `include` may bring. */
export const storyListed = z.strictObject({
  ...storySummary.shape,
  body: story.shape.body.optional(),
  appearances: story.shape.appearances.optional(),
  beneficiaries: story.shape.beneficiaries.optional(),
  photos: story.shape.photos.optional(),
  operation: operation.nullable().optional(),
});
export type StoryListed = z.infer<typeof storyListed>;
