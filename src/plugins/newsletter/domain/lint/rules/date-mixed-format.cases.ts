import { both, bulletin, story } from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    {
      title: 'all in words',
      locale: 'el',
      text: 'Στις 11 Δεκεμβρίου 2018, τα πρακτικά της 12ης Δεκεμβρίου και η 13η Δεκεμβρίου 2018.',
      issueDate: '2018-12-20',
    },
    { title: 'all in digits', locale: 'el', text: 'Από 1/5/2024 έως 31/10/2024, και στις 01/06/24.' },
    {
      title: 'a law, a gazette and a version',
      locale: 'el',
      text: 'Στις 3 Ιουνίου 2024, ν. 4412/2016, ΦΕΚ 147/8.8.2016, έκδοση 1.2.2024.',
    },
    { title: 'a holiday', locale: 'el', text: 'Από 1/5/2024 έως 31/10/2024 και η παρέλαση της 28ης Οκτωβρίου.' },
    { title: 'capitals', locale: 'el', text: 'ΤΡΙΤΗ 11 ΔΕΚΕΜΒΡΙΟΥ 2018. Η ημερίδα της 11ης Δεκεμβρίου 2018.' },
    {
      title: 'each language in its own manner',
      bulletin: bulletin({
        stories: [story({ lead: both('Έγινε στις 14/5/2019.', 'It took place on 14 May 2019.') })],
      }),
    },
  ],
  invalid: [
    {
      title: 'digits among words',
      locale: 'el',
      text: 'Η έναρξη ορίζεται στις 3 Ιουνίου 2024 και η λήξη στις 14/6/2024.',
      findings: [
        {
          reason: 'mixed',
          quote: '14/6/2024',
          data: { written: '14/6/2024', manner: 'words' },
          mends: ['14 Ιουνίου 2024', '14ης Ιουνίου 2024'],
        },
      ],
    },
    {
      title: 'words among digits',
      locale: 'el',
      text: 'Από 1/5/2024 έως 31/10/2024, με έλεγχο στις 12 Ιουνίου 2024.',
      findings: [
        {
          reason: 'mixed',
          quote: '12 Ιουνίου 2024',
          data: { written: '12 Ιουνίου 2024', manner: 'slash' },
          mends: ['12/6/2024'],
        },
      ],
    },
    {
      title: 'two separators',
      locale: 'el',
      text: 'Στις 1/5/2024, στις 2/5/2024 και στις 3.5.2024.',
      findings: [
        { reason: 'mixed', quote: '3.5.2024', data: { written: '3.5.2024', manner: 'slash' }, mends: ['3/5/2024'] },
      ],
    },
    {
      title: 'American among British',
      locale: 'en',
      text: 'The course begins on 3 June 2024 and ends on June 28, 2024.',
      findings: [
        {
          reason: 'mixed',
          quote: 'June 28, 2024',
          data: { written: 'June 28, 2024', manner: 'words' },
          mends: ['28 June 2024'],
        },
      ],
    },
    {
      title: 'digits that could be read in two ways',
      locale: 'en',
      text: 'Registration opens on 3 June 2024 and closes on 4/6/2024.',
      findings: [{ reason: 'mixed', quote: '4/6/2024', data: { written: '4/6/2024', manner: 'words' } }],
    },
    {
      title: 'cut short among words, in a list',
      locale: 'en',
      text: 'On 3 June 2024, then on 4 and 5 Jul 2024, and on 6 August 2024 and 7 August 2024.',
      findings: [
        { reason: 'mixed', quote: '4 and 5 Jul 2024', data: { written: '4 and 5 Jul 2024', manner: 'words' } },
        { reason: 'mixed', quote: '5 Jul 2024', data: { written: '5 Jul 2024', manner: 'words' } },
      ],
    },
  ],
} satisfies RuleCases;
