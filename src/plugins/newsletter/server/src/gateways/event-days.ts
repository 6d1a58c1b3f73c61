import type { Core } from '@strapi/strapi';
import type { EventEntry } from '../../../contracts/desk/calendar';
import { EVENT_STATUSES, ZONES } from '../../../domain/bulletin/bulletin';
import type { Locale } from '../../../domain/locale';
import { DESK_ZONE } from '../desk-day';
import { EVENT } from '../uids';

type Row = {
  readonly documentId: string;
  readonly locale: string;
  readonly title: string | null;
  readonly startDate: string;
  readonly startTime: string | null;
  readonly endDate: string | null;
  readonly endTime: string | null;
  readonly zone: string | null;
  readonly state: string | null;
};

/** The events with a day between two (`YYYY-MM-DD`, both inclusive), titled in a language, else in the other one. */
export async function eventsBetween(
  strapi: Core.Strapi,
  first: string,
  last: string,
  locale: Locale,
): Promise<EventEntry[]> {
  const rows: Row[] = await strapi.db.query(EVENT).findMany({
    select: ['documentId', 'locale', 'title', 'startDate', 'startTime', 'endDate', 'endTime', 'zone', 'state'],
    where: {
      publishedAt: null,
      startDate: { $lte: last },
      $or: [{ startDate: { $gte: first } }, { endDate: { $gte: first } }],
    },
    orderBy: { id: 'asc' },
  });
  const events = new Map<string, EventEntry>();
  for (const row of rows) {
    const known = events.get(row.documentId);
    if (!known) events.set(row.documentId, entryOf(row));
    else if (row.title && (row.locale === locale || !known.title)) {
      events.set(row.documentId, { ...known, title: row.title });
    }
  }
  return [...events.values()];
}

const entryOf = ({ documentId, title, startDate, startTime, endDate, endTime, zone, state }: Row): EventEntry => ({
  kind: 'event',
  documentId,
  title,
  from: startDate,
  // While it is being written, an event may end before it begins.
  to: endDate && endDate > startDate ? endDate : startDate,
  start: startTime?.slice(0, 5) ?? null,
  end: endTime?.slice(0, 5) ?? null,
  zone: ZONES.find((known) => known === zone) ?? DESK_ZONE,
  status: EVENT_STATUSES.find((known) => known === state) ?? null,
});
