import { both, bulletin, event, hollowBulletin, neither } from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    { title: 'an event with every fact, and one without an end', bulletin: bulletin() },
    {
      title: 'an event that ends the next day, earlier by the clock',
      bulletin: bulletin({ events: [event({ endDate: '2019-05-15', endTime: '09:00' })] }),
    },
    { title: 'an event that ends when it starts', bulletin: bulletin({ events: [event({ endTime: '10:00' })] }) },
    {
      title: 'no venue, for a stated reason',
      bulletin: bulletin({ events: [event({ venue: neither(), noVenueReason: 'Περίπατος' })] }),
    },
    {
      title: 'an online event, which is nowhere',
      bulletin: bulletin({ events: [event({ mode: 'online', place: neither(), venue: neither() })] }),
    },
    {
      title: 'a host that is no beneficiary but has a name',
      bulletin: bulletin({
        events: [event({ host: { beneficiary: null, name: both('Πολυτεχνική Σχολή', 'School of Engineering') } })],
      }),
    },
    { title: 'a cancelled event', bulletin: bulletin({ events: [event({ status: 'cancelled' })] }) },
    { title: 'a postponed event', bulletin: bulletin({ events: [event({ status: 'postponed' })] }) },
  ],
  invalid: [
    {
      title: 'nothing is filled in',
      bulletin: hollowBulletin(),
      findings: [
        { reason: 'kind-missing', path: ['events', 0, 'kind'] },
        { reason: 'start-missing', path: ['events', 0, 'startDate'] },
        { reason: 'zone-missing', path: ['events', 0, 'zone'] },
        { reason: 'place-missing', path: ['events', 0, 'place', 'el'], locale: 'el' },
        { reason: 'venue-missing', path: ['events', 0, 'venue', 'el'], locale: 'el' },
        { reason: 'host-missing', path: ['events', 0, 'host'] },
      ],
    },
    {
      title: 'an end before the start',
      bulletin: bulletin({ events: [event({ endDate: '2019-05-13' })] }),
      findings: [
        {
          reason: 'ends-before-start',
          path: ['events', 0, 'endDate'],
          data: { start: '2019-05-14', end: '2019-05-13' },
        },
      ],
    },
    {
      title: 'an earlier hour on the same day',
      bulletin: bulletin({ events: [event({ endTime: '09:30' })] }),
      findings: [
        { reason: 'ends-earlier-that-day', path: ['events', 0, 'endTime'], data: { start: '10:00', end: '09:30' } },
      ],
    },
    {
      title: 'an earlier hour where no end date is given',
      bulletin: bulletin({ events: [event({ endDate: null, endTime: '09:30' })] }),
      findings: [
        { reason: 'ends-earlier-that-day', path: ['events', 0, 'endTime'], data: { start: '10:00', end: '09:30' } },
      ],
    },
    {
      title: 'no venue and no reason',
      bulletin: bulletin({ events: [event({ venue: neither() })] }),
      findings: [{ reason: 'venue-missing', path: ['events', 0, 'venue', 'el'], locale: 'el' }],
    },
    {
      title: 'a host that is in no list and has no name',
      bulletin: bulletin({ events: [event({ host: { beneficiary: 'gone', name: neither() } })] }),
      findings: [{ reason: 'host-missing', path: ['events', 0, 'host'] }],
    },
    {
      title: 'no host at all',
      bulletin: bulletin({ events: [event({ host: null })] }),
      findings: [{ reason: 'host-missing', path: ['events', 0, 'host'] }],
    },
  ],
} satisfies RuleCases;
