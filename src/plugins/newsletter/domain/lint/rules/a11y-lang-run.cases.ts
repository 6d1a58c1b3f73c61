import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    {
      title: 'names and acronyms',
      locale: 'el',
      text: 'Το πρόγραμμα Interreg, η Google, το Europe Direct, το Erasmus+, το GIS και το Natura 2000.',
    },
    {
      title: 'words that are at home in Greek',
      locale: 'el',
      text: 'Ραντεβού online ή με email, δωρεάν Wi-Fi, QR code, ένα video και ad hoc επιτροπή.',
    },
    {
      title: 'the name of an operation',
      locale: 'el',
      text: 'Η 2η Τεχνική Συνάντηση της Πράξης Smart Cities και το «Smart City».',
    },
    {
      title: 'foreign words in italics',
      locale: 'el',
      text: 'Παρουσιάσεις σε θέματα ταυτότητας πόλης (City Branding).',
      run: { marks: [{ kind: 'italic', range: [41, 54] }] },
    },
    {
      title: 'a gloss in brackets where there are no italics',
      locale: 'el',
      text: 'Η διαχείριση κινδύνου (risk management) διδάχθηκε.',
      run: { kind: 'file' },
    },
    {
      title: 'names in Greek letters in English',
      locale: 'en',
      text: 'The sign says Δήμος Χανίων, and “φιλοξενία” is a word.',
    },
    { title: 'addresses', locale: 'el', text: 'Στο smart.city.gr και στο team@project.eu.' },
    {
      title: 'the name of a place',
      locale: 'el',
      text: 'Smart City',
      run: { kind: 'field', part: 'event', field: 'venue' },
    },
    {
      title: 'a name of the glossary',
      locale: 'el',
      text: 'Οι εταίροι του Living Lab συναντήθηκαν.',
      facts: { terms: [{ kind: 'organisation', el: 'Living Lab', en: 'Living Lab', forbidden: { el: [], en: [] } }] },
    },
  ],
  invalid: [
    {
      title: 'the English words of bulletin no. 1, over the end of a line',
      locale: 'el',
      text: 'παρουσιάσεις σε θέματα City \n\nBranding και Smart City από εκπροσώπους',
      run: { kind: 'file' },
      findings: [
        { reason: 'unmarked', quote: 'City \n\nBranding', data: { words: 'City Branding', locale: 'el' } },
        { reason: 'unmarked', quote: 'Smart City', data: { words: 'Smart City', locale: 'el' } },
      ],
    },
    {
      title: 'one word with a capital',
      locale: 'el',
      text: 'του Στρατηγικού Σχεδίου Marketing για τον προσδιορισμό',
      findings: [{ reason: 'unmarked', quote: 'Marketing', data: { words: 'Marketing', locale: 'el' } }],
    },
    {
      title: 'words in small letters',
      locale: 'el',
      text: 'Ένα workshop για τα best practices και τα smart grids.',
      findings: [
        { reason: 'unmarked', quote: 'workshop', data: { words: 'workshop', locale: 'el' } },
        { reason: 'unmarked', quote: 'best practices', data: { words: 'best practices', locale: 'el' } },
        { reason: 'unmarked', quote: 'smart grids', data: { words: 'smart grids', locale: 'el' } },
      ],
    },
    {
      title: 'brackets are not enough where there are italics',
      locale: 'el',
      text: 'Η ταυτότητα πόλης (City Branding) συζητήθηκε.',
      findings: [{ reason: 'unmarked', quote: 'City Branding', data: { words: 'City Branding', locale: 'el' } }],
    },
    {
      title: 'Greek words in English',
      locale: 'en',
      text: 'They spoke of φιλοξενία and of the Πράξη in detail.',
      findings: [{ reason: 'unmarked', quote: 'φιλοξενία', data: { words: 'φιλοξενία', locale: 'en' } }],
    },
    {
      title: 'words that a comma parts',
      locale: 'el',
      text: 'Θέματα: branding, marketing.',
      findings: [
        { reason: 'unmarked', quote: 'branding', data: { words: 'branding', locale: 'el' } },
        { reason: 'unmarked', quote: 'marketing', data: { words: 'marketing', locale: 'el' } },
      ],
    },
  ],
} satisfies RuleCases;
