import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Event } from '../../src/plugins/newsletter/domain/bulletin/bulletin';
import type { Edition } from '../../src/plugins/newsletter/domain/bulletin/edition';
import { LOCALES, type Locale } from '../../src/plugins/newsletter/domain/locale';
import { shelfOf } from '../../src/plugins/newsletter/server/src/public/shelf.cases';
import { SECOND_REVISION } from '../support/corrected-editions';
import { CROWDED_EDITION } from '../support/crowded-edition';
import { HOSTILE_EDITION } from '../support/hostile-edition';
import { rendererOf, rendererOn } from '../support/render-output';
import { FIRST_EDITION } from '../support/seed-bulletins';

type Render = ReturnType<typeof rendererOf>;

/** Bulletin no. 1, each of whose events is otherwise. */
const withEvents = (changes: Partial<Event>, edition: Edition = FIRST_EDITION): Edition => ({
  ...edition,
  content: { ...edition.content, events: edition.content.events.map((event) => ({ ...event, ...changes })) },
});

const MEETING = 'technical-meeting-2';
const calendarOf = async (render: Render, locale: Locale = 'el'): Promise<ICAL.Component> =>
  new ICAL.Component(ICAL.parse(String(await render('events-calendar', { locale }))));
const oneOf = async (render: Render, id = MEETING, locale: Locale = 'el'): Promise<ICAL.Component> => {
  const calendar = new ICAL.Component(ICAL.parse(String(await render('event-calendar', { locale, id }))));
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  expect(others).toEqual([]);
  if (!event) throw new Error(`No event in the calendar of ${id}`);
  return event;
};
const valueIn = (component: ICAL.Component, name: string): unknown => component.getFirstPropertyValue(name);
const textIn = (component: ICAL.Component, name: string): string => String(valueIn(component, name));

const SHELVES = [
  { name: 'bulletin no. 1', render: rendererOf(FIRST_EDITION), events: 2 },
  { name: 'a corrected bulletin', render: rendererOf(FIRST_EDITION, SECOND_REVISION), events: 2 },
  { name: 'times and long texts', render: rendererOf(CROWDED_EDITION), events: 2 },
  { name: 'hostile texts', render: rendererOf(HOSTILE_EDITION), events: 2 },
  { name: 'events without a day', render: rendererOf(withEvents({ startDate: null })), events: 0 },
  { name: 'nothing', render: rendererOf(), events: 0 },
].flatMap((shelf) => LOCALES.map((locale) => ({ ...shelf, locale })));

describe('A calendar', () => {
  test.each(SHELVES)(
    'has what RFC 5545 and RFC 5546 ask for: $name, in $locale',
    async ({ render, locale, events }) => {
      const calendar = await calendarOf(render, locale);
      expect([valueIn(calendar, 'version'), valueIn(calendar, 'method')]).toEqual(['2.0', 'PUBLISH']);
      expect(calendar.getAllSubcomponents().length).toBeGreaterThan(0);
      expect(calendar.getAllSubcomponents('vevent')).toHaveLength(events);
      for (const event of calendar.getAllSubcomponents('vevent')) {
        for (const name of ['uid', 'dtstamp', 'dtstart', 'organizer', 'summary', 'sequence', 'url']) {
          expect([name, event.getAllProperties(name)]).toEqual([name, [expect.anything()]]);
        }
      }
    },
  );

  test.each(SHELVES)('is of short lines that end as they must: $name, in $locale', async ({ render, locale }) => {
    const text = String(await render('events-calendar', { locale }));
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.slice(0, -2).split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).toMatch(/^(?:[A-Z-]+[;:]| )[^\p{Cc}]*$/u);
    }
  });

  test.each(LOCALES)('says what it is, how often to look again and who pays, in %s', async (locale) => {
    const calendar = await calendarOf(rendererOf(FIRST_EDITION), locale);
    expect(valueIn(calendar, 'x-wr-calname')).toBe(valueIn(calendar, 'name'));
    expect(textIn(calendar, 'name')).toContain('Smart Cities');
    expect(textIn(calendar, 'refresh-interval')).toBe('PT12H');
    expect(textIn(calendar, 'description')).toBe(FIRST_EDITION.content.operation?.fundingStatement[locale]);
  });

  test.each(LOCALES)('tells of an event in %s', async (locale) => {
    const event = await oneOf(rendererOf(FIRST_EDITION), 'information-day-1', locale);
    const known = FIRST_EDITION.content.events.find(({ documentId }) => documentId === 'information-day-1');
    expect(textIn(event, 'uid')).toBe('information-day-1@newsletter.example');
    expect(valueIn(event, 'summary')).toBe(known?.title[locale]);
    expect(event.getFirstProperty('summary')?.getParameter('language')).toBe(locale);
    expect(textIn(event, 'location')).toBe(
      [known?.venue, known?.address, known?.place].flatMap((text) => text?.[locale] ?? []).join(', '),
    );
    expect(textIn(event, 'url')).toBe(`https://newsletter.example/newsletter/${locale}/events/information-day-1`);
    expect(textIn(event, 'description')).toContain(known?.summary[locale]);
    expect(textIn(event, 'description')).toContain(FIRST_EDITION.content.operation?.fundingStatement[locale]);
    expect(textIn(event, 'organizer')).toBe('mailto:smart-cities@example.org');
    expect(event.getFirstProperty('organizer')?.getParameter('cn')).toBe(
      FIRST_EDITION.content.operation?.publisher[locale],
    );
    expect([textIn(event, 'dtstart'), textIn(event, 'dtend')]).toEqual(['2018-12-11', '2018-12-12']);
  });
});

describe('When an event takes place', () => {
  test.each([
    ['Europe/Athens', '2019-03-30', '2019-03-31'],
    ['Europe/Athens', '2019-10-26', '2019-10-27'],
    ['Asia/Nicosia', '2020-03-28', '2020-03-29'],
    ['Asia/Nicosia', '2020-10-24', '2020-10-25'],
    ['Asia/Nicosia', '2019-07-01', '2019-07-01'],
  ] as const)('is the same instant for whoever reads it, in %s from %s to %s', async (zone, startDate, endDate) => {
    const times = { zone, startDate, startTime: '10:00', endDate, endTime: '13:30' };
    const render = rendererOf(withEvents(times));
    const calendar = await calendarOf(render);
    expect(calendar.getAllSubcomponents('vtimezone').map((component) => valueIn(component, 'tzid'))).toEqual([zone]);
    const event = new ICAL.Event(await oneOf(render));
    expect(event.startDate.zone.tzid).toBe(zone);
    const instant = (day: string, time: string) =>
      Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds / 1000;
    expect(event.startDate.toUnixTime()).toBe(instant(startDate, '10:00'));
    expect(event.endDate.toUnixTime()).toBe(instant(endDate, '13:30'));
  });

  test('is told with the rules of every zone that is named', async () => {
    const [first, second] = FIRST_EDITION.content.events;
    if (!first || !second) throw new Error('Bulletin no. 1 has two events');
    const events = [first, { ...second, zone: 'Asia/Nicosia' as const }];
    const calendar = await calendarOf(rendererOf({ ...FIRST_EDITION, content: { ...FIRST_EDITION.content, events } }));
    expect(calendar.getAllSubcomponents('vtimezone').map((component) => valueIn(component, 'tzid'))).toEqual([
      'Europe/Athens',
      'Asia/Nicosia',
    ]);
  });
});

describe('An event that changes', () => {
  test('keeps its UID through a correction, counts it and is stamped with it, in both languages alike', async () => {
    const before = await oneOf(rendererOf(FIRST_EDITION));
    const render = rendererOf(FIRST_EDITION, SECOND_REVISION);
    const after = await oneOf(render);
    expect([before, after].map((event) => [valueIn(event, 'sequence'), textIn(event, 'dtstamp')])).toEqual([
      [0, '2018-12-20T10:00:00Z'],
      [1, '2019-01-09T22:30:00Z'],
    ]);
    expect(textIn(after, 'uid')).toBe(textIn(before, 'uid'));
    const english = await oneOf(render, MEETING, 'en');
    expect(['uid', 'sequence', 'dtstamp'].map((name) => textIn(english, name))).toEqual(
      ['uid', 'sequence', 'dtstamp'].map((name) => textIn(after, name)),
    );
  });

  test.each([
    ['planned', 'CONFIRMED', ''],
    ['held', 'CONFIRMED', ''],
    ['postponed', 'TENTATIVE', 'Αναβλήθηκε: '],
    ['cancelled', 'CANCELLED', 'Ματαιώθηκε: '],
  ] as const)('says that it is %s', async (status, told, before) => {
    const title = { el: 'Συνάντηση', en: 'Meeting' };
    const event = await oneOf(rendererOf(withEvents({ status, title })));
    expect([valueIn(event, 'status'), valueIn(event, 'summary')]).toEqual([told, `${before}Συνάντηση`]);
  });

  test('puts nothing into a calendar that somebody typed as text', async () => {
    const injected = { el: 'Χ\r\nEND:VEVENT\r\nBEGIN:VALARM', en: 'X\nATTENDEE:mailto:a@example.org' };
    const render = rendererOf(
      withEvents({ title: injected, venue: injected, address: injected, place: injected, summary: injected }),
    );
    for (const locale of LOCALES) {
      const event = await oneOf(render, MEETING, locale);
      expect(event.getAllSubcomponents()).toEqual([]);
      expect(event.getAllProperties('attendee')).toEqual([]);
      expect(valueIn(event, 'summary')).toBe(injected[locale].replace(/\r\n/g, '\n'));
    }
  });
});

describe('An event that is no longer told of', () => {
  const statesOf = async (shelf: ReturnType<typeof shelfOf>, locale: Locale = 'el') =>
    new Map(
      (await calendarOf(rendererOn(shelf), locale)).getAllSubcomponents('vevent').map((event) => {
        const sequence = Number(valueIn(event, 'sequence'));
        for (const name of ['dtstamp', 'last-modified', 'sequence']) event.removeProperty(name);
        return [textIn(event, 'uid').split('@')[0] ?? '', { sequence, told: event.toString(), event }] as const;
      }),
    );
  /** A revision of a bulletin with those stories alone that tell of the events named, on the days named. */
  const telling = (number: number, revision: number, days: Readonly<Record<string, string | null>>): Edition => ({
    ...FIRST_EDITION,
    number,
    revision,
    content: {
      ...FIRST_EDITION.content,
      number,
      stories: FIRST_EDITION.content.stories.filter(({ event }) => event !== null && event in days),
      events: FIRST_EDITION.content.events
        .filter(({ documentId }) => documentId in days)
        .map((event) => ({ ...event, startDate: days[event.documentId] ?? null, endDate: null })),
    },
  });

  test.each(LOCALES)('is cancelled with a higher number when its bulletin is withdrawn, in %s', async (locale) => {
    const shelf = shelfOf(FIRST_EDITION);
    const before = (await statesOf(shelf, locale)).get(MEETING);
    shelf.withdraw(1, 1);
    const after = (await statesOf(shelf, locale)).get(MEETING);
    expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
    if (!before || !after) throw new Error('The event has vanished');
    expect(valueIn(after.event, 'status')).toBe('CANCELLED');
    for (const name of ['dtstart', 'dtend']) expect(textIn(after.event, name)).toBe(textIn(before.event, name));
    const alone = await oneOf(rendererOn(shelf), MEETING, locale);
    expect([valueIn(alone, 'status'), valueIn(alone, 'sequence')]).toEqual(['CANCELLED', 1]);
  });

  test.each(LOCALES)('shows nothing of what was withdrawn but its days, in %s', async (locale) => {
    const secret = { el: 'Απόρρητο', en: 'Secret' };
    const shelf = shelfOf(
      withEvents({ title: secret, venue: secret, place: secret, address: secret, summary: secret }),
    );
    expect(String(await rendererOn(shelf)('events-calendar', { locale }))).toContain(secret[locale]);
    shelf.withdraw(1, 1);
    for (const output of ['events-calendar', 'event-calendar'] as const) {
      const text = String(await rendererOn(shelf)(output, { locale, id: MEETING }));
      expect(text).toContain('BEGIN:VTIMEZONE');
      expect(text).not.toContain(secret[locale]);
    }
  });

  test('is cancelled where a correction drops its story, or its day, and stands again where the next one brings it back', async () => {
    const shelf = shelfOf(telling(1, 1, { [MEETING]: '2018-12-20' }));
    const told = async () => {
      const state = (await statesOf(shelf)).get(MEETING);
      return [state?.sequence, state && valueIn(state.event, 'status'), state && textIn(state.event, 'dtstart')];
    };
    expect(await told()).toEqual([0, 'CONFIRMED', '2018-12-20']);
    shelf.issue(telling(1, 2, {}));
    expect(await told()).toEqual([1, 'CANCELLED', '2018-12-20']);
    shelf.issue(telling(1, 3, { [MEETING]: '2018-12-21' }));
    expect(await told()).toEqual([2, 'CONFIRMED', '2018-12-21']);
    shelf.issue(telling(1, 4, { [MEETING]: null }));
    expect(await told()).toEqual([3, 'CANCELLED', '2018-12-21']);
    await expect(rendererOn(shelf)('event-calendar', { locale: 'el', id: 'nobody-told' })).rejects.toThrow('not_found');
  });

  test('stands as long as another bulletin tells of it, and its number does not fall', async () => {
    const shelf = shelfOf(telling(1, 1, { [MEETING]: '2018-12-20' }), telling(2, 1, { [MEETING]: '2018-12-22' }));
    const before = (await statesOf(shelf)).get(MEETING);
    shelf.issue(telling(2, 2, {}));
    const after = (await statesOf(shelf)).get(MEETING);
    expect([before, after].map((state) => [state?.sequence, state && textIn(state.event, 'dtstart')])).toEqual([
      [1, '2018-12-22'],
      [2, '2018-12-20'],
    ]);
  });

  test('is the later state for programs whatever bulletins come, are corrected and go, and never vanishes', async () => {
    const day = fc.option(fc.constantFrom('2018-12-20', '2019-02-01'));
    const step = fc.oneof(
      fc.record({
        number: fc.integer({ min: 1, max: 3 }),
        days: fc.dictionary(fc.constantFrom(MEETING, 'information-day-1'), day),
      }),
      fc.record({ number: fc.integer({ min: 1, max: 3 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const shelf = shelfOf();
        const revisions = new Map<number, number>();
        let before: Awaited<ReturnType<typeof statesOf>> = new Map();
        for (const { number, ...issue } of steps) {
          const revision = revisions.get(number) ?? 0;
          if ('days' in issue) {
            revisions.set(number, revision + 1);
            shelf.issue(telling(number, revision + 1, issue.days));
          } else if (revision > 0) shelf.withdraw(number, revision);
          const after = await statesOf(shelf);
          for (const [id, { sequence, told }] of before) {
            const now = after.get(id);
            expect(now).toBeDefined();
            expect(now?.sequence).toBeGreaterThanOrEqual(sequence);
            if (now?.told !== told) expect(now?.sequence).toBeGreaterThan(sequence);
          }
          before = after;
        }
      }),
      { numRuns: 60 },
    );
  });
});
