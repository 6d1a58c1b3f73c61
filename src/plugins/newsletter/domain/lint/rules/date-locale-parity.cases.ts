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
      title: 'the same day, however written',
      bulletin: told('Έγινε την Τρίτη, 14/5/2019.', 'It took place on Tuesday, May 14, 2019.'),
    },
    {
      title: 'with a year in one language only',
      bulletin: told('Έγινε στις 14 Μαΐου 2019.', 'It took place on 14 May.'),
    },
    {
      title: 'a range and its days',
      bulletin: told('Στις 14, 15 και 16 Μαΐου 2019.', 'From 14 to 16 May 2019.'),
    },
    {
      title: 'a holiday by its name',
      bulletin: told('Η παρέλαση της 28ης Οκτωβρίου.', 'The Ohi Day parade.'),
    },
    {
      title: 'in another place of the story',
      bulletin: bulletin({
        stories: [
          story({
            lead: both('Έγινε στις 14 Μαΐου 2019.', 'It took place in Anthousa.'),
            body: { el: paragraphs('Ήρθαν όλοι.'), en: paragraphs('All came on 14 May 2019.') },
          }),
        ],
      }),
    },
    { title: 'a language that is not there yet', bulletin: told('Έγινε στις 14 Μαΐου 2019.', null) },
    {
      title: 'streets, laws and prices',
      bulletin: told('Στην οδό 25ης Μαρτίου, ν. 4412/2016.', 'At 25 March Street, Law 4412/2016, for €11.12.'),
    },
  ],
  invalid: [
    {
      title: 'another day',
      bulletin: told('Έγινε στις 14 Μαΐου 2019.', 'It took place on 15 May 2019.'),
      findings: [missing('el', [11, 24], '14 Μαΐου 2019'), missing('en', [17, 28], '15 May 2019')],
    },
    {
      title: 'another year',
      bulletin: told('Έγινε στις 14 Μαΐου 2019.', 'It took place on 14 May 2018.'),
      findings: [missing('el', [11, 24], '14 Μαΐου 2019'), missing('en', [17, 28], '14 May 2018')],
    },
    {
      title: 'left out in English',
      bulletin: told('Έγινε στις 14 Μαΐου 2019.', 'It took place in Anthousa.'),
      findings: [missing('el', [11, 24], '14 Μαΐου 2019')],
    },
    {
      title: 'left out in Greek',
      bulletin: told('Οι αιτήσεις άρχισαν.', 'Applications are open until Friday 7 June 2019.'),
      findings: [missing('en', [35, 46], '7 June 2019')],
    },
    {
      title: 'months and days mixed up',
      bulletin: told('Στις 3 Απριλίου 2019.', 'On 4 March 2019.'),
      findings: [missing('el', [5, 20], '3 Απριλίου 2019'), missing('en', [3, 15], '4 March 2019')],
    },
  ],
} satisfies RuleCases;
