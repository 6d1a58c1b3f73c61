import { z } from 'zod';
import type { EVENT_STATUSES } from '../../domain/bulletin/bulletin';
import type { Stage } from '../../domain/workflow/stages';
import type { Zone } from '../../domain/workflow/wall-time';
import type { BulletinHead } from './bulletin-head';

/** Query of `GET /newsletter/desk/calendar`: a month as `YYYY-MM`; without one it is the month that it is at the desk. */
export const calendarQuery = z.object({
  month: z
    .string()
    .regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/)
    .optional(),
});

/** An event on its days (`YYYY-MM-DD`, both inclusive); its times are `HH:MM` on a clock in `zone`. */
export type EventEntry = {
  readonly kind: 'event';
  readonly documentId: string;
  readonly title: string | null;
  readonly from: string;
  readonly to: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly zone: Zone;
  readonly status: (typeof EVENT_STATUSES)[number] | null;
};

/** A bulletin on the day that its masthead names, or on which it is published by schedule, at `HH:MM` by the desk's clock. */
export type BulletinEntry = BulletinHead & {
  readonly kind: 'issue' | 'publication';
  readonly stage: Stage;
  readonly from: string;
  readonly to: string;
  readonly start: string | null;
};

export type CalendarEntry = EventEntry | BulletinEntry;

/** Answer of `GET /newsletter/desk/calendar?month=2026-12`: what falls into a month, by day and then by time. */
export type CalendarView = {
  readonly month: string;
  /** The zone of the desk's clock, and the day that it is there. */
  readonly zone: Zone;
  readonly today: string;
  readonly entries: readonly CalendarEntry[];
};
