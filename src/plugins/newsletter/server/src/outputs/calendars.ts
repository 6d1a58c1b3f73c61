import { eventCalendar, eventsCalendar } from '../../../domain/render/calendar/calendar';
import { settingOf } from './reader-setting';
import { defineRenderer } from './renderer';

/** To be raised with every change of what a calendar tells. */
const VERSION = 2;

/** The renderers of the calendars. */
export const calendarRenderers = () =>
  ({
    'events-calendar': defineRenderer('events-calendar', {
      version: VERSION,
      render: (subject, site) => eventsCalendar(subject, settingOf(subject.locale, site)),
    }),
    'event-calendar': defineRenderer('event-calendar', {
      version: VERSION,
      render: (subject, site) => eventCalendar(subject, settingOf(subject.locale, site)),
    }),
  }) as const;
