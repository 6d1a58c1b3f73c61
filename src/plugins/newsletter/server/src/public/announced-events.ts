import type { Revision } from '../../../domain/bulletin/history';
import type { Announcement } from '../../../domain/render/calendar/announcement';
import { hasDay } from '../../../domain/render/calendar/event-times';
import type { EventRecord } from '../../../domain/render/outputs/subjects';
import type { StoredHead } from './edition-source';

/** The events that an edition told of, by its row, those that readers no longer get among them. */
export type Announcements = ReadonlyMap<number, readonly Announcement[]>;

/** How an event stands in the record, and when it was last to take place; `null` where it never had a day. */
export type AnnouncedEvent = { readonly record: EventRecord; readonly last: Announcement | null };

/** Every time at which readers may have learnt something else of an event (UTC), in no order. */
type Moments = { readonly moments: readonly string[]; readonly last: Announcement | null };

/**
 * Every event that an edition ever told of. Once a revision has told of it, each later one of that bulletin and each
 * withdrawal raises its sequence by one, whether they still tell of it or not: the record only grows, so the sequence never
 * falls (RFC 5545, 3.8.7.4), and it is the same wherever it is counted.
 */
export function announcedEvents(
  histories: ReadonlyMap<number, readonly Revision<StoredHead>[]>,
  announcements: Announcements,
): Map<string, AnnouncedEvent> {
  const known = new Map<string, Moments>();
  // The lowest number first: as everywhere, the newest bulletin has the last word about an event.
  for (const [, revisions] of [...histories].sort(([a], [b]) => a - b)) {
    const told = new Set<string>();
    for (const { id, revision, issuedAt, withdrawal } of revisions) {
      for (const announcement of announcements.get(id) ?? []) {
        const { documentId } = announcement;
        told.add(documentId);
        const { moments = [], last = null } = known.get(documentId) ?? {};
        known.set(documentId, { moments, last: hasDay(announcement) ? announcement : last });
      }
      // It takes back the revisions before it as well, and yet happened once.
      const withdrawnAt = withdrawal?.revision === revision ? [withdrawal.withdrawnAt] : [];
      for (const documentId of told) {
        const { moments = [], last = null } = known.get(documentId) ?? {};
        known.set(documentId, { moments: [...moments, issuedAt, ...withdrawnAt], last });
      }
    }
  }
  return new Map(
    [...known].map(([documentId, { moments, last }]) => [documentId, { record: recordOf(moments), last }]),
  );
}

const recordOf = (moments: readonly string[]): EventRecord => ({
  sequence: moments.length - 1,
  changedAt: moments.reduce((latest, moment) => (moment > latest ? moment : latest)),
});
