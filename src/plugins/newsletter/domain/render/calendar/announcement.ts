import type { Event } from '../../bulletin/bulletin';
import type { Edition } from '../../bulletin/edition';

/** When an event was to take place, as an edition told it. */
export type Announcement = Pick<Event, 'documentId' | 'startDate' | 'startTime' | 'endDate' | 'endTime' | 'zone'>;

/** The events that an edition's stories tell of, each once; nothing but when they are, so that thousands fit in memory. */
export function announcementsOf({ content }: Edition): readonly Announcement[] {
  const told = new Set(content.stories.map(({ event }) => event));
  return content.events
    .filter(({ documentId }) => told.has(documentId))
    .map(({ documentId, startDate, startTime, endDate, endTime, zone }) => ({
      documentId,
      startDate,
      startTime,
      endDate,
      endTime,
      zone,
    }));
}
