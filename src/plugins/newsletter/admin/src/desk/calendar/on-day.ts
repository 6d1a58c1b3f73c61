import type { CalendarEntry } from '../../../../contracts/desk/calendar';

/** Whether something of the calendar falls on a day (`YYYY-MM-DD`), or goes on there. */
export const isOn = ({ from, to }: Pick<CalendarEntry, 'from' | 'to'>, day: string): boolean =>
  from <= day && day <= to;
