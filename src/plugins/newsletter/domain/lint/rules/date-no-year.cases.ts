import { both, bulletin, event, paragraphs, story } from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

const held = (text: string) =>
  bulletin({
    stories: [story({ lead: both(text, null), body: { el: paragraphs('Οι δικαιούχοι συναντήθηκαν.'), en: null } })],
    events: [event({ startDate: '2019-05-14', endDate: '2019-05-14' })],
  });

export const cases = {
  valid: [
    { title: 'a date with its year', locale: 'el', text: 'Στις 11 Δεκεμβρίου 2018 έγινε η ημερίδα.' },
    {
      title: 'one year for the dates around it',
      locale: 'el',
      text: 'Το φεστιβάλ ξεκινά στις 14 Ιουλίου 2023. Στις 21–23 Ιουλίου το λιμάνι κλείνει.',
      issueDate: '2023-06-20',
    },
    {
      title: 'the year alone',
      locale: 'el',
      text: 'Τον Ιούλιο του 2023, και ιδίως στις 21 Ιουλίου, το λιμάνι ήταν κλειστό.',
      issueDate: '2023-09-20',
    },
    {
      title: 'a range with one year',
      locale: 'el',
      text: 'Από τις 28 Νοεμβρίου έως τις 2 Δεκεμβρίου 2018.',
      issueDate: '2018-12-20',
    },
    {
      title: 'holidays and yearly days',
      locale: 'el',
      text: 'Η παρέλαση της 28ης Οκτωβρίου και η Παγκόσμια Ημέρα Περιβάλλοντος (5 Ιουνίου).',
      issueDate: '2018-12-20',
    },
    { title: 'names of streets', locale: 'el', text: 'Στην οδό 25ης Μαρτίου και στην 3ης Σεπτεμβρίου.' },
    {
      title: 'in English',
      locale: 'en',
      text: 'On 11 December 2018, and again on 13 December.',
      issueDate: '2018-12-20',
    },
  ],
  invalid: [
    {
      title: 'with a weekday that does not fit: the two nearest years',
      locale: 'el',
      text: 'Την Τρίτη 12 Δεκεμβρίου έγινε η ημερίδα.',
      issueDate: '2018-12-20',
      findings: [
        {
          reason: 'missing',
          quote: 'Τρίτη 12 Δεκεμβρίου',
          data: { written: 'Τρίτη 12 Δεκεμβρίου' },
          mends: [
            ['Δεκεμβρίου', 'Δεκεμβρίου 2018'],
            ['Δεκεμβρίου', 'Δεκεμβρίου 2019'],
          ],
        },
      ],
    },
    {
      title: 'with a weekday that fits: the year is certain',
      locale: 'el',
      text: 'Η συναυλία θα δοθεί την Παρασκευή 14 Ιουνίου στο Φρούριο.',
      issueDate: '2024-06-06',
      findings: [
        {
          reason: 'missing',
          quote: 'Παρασκευή 14 Ιουνίου',
          data: { written: 'Παρασκευή 14 Ιουνίου' },
          mends: [['Ιουνίου', 'Ιουνίου 2024']],
        },
      ],
    },
    {
      title: 'told once, of the first date',
      locale: 'el',
      text: 'Άρχισε στις 3 Ιουνίου και έληξε στις 5 Ιουνίου.',
      issueDate: '2024-06-20',
      findings: [
        {
          reason: 'missing',
          quote: '3 Ιουνίου',
          data: { written: '3 Ιουνίου' },
          mends: [
            ['Ιουνίου', 'Ιουνίου 2024'],
            ['Ιουνίου', 'Ιουνίου 2025'],
          ],
        },
      ],
    },
    {
      title: 'the event’s own day: the year is certain',
      bulletin: held('Συναντήθηκαν στις 14 Μαΐου στην Ανθούσα.'),
      findings: [
        {
          reason: 'missing',
          path: ['stories', 0, 'lead', 'el'],
          locale: 'el',
          range: [18, 26],
          data: { written: '14 Μαΐου' },
          mends: [{ range: [21, 26], replacement: 'Μαΐου 2019' }],
        },
      ],
    },
    {
      title: 'a year that nobody tells',
      locale: 'el',
      text: 'Έως τις 14 Σεπτεμβρίου.',
      findings: [{ reason: 'missing', quote: '14 Σεπτεμβρίου', data: { written: '14 Σεπτεμβρίου' } }],
    },
    {
      title: 'British and American',
      locale: 'en',
      text: 'The concert is on Friday, June 14, in the fortress.',
      issueDate: '2024-06-06',
      findings: [
        {
          reason: 'missing',
          quote: 'Friday, June 14',
          data: { written: 'Friday, June 14' },
          mends: [['14', '14, 2024']],
        },
      ],
    },
  ],
} satisfies RuleCases;
