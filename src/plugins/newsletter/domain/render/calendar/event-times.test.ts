import type { EventDocument } from '../outputs/subjects';
import { eventTimes, hasDay } from './event-times';

const NOTHING_KNOWN = { startDate: null, startTime: null, endDate: null, endTime: null, zone: null };
type Times = Pick<EventDocument, keyof typeof NOTHING_KNOWN>;
const event = (times: Partial<Times>): EventDocument => ({ ...NOTHING_KNOWN, ...times }) as EventDocument;
const athens = { zone: 'Europe/Athens' } as const;

const CASES: readonly [string, Partial<Times>, string[]][] = [
  [
    'a day ends before the next',
    { startDate: '2018-12-31' },
    ['DTSTART;VALUE=DATE:20181231', 'DTEND;VALUE=DATE:20190101'],
  ],
  [
    'days in a row end after the last',
    { startDate: '2020-02-28', endDate: '2020-02-29', ...athens },
    ['DTSTART;VALUE=DATE:20200228', 'DTEND;VALUE=DATE:20200301'],
  ],
  [
    'an end before the beginning is none',
    { startDate: '2020-02-28', endDate: '2020-02-01' },
    ['DTSTART;VALUE=DATE:20200228', 'DTEND;VALUE=DATE:20200229'],
  ],
  [
    'times are by the clocks of the place',
    { startDate: '2019-07-01', startTime: '10:00', endTime: '13:30', zone: 'Asia/Nicosia' },
    ['DTSTART;TZID=Asia/Nicosia:20190701T100000', 'DTEND;TZID=Asia/Nicosia:20190701T133000'],
  ],
  [
    'several days end at their time on the last',
    { startDate: '2019-07-01', startTime: '10:00', endDate: '2019-07-02', endTime: '09:00', ...athens },
    ['DTSTART;TZID=Europe/Athens:20190701T100000', 'DTEND;TZID=Europe/Athens:20190702T090000'],
  ],
  [
    'several days without a time of their end last to the end of the last',
    { startDate: '2019-07-30', startTime: '10:00', endDate: '2019-07-31', ...athens },
    ['DTSTART;TZID=Europe/Athens:20190730T100000', 'DTEND;TZID=Europe/Athens:20190801T000000'],
  ],
  [
    'no end is made up',
    { startDate: '2019-07-01', startTime: '10:00', ...athens },
    ['DTSTART;TZID=Europe/Athens:20190701T100000'],
  ],
  [
    'an end that is no later than the beginning is none',
    { startDate: '2019-07-01', startTime: '10:00', endTime: '10:00', ...athens },
    ['DTSTART;TZID=Europe/Athens:20190701T100000'],
  ],
  [
    'without a zone clocks are those of whoever reads',
    { startDate: '2019-07-01', startTime: '10:00' },
    ['DTSTART:20190701T100000'],
  ],
  [
    'a time that no clock shows is none',
    { startDate: '2019-07-01', startTime: '24:61', ...athens },
    ['DTSTART;VALUE=DATE:20190701', 'DTEND;VALUE=DATE:20190702'],
  ],
  ['a day that does not exist is none', { startDate: '2019-02-29' }, []],
  ['no day is none', { startTime: '10:00' }, []],
];

describe('eventTimes', () => {
  it.each(CASES)('%s', (_, times, lines) => {
    expect(eventTimes(event(times))).toEqual(lines);
    expect(hasDay(event(times))).toBe(lines.length > 0);
  });
});
