import { both, bulletin, event, neither, paragraphs, story } from '../../../../../../tests/support/bulletin-builder';
import type { Event, Story } from '../../bulletin/bulletin';
import type { RuleCases } from '../rule-cases';

/** A bulletin with one story, about a 2nd meeting on 14 May 2019. */
const about = (texts: Partial<Pick<Story, 'headline' | 'lead' | 'body'>>, days: Partial<Event> = {}) =>
  bulletin({ stories: [story({ lead: neither(), ...texts })], events: [event(days)] });

const lead = (el: string | null, en: string | null = null) => ({ lead: both(el, en) });

const otherDay = (locale: 'el' | 'en', range: readonly [number, number], written: string, end = 'none') => ({
  reason: 'other-day',
  path: ['stories', 0, 'lead', locale],
  locale,
  range,
  data: { written, start: '14/5/2019', end },
});

export const cases = {
  valid: [
    { title: 'the event’s own day', bulletin: about(lead('Η συνάντηση πραγματοποιήθηκε στις 14 Μαΐου 2019.')) },
    {
      title: 'one of its days',
      bulletin: about(lead('Το συνέδριο έγινε από τις 14 έως τις 16 Μαΐου 2019.'), { endDate: '2019-05-16' }),
    },
    {
      title: 'the next meeting',
      bulletin: about(
        lead('Η επόμενη συνάντηση θα γίνει στις 20 Μαΐου 2019.', 'The next meeting is held on 20 May 2019.'),
      ),
    },
    {
      title: 'a meeting with another ordinal',
      bulletin: about(lead('Η 1η Ημερίδα πραγματοποιήθηκε στις 15 Μαΐου 2019.')),
    },
    {
      title: 'another time of the operation',
      bulletin: about(lead('Η συνάντηση στην Πάφο πραγματοποιήθηκε στις 30 Νοεμβρίου 2017.')),
    },
    {
      title: 'a date that is not the meeting’s',
      bulletin: about(lead('Ο έλεγχος ολοκληρώθηκε στις 20 Μαΐου 2019.', 'The call closes on 20 May 2019.')),
    },
    {
      title: 'two dates in one sentence',
      bulletin: about(lead('Η συνάντηση έγινε στις 14 Μαΐου 2019 και η επίσκεψη στις 15 Μαΐου 2019.')),
    },
    {
      title: 'what belongs to the meeting',
      bulletin: about(
        lead(
          'Ο Δήμος διοργάνωσε περίπατο για τους εκπροσώπους της συνάντησης στις 15 Μαΐου 2019.',
          'The exhibition hosted during the event opened on 13 May 2019.',
        ),
      ),
    },
    {
      title: 'deep in the text',
      bulletin: about({
        body: {
          el: paragraphs('Οι εταίροι εξέτασαν τα έργα.', 'Η συνάντηση των νέων έγινε στις 20 Μαΐου 2019.'),
          en: null,
        },
      }),
    },
  ],
  invalid: [
    {
      title: 'a day beside the event',
      bulletin: about(lead('Η 2η Τεχνική Συνάντηση πραγματοποιήθηκε στην Ανθούσα στις 15 Μαΐου 2019.')),
      findings: [otherDay('el', [58, 71], '15 Μαΐου 2019')],
    },
    {
      title: 'the year of the event taken as read',
      bulletin: about(lead('Ο Δήμος φιλοξένησε τη συνάντηση την Τετάρτη 15 Μαΐου.')),
      findings: [otherDay('el', [36, 52], 'Τετάρτη 15 Μαΐου')],
    },
    {
      title: 'the date before the verb',
      bulletin: about(lead('Την Τετάρτη 15 Μαΐου 2019, στην Ανθούσα, πραγματοποιήθηκε η 2η Τεχνική Συνάντηση.')),
      findings: [otherDay('el', [4, 25], 'Τετάρτη 15 Μαΐου 2019')],
    },
    {
      title: 'another year',
      bulletin: about(lead(null, 'The meeting took place in Anthousa on 14 May 2018.')),
      findings: [otherDay('en', [38, 49], '14 May 2018')],
    },
    {
      title: 'outside an event of some days',
      bulletin: about(lead(null, 'The conference was held on 17 May 2019.'), { endDate: '2019-05-16' }),
      findings: [otherDay('en', [27, 38], '17 May 2019', '16/5/2019')],
    },
    {
      title: 'in the first paragraph',
      bulletin: about({
        body: { el: paragraphs('Η εκδήλωση διοργανώθηκε από τον Δήμο στις 13/5/2019.'), en: null },
      }),
      findings: [
        {
          reason: 'other-day',
          path: ['stories', 0, 'body', 'el', 0],
          locale: 'el',
          range: [42, 51],
          data: { written: '13/5/2019', start: '14/5/2019', end: 'none' },
        },
      ],
    },
  ],
} satisfies RuleCases;
