import { Temporal } from '@js-temporal/polyfill';
import ICAL from 'ical.js';
import { ZONES } from '../../bulletin/bulletin';
import { zoneComponent } from './zones';

const FIRST_YEAR = { 'Europe/Athens': 1997, 'Asia/Nicosia': 1999 } as const;
const LAST_YEAR = 2037;

/** Each day on which the clocks may change, and on each of its hours near the change. */
const hoursNear = (year: number): Temporal.PlainDateTime[] =>
  [3, 10].flatMap((month) =>
    [25, 26, 27, 28, 29, 30, 31].flatMap((day) =>
      [0, 1, 2, 3, 4, 5, 12].map((hour) => new Temporal.PlainDateTime(year, month, day, hour)),
    ),
  );

/** What the zone database of the machine says; `null` where clocks skip the time or show it twice. */
function instantOf(time: Temporal.PlainDateTime, zone: string): number | null {
  try {
    return time.toZonedDateTime(zone, { disambiguation: 'reject' }).epochMilliseconds / 1000;
  } catch {
    return null;
  }
}

describe('zoneComponent', () => {
  it.each(ZONES)('is %s as the zone database of others has it, near every change of clocks', (name) => {
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(zoneComponent(name).join('\r\n'))));
    expect(zone.tzid).toBe(name);
    const wrong: string[] = [];
    let compared = 0;
    for (let year = FIRST_YEAR[name]; year <= LAST_YEAR; year += 1) {
      for (const time of hoursNear(year)) {
        const expected = instantOf(time, name);
        if (expected === null) continue;
        compared += 1;
        const read = ICAL.Time.fromDateTimeString(time.toString({ smallestUnit: 'second' }));
        read.zone = zone;
        if (read.toUnixTime() !== expected) wrong.push(`${time}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(3_700);
  });

  it.each([
    ['Europe/Athens', '1996-04-01T12:00:00', 3],
    ['Europe/Athens', '1996-10-27T05:00:00', 2],
    ['Asia/Nicosia', '1998-10-25T05:00:00', 2],
    ['Asia/Nicosia', '1999-03-28T05:00:00', 3],
  ] as const)('holds in %s from %s on, %d hours ahead of UTC', (name, time, hours) => {
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(zoneComponent(name).join('\r\n'))));
    const read = ICAL.Time.fromDateTimeString(time);
    expect(zone.utcOffset(read)).toBe(hours * 3600);
    expect(instantOf(Temporal.PlainDateTime.from(time), name)).toBe(Date.parse(`${time}Z`) / 1000 - hours * 3600);
  });
});
