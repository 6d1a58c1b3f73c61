import type { ZONES } from '../../bulletin/bulletin';

type Zone = (typeof ZONES)[number];

/** Where the clocks of a zone begin to follow the rule, by the clock that is about to change: day and time of RFC 5545. */
type Since = { readonly summer: string; readonly winter: string };

/**
 * Since when each zone changes its clocks as the whole Union does (Directive 2000/84/EC, at 01:00 UTC on the last
 * Sundays of March and October): Greece since 1996, Cyprus since October 1998 (IANA time zone database, file `europe`,
 * rules `EU` and `EUAsia`). Both are two hours ahead of UTC, three in summer.
 */
const SINCE = {
  'Europe/Athens': { summer: '19960331T030000', winter: '19961027T040000' },
  'Asia/Nicosia': { summer: '19990328T030000', winter: '19981025T040000' },
} as const satisfies Record<Zone, Since>;

/** A zone with its rules (RFC 5545, 3.6.5), as content lines: calendars must not have to know it by name. */
export const zoneComponent = (zone: Zone): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  `DTSTART:${SINCE[zone].summer}`,
  'TZNAME:EEST',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  `DTSTART:${SINCE[zone].winter}`,
  'TZNAME:EET',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];
