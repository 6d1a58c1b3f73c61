import type { RuleCases } from '../rule-cases';

const ambiguous = (written: string, one: string, other: string) => ({
  reason: 'ambiguous',
  quote: written,
  data: { written, one, other },
});

export const cases = {
  valid: [
    { title: 'the month in letters', locale: 'en', text: 'The library reopens on 5 June 2024.' },
    { title: 'a day that is no month', locale: 'en', text: 'From 14/06/2024 to 06/25/2024.' },
    { title: 'a day and a month alike', locale: 'en', text: 'On 5/5/2024.' },
    { title: 'in Greek', locale: 'el', text: 'Στις 5/6/2024.' },
    { title: 'ISO 8601', locale: 'en', text: 'On 2024-06-05.' },
    { title: 'fractions and codes', locale: 'en', text: 'Three of 5/6 in Law 5/6/2024, ratio 5/6.' },
  ],
  invalid: [
    {
      title: 'two digits each',
      locale: 'en',
      text: 'The library reopens on 05/06/2024.',
      findings: [{ ...ambiguous('05/06/2024', '5 June 2024', '6 May 2024'), mends: ['5 June 2024', '6 May 2024'] }],
    },
    {
      title: 'one digit',
      locale: 'en',
      text: 'Applications close on 3/4/2023 at noon.',
      findings: [{ ...ambiguous('3/4/2023', '3 April 2023', '4 March 2023'), mends: ['3 April 2023', '4 March 2023'] }],
    },
    {
      title: 'a weekday that tells which',
      locale: 'en',
      text: 'On Tuesday, 11/12/2018, the hall was full.',
      findings: [{ ...ambiguous('11/12/2018', '11 December 2018', '12 November 2018'), mends: ['11 December 2018'] }],
    },
    {
      title: 'a weekday that tells it is American',
      locale: 'en',
      text: 'On Tuesday 12/11/2018 the hall was full.',
      findings: [{ ...ambiguous('12/11/2018', '12 November 2018', '11 December 2018'), mends: ['11 December 2018'] }],
    },
    {
      title: 'two digits of the year',
      locale: 'en',
      text: 'The lease runs until 10/11/24.',
      findings: [
        {
          ...ambiguous('10/11/24', '10 November 2024', '11 October 2024'),
          mends: ['10 November 2024', '11 October 2024'],
        },
      ],
    },
  ],
} satisfies RuleCases;
