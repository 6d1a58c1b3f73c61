import { z } from 'zod';
import { address, documentId, text } from './fields';
import { photo } from './image';
import { locale } from './locale';
import { mentions } from './mention';
import { organisation } from './organisation';

/** A speaker; `fullName` is given and family name without the honorific. */
export const speaker = z.strictObject({
  documentId,
  honorific: text,
  givenName: text,
  familyName: text,
  fullName: z.string(),
  position: text,
  affiliation: organisation.nullable(),
  portrait: photo.nullable(),
});

/** `GET /api/newsletter/speakers` (one of the list) and `/speakers/:documentId`: a speaker and where he or she appears. */
export const speakerEntry = z.strictObject({ ...speaker.shape, locale, url: address, ...mentions.shape });
export type SpeakerEntry = z.infer<typeof speakerEntry>;
