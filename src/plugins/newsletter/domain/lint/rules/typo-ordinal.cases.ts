import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    {
      title: 'ordinals in one word',
      locale: 'el',
      text: 'Η 2η συνάντηση και το 1ο δελτίο, στις 3 και στις 10 του μηνός.',
    },
    {
      title: 'an hour before an article',
      locale: 'el',
      text: 'Στις 10 η συνεδρίαση άρχισε και στις 12 ο Δήμαρχος μίλησε.',
    },
    { title: 'a year before an article', locale: 'el', text: 'Το 2018 ο Δήμος και από το 2019 η Περιφέρεια.' },
    { title: 'a sum before an article', locale: 'el', text: 'Τους 12 η επιτροπή τους δέχτηκε, και 5 οι υπόλοιποι.' },
    { title: 'a time before an article', locale: 'el', text: 'Ξεκίνησε στις 10:00 η εκδήλωση.' },
    { title: 'a number at the beginning', locale: 'el', text: '12 η ώρα ήταν όταν άνοιξε.' },
    { title: 'ordinals in English', locale: 'en', text: 'The 2nd meeting, at 21 St Mark Street, in the 5th hall.' },
    { title: 'units', locale: 'en', text: 'It weighs 12 st in old money.', run: { kind: 'code' } },
  ],
  invalid: [
    {
      title: 'a number on a line of its own in a file',
      locale: 'el',
      text: '1\nο',
      run: { kind: 'file' },
      findings: [{ reason: 'split', quote: '1\nο', data: { ordinal: '1ο' }, mends: [['\n', '']] }],
    },
    {
      title: 'after a neuter article',
      locale: 'el',
      text: 'Το 2 ο Ενημερωτικό Δελτίο παρουσιάζει τη συνάντηση.',
      findings: [{ reason: 'split', quote: '2 ο', data: { ordinal: '2ο' }, mends: [[' ', '']] }],
    },
    {
      title: 'after a feminine article',
      locale: 'el',
      text: 'Φιλοξένησε τη 2 η συνάντηση.',
      findings: [{ reason: 'split', quote: '2 η', data: { ordinal: '2η' }, mends: [[' ', '']] }],
    },
    {
      title: 'at the beginning of a heading',
      locale: 'el',
      text: '2 η Τεχνική Συνάντηση',
      run: { kind: 'heading', level: 2 },
      findings: [{ reason: 'split', quote: '2 η', data: { ordinal: '2η' }, mends: [[' ', '']] }],
    },
    {
      title: 'an ending that is no word',
      locale: 'el',
      text: 'Τα πρακτικά της 2 ης συνάντησης και οι μαθητές του 3 ου Γυμνασίου.',
      findings: [
        { reason: 'split', quote: '2 ης', data: { ordinal: '2ης' }, mends: [[' ', '']] },
        { reason: 'split', quote: '3 ου', data: { ordinal: '3ου' }, mends: [[' ', '']] },
      ],
    },
    {
      title: 'in English',
      locale: 'en',
      text: 'The 2 nd Technical Meeting took place.',
      findings: [{ reason: 'split', quote: '2 nd', data: { ordinal: '2nd' }, mends: [[' ', '']] }],
    },
    {
      title: 'a Latin o in Greek',
      locale: 'el',
      text: 'Το 1o Δημοτικό Σχολείο άνοιξε.',
      findings: [{ reason: 'latin-ending', quote: '1o', data: { ordinal: '1ο' }, mends: [['o', 'ο']] }],
    },
  ],
} satisfies RuleCases;
