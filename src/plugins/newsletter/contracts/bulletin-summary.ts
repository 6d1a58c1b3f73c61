import { z } from 'zod';
import { bulletin } from './bulletin';
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
export type BulletinSummary = z.infer<typeof bulletinSummary>;
