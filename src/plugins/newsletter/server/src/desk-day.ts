import type { Zone } from '../../domain/workflow/wall-time';

/** The zone of the desk's clock. */
export const DESK_ZONE = 'Europe/Athens' satisfies Zone;

// Of all locales, Sweden's writes date and time as ISO 8601 does.
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: DESK_ZONE, dateStyle: 'short' });
const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: DESK_ZONE, timeStyle: 'short' });

/** The day that it is at the desk (`YYYY-MM-DD`), at a moment. */
export const deskDay = (moment: Date = new Date()): string => DAY.format(moment);

/** Whether a day (`YYYY-MM-DD`; `null`: no day at all) is past at the desk, at a moment. */
export const isPast = (day: string | null, moment: Date = new Date()): boolean => day !== null && day < deskDay(moment);

/** What the desk's clock shows at a moment (`HH:MM`). */
export const deskClock = (moment: Date): string => CLOCK.format(moment);
