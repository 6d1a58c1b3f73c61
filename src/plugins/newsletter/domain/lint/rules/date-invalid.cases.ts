import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    { title: 'the last day of a month', locale: 'el', text: 'Έως τις 30 Νοεμβρίου 2018 και έως τις 31/12/2018.' },
    { title: 'a leap day', locale: 'el', text: 'Στις 29 Φεβρουαρίου 2020.' },
    { title: 'a leap day without a year', locale: 'el', text: 'Έως τις 29 Φεβρουαρίου.', issueDate: '2019-02-10' },
    { title: 'laws, prices and ratios', locale: 'el', text: 'Ο ν. 31/11/2018, 31,11 €, αναλογία 31/2.' },
    { title: 'an American date', locale: 'en', text: 'Due on 12/31/2018 and on November 30, 2018.' },
    { title: 'a number before a month', locale: 'en', text: 'In February 31 schools took part.' },
  ],
  invalid: [
    {
      title: 'a day too many',
      locale: 'el',
      text: 'Η προθεσμία λήγει στις 31 Ιουνίου 2024.',
      findings: [{ reason: 'no-such-day', quote: '31 Ιουνίου 2024', data: { written: '31 Ιουνίου 2024', days: 30 } }],
    },
    {
      title: 'a leap day of a common year',
      locale: 'el',
      text: 'Υπογράφηκε την Τετάρτη 29 Φεβρουαρίου 2023.',
      findings: [
        { reason: 'no-such-day', quote: '29 Φεβρουαρίου 2023', data: { written: '29 Φεβρουαρίου 2023', days: 28 } },
      ],
    },
    {
      title: 'in digits',
      locale: 'el',
      text: 'Το πρωτόκολλο φέρει ημερομηνία 30/2/2024.',
      findings: [{ reason: 'no-such-day', quote: '30/2/2024', data: { written: '30/2/2024', days: 29 } }],
    },
    {
      title: 'a month too many',
      locale: 'el',
      text: 'Την Τρίτη 11/13/2018 έγινε η ημερίδα.',
      findings: [{ reason: 'no-such-month', quote: '11/13/2018', data: { written: '11/13/2018' } }],
    },
    {
      title: 'without a year',
      locale: 'el',
      text: 'Από 1 έως 31 Σεπτεμβρίου.',
      findings: [{ reason: 'no-such-day', quote: '31 Σεπτεμβρίου', data: { written: '31 Σεπτεμβρίου', days: 30 } }],
    },
    {
      title: 'a leap day with no leap year near',
      locale: 'el',
      text: 'Έως τις 29 Φεβρουαρίου.',
      issueDate: '2018-02-10',
      findings: [{ reason: 'no-such-day', quote: '29 Φεβρουαρίου', data: { written: '29 Φεβρουαρίου', days: 28 } }],
    },
    {
      title: 'in English',
      locale: 'en',
      text: 'Applications close on June 31, 2023, tenders on 31 April 2024.',
      findings: [
        { reason: 'no-such-day', quote: 'June 31, 2023', data: { written: 'June 31, 2023', days: 30 } },
        { reason: 'no-such-day', quote: '31 April 2024', data: { written: '31 April 2024', days: 30 } },
      ],
    },
  ],
} satisfies RuleCases;
