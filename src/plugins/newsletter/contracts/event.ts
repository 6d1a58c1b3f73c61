import { z } from 'zod';
import { EVENT_KINDS, EVENT_MODES, EVENT_STATUSES, ZONES } from '../domain/bulletin/bulletin';
import { address, day, documentId, text, wallTime } from './fields';
import { locale } from './locale';
import { mentions } from './mention';
import { organisation } from './organisation';

/** An event; days and times are those of the place, in the IANA zone beside them. */
export const event = z.strictObject({
  documentId,
  kind: z.enum(EVENT_KINDS).nullable(),
  ordinal: z.number().int().nullable().describe('2 for the second technical meeting'),
  startDate: day.nullable(),
  startTime: wallTime.nullable(),
  endDate: day.nullable(),
  endTime: wallTime.nullable(),
  zone: z.enum(ZONES).nullable(),
  mode: z.enum(EVENT_MODES).nullable(),
  status: z.enum(EVENT_STATUSES).nullable(),
  title: text,
  place: text,
  venue: text,
  address: text,
  summary: text,
  host: organisation.nullable(),
  participants: z.array(organisation),
});

/** `GET /api/newsletter/events` (one of the list) and `/events/:documentId`: an event and the stories that tell of it. */
export const eventEntry = z.strictObject({ ...event.shape, locale, url: address, ...mentions.shape });
export type EventEntry = z.infer<typeof eventEntry>;
