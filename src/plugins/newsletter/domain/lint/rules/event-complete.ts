import type { Event } from '../../bulletin/bulletin';
import { isBlank, isBlankEverywhere } from '../blank';
import { isTold } from '../organisations';
import { defineRule, GATES, type Observation } from '../rule';

/** An event says what, when, where and by whom, and does not end before it starts. */
export const eventComplete = defineRule({
  id: 'event/complete',
  severity: 'error',
  gates: GATES,
  reasons: {
    'kind-missing': { data: [] },
    'start-missing': { data: [] },
    'zone-missing': { data: [] },
    'place-missing': { data: [] },
    'venue-missing': { data: [] },
    'host-missing': { data: [] },
    'ends-before-start': { data: ['start', 'end'] },
    'ends-earlier-that-day': { data: ['start', 'end'] },
  },
  check: ({ bulletin }) =>
    bulletin.events.flatMap((event, at) => {
      const found = [...missingFacts(event, at), ...checkPlace(event, at), ...checkOrder(event, at)];
      if (isTold(bulletin, event.host)) return found;
      return [...found, { reason: 'host-missing', path: ['events', at, 'host'] }];
    }),
});

type FactReason = 'kind-missing' | 'start-missing' | 'zone-missing';

function missingFacts({ kind, startDate, zone }: Event, at: number): Observation<FactReason>[] {
  const found: Observation<FactReason>[] = [];
  if (kind === null) found.push({ reason: 'kind-missing', path: ['events', at, 'kind'] });
  if (startDate === null) found.push({ reason: 'start-missing', path: ['events', at, 'startDate'] });
  if (zone === null) found.push({ reason: 'zone-missing', path: ['events', at, 'zone'] });
  return found;
}

function checkPlace(event: Event, at: number): Observation<'place-missing' | 'venue-missing'>[] {
  // What is held online is nowhere.
  if (event.mode === 'online') return [];
  const found: Observation<'place-missing' | 'venue-missing'>[] = [];
  if (isBlank(event.place.el)) {
    found.push({ reason: 'place-missing', path: ['events', at, 'place', 'el'], locale: 'el' });
  }
  if (isBlankEverywhere(event.venue) && isBlank(event.noVenueReason)) {
    found.push({ reason: 'venue-missing', path: ['events', at, 'venue', 'el'], locale: 'el' });
  }
  return found;
}

type OrderReason = 'ends-before-start' | 'ends-earlier-that-day';

function checkOrder({ startDate, startTime, endDate, endTime }: Event, at: number): Observation<OrderReason>[] {
  if (startDate === null) return [];
  if (endDate !== null && endDate < startDate) {
    const data = { start: startDate, end: endDate };
    return [{ reason: 'ends-before-start', path: ['events', at, 'endDate'], data }];
  }
  const sameDay = endDate === null || endDate === startDate;
  if (!sameDay || startTime === null || endTime === null || endTime >= startTime) return [];
  const data = { start: startTime, end: endTime };
  return [{ reason: 'ends-earlier-that-day', path: ['events', at, 'endTime'], data }];
}
