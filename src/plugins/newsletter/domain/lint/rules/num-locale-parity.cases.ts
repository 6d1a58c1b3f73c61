import { both, bulletin, paragraphs, story } from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

/** A bulletin with one story that has these two leads. */
const told = (el: string | null, en: string | null) => bulletin({ stories: [story({ lead: both(el, en) })] });

const missing = (inLocale: 'el' | 'en', range: readonly [number, number], written: string) => ({
  reason: 'missing',
  path: ['stories', 0, 'lead', inLocale],
  locale: inLocale,
  range,
  data: { written, locale: inLocale === 'el' ? 'en' : 'el' },
});

export const cases = {
  valid: [
    {
      title: 'each language in its own marks',
      bulletin: told('Κόστισε 643.000,00 €, 12,5% παραπάνω.', 'It cost €643,000.00, 12.5% more.'),
    },
    {
      title: 'digits in one language and words in the other',
      bulletin: told(
        'Ήρθαν 23 σύλλογοι από τρεις δήμους και 250 άτομα.',
        'Twenty-three clubs from 3 municipalities and two hundred and fifty people came.',
      ),
    },
    {
      title: 'ordinals',
      bulletin: told('Η 2η συνάντηση και η πέμπτη επίσκεψη.', 'The second meeting and the 5th visit.'),
    },
    {
      title: 'millions',
      bulletin: told('Ο προϋπολογισμός είναι 1,2 εκατ. ευρώ.', 'The budget is €1,200,000.'),
    },
    {
      title: 'dates, years, times, laws and telephones',
      bulletin: told(
        'Στις 14/5/2019, στις 19:30, κατά τον ν. 4412/2016· τηλ. 2810 000000. Από το 2018.',
        'On 14 May 2019, at half past seven, by law; by telephone. For a year now.',
      ),
    },
    {
      title: 'hours by either clock, post codes and decades',
      bulletin: told(
        'Από τις 18:00 έως τις 20:00, ΤΚ 731 32, τη δεκαετία του ’80.',
        'From 6 to 8 pm, at 6–8 pm, GR-73132, in the 1980s.',
      ),
    },
    {
      title: 'numbers inside words',
      bulletin: told('Η διήμερη συνάντηση της 15μελούς επιτροπής.', 'The 2-day meeting of the committee of 15.'),
    },
    {
      title: 'in another place of the story',
      bulletin: bulletin({
        stories: [
          story({
            lead: both('Ήρθαν 40 άτομα.', 'Many came.'),
            body: { el: paragraphs('Ήταν χαρούμενα.'), en: paragraphs('Forty people were happy.') },
          }),
        ],
      }),
    },
    { title: 'a language that is not there yet', bulletin: told('Ήρθαν 40 άτομα.', null) },
  ],
  invalid: [
    {
      title: 'another sum',
      bulletin: told('Κόστισε 643.000,00 €.', 'It cost €634,000.00.'),
      findings: [missing('el', [8, 20], '643.000,00 €'), missing('en', [8, 19], '€634,000.00')],
    },
    {
      title: 'another percentage',
      bulletin: told('Επιστράφηκε το 12,5%.', 'As much as 15.2% was returned.'),
      findings: [missing('el', [15, 20], '12,5%'), missing('en', [11, 16], '15.2%')],
    },
    {
      title: 'a mark that makes thousands of a decimal',
      bulletin: told('Φύτεψαν 2.450 δέντρα.', 'They planted 24.50 trees.'),
      findings: [missing('el', [8, 13], '2.450'), missing('en', [13, 18], '24.50')],
    },
    {
      title: 'another ordinal',
      bulletin: told('Η 7η Ημερίδα.', 'The 8th Information Day.'),
      findings: [missing('el', [2, 4], '7η'), missing('en', [4, 7], '8th')],
    },
    {
      title: 'left out in English',
      bulletin: told('Ήρθαν 40 άτομα από τον Δήμο.', 'People of the municipality came.'),
      findings: [missing('el', [6, 8], '40')],
    },
    {
      title: 'millions for thousands',
      bulletin: told('Ο προϋπολογισμός είναι 643 χιλ. ευρώ.', 'The budget is 643 million euros.'),
      findings: [missing('el', [23, 26], '643'), missing('en', [14, 17], '643')],
    },
  ],
} satisfies RuleCases;
