import { z } from 'zod';
import { bulletin } from './bulletin';
import { operation } from './operation';
import { richText } from './rich-text';
import { storyIdentity } from './story';

/** `GET /api/newsletter/bulletins` (one of the list): the newest number first, with the headlines of its stories. */
export const bulletinSummary = z.strictObject({
  ...bulletin.omit({
    editorial: true,
    operation: true,
    stories: true,
    speakers: true,
    beneficiaries: true,
    revisions: true,
    supersededBy: true,
  }).shape,
  stories: z.array(storyIdentity),
});

/** One of `GET /api/newsletter/bulletins`, with what `include` may bring. */
export const bulletinListed = z.strictObject({
  ...bulletinSummary.shape,
  editorial: richText.nullable().optional(),
  operation: operation.nullable().optional(),
});
export type BulletinListed = z.infer<typeof bulletinListed>;
