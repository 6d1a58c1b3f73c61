import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    {
      title: 'words doubled for effect',
      locale: 'el',
      text: 'Προχωρούμε σιγά σιγά, γειτονιά γειτονιά, πολύ πολύ προσεκτικά.',
    },
    {
      title: 'a possessive before an object',
      locale: 'el',
      text: 'Η μητέρα της της είπε και οι δήμοι τους τους κάλεσαν.',
    },
    { title: 'words that differ by an accent', locale: 'el', text: 'Δεν ξέρει πού που οδηγεί ή η άλλη λύση.' },
    { title: 'a comma between them', locale: 'el', text: 'Το έργο για το οποίο δεσμευτήκαμε, το, το, πώς να το πω.' },
    {
      title: 'what English doubles',
      locale: 'en',
      text: 'They had had enough, and said that that plan was very very long.',
    },
    { title: 'a name', locale: 'en', text: 'Delegates from Baden Baden and from Walla Walla came.' },
    { title: 'a letter and its article', locale: 'en', text: 'Group A a year later.' },
  ],
  invalid: [
    {
      title: 'an article before a name',
      locale: 'el',
      text: 'Η πρόοδος της της Πράξης εξετάστηκε.',
      findings: [{ reason: 'twice', quote: 'της της', data: { word: 'της' }, mends: [[' της', '']] }],
    },
    {
      title: 'an article before a genitive in small letters',
      locale: 'el',
      text: 'Στόχος του του έργου είναι η ενημέρωση.',
      findings: [{ reason: 'twice', quote: 'του του', data: { word: 'του' }, mends: [[' του', '']] }],
    },
    {
      title: 'a conjunction over the end of a line',
      locale: 'el',
      text: 'ο συντονισμός και\nκαι η αξιολόγηση',
      run: { kind: 'file' },
      findings: [{ reason: 'twice', quote: 'και\nκαι', data: { word: 'και' }, mends: [['\nκαι', '']] }],
    },
    {
      title: 'a capital at the beginning of a sentence',
      locale: 'el',
      text: 'Για για τον σκοπό αυτό ιδρύθηκε επιτροπή.',
      findings: [{ reason: 'twice', quote: 'Για για', data: { word: 'για' }, mends: [[' για', '']] }],
    },
    {
      title: 'the English article',
      locale: 'en',
      text: 'The aim of the the project is plain.',
      findings: [{ reason: 'twice', quote: 'the the', data: { word: 'the' }, mends: [[' the', '']] }],
    },
    {
      title: 'three times',
      locale: 'en',
      text: 'A plan of of of action.',
      findings: [
        { reason: 'twice', quote: 'of of', nth: 1, data: { word: 'of' }, mends: [[' of', '']] },
        { reason: 'twice', quote: 'of of', nth: 2, data: { word: 'of' }, mends: [[' of', '']] },
      ],
    },
  ],
} satisfies RuleCases;
