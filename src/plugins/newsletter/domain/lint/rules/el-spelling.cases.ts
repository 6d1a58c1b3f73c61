import { NO_FACTS } from '../context';
import type { RuleCases } from '../rule-cases';

/** What the dictionaries said of the words in these cases. */
const misspelt = {
  el: new Map([
    ['παρουσιάστικε', ['παρουσιάστηκε']],
    ['Παρουσιάστικαν', ['Παρουσιάστηκαν']],
    ['συνάντισης', ['συνάντησης', 'συνάντισες']],
    ['ευρωπαικής', ['ευρωπαϊκής']],
    ['προγράμμα', ['πρόγραμμα', 'προγράμματα']],
    ['νεοφυής', []],
  ]),
  en: new Map([
    ['accomodation', ['accommodation']],
    ['recieved', ['received', 'relieved']],
    ["municipalty's", ["municipality's"]],
    ['meetting', ['meeting']],
  ]),
};
const facts = { misspelt };

/** The dictionaries themselves are tested where they live: `server/src/spelling`. */
export const cases = {
  valid: [
    { title: 'every word is in the dictionary', locale: 'el', text: 'Η δράση παρουσιάστηκε στους δημότες.', facts },
    {
      title: 'a word that the dictionary lacks, and that is near to no other',
      locale: 'el',
      text: 'Στη συνάντηση μίλησε μια νεοφυής επιχείρηση.',
      facts,
    },
    {
      title: 'a name, which a capital inside the sentence tells',
      locale: 'el',
      text: 'Την εκδήλωση άνοιξε ο κ. Παρουσιάστικαν.',
      facts,
    },
    {
      title: 'spelling was not asked for',
      locale: 'el',
      text: 'Η δράση παρουσιάστικε στους δημότες.',
      facts: { misspelt: NO_FACTS.misspelt },
    },
    {
      title: 'the word is a term of the glossary',
      locale: 'en',
      text: 'Everybody liked the meetting.',
      facts: { misspelt, terms: [{ kind: 'notion', el: null, en: 'Meetting', forbidden: { el: [], en: [] } }] },
    },
    { title: 'an English word in a Greek text', locale: 'el', text: 'Η λέξη accomodation είναι αγγλική.', facts },
    { title: 'code', locale: 'en', text: 'meetting', run: { kind: 'code' }, facts },
    {
      title: 'an italic stretch, which marks another language',
      locale: 'en',
      text: 'They call it meetting there.',
      run: { marks: [{ kind: 'italic', range: [13, 21] }] },
      facts,
    },
    {
      title: 'part of an address',
      locale: 'en',
      text: 'Write to meetting@example.org or see meetting.example.',
      facts,
    },
  ],
  invalid: [
    {
      title: 'another spelling of the same sound',
      locale: 'el',
      text: 'Η εφαρμογή παρουσιάστικε στους δημότες.',
      facts,
      findings: [
        {
          reason: 'unknown',
          quote: 'παρουσιάστικε',
          data: { word: 'παρουσιάστικε', corrections: 'παρουσιάστηκε' },
          mends: ['παρουσιάστηκε'],
        },
      ],
    },
    {
      title: 'at the beginning of a sentence',
      locale: 'el',
      text: 'Η συνάντηση ολοκληρώθηκε. Παρουσιάστικαν τα παραδοτέα.',
      facts,
      findings: [
        {
          reason: 'unknown',
          quote: 'Παρουσιάστικαν',
          data: { word: 'Παρουσιάστικαν', corrections: 'Παρουσιάστηκαν' },
          mends: ['Παρουσιάστηκαν'],
        },
      ],
    },
    {
      title: 'a missing dialytika, and a soft hyphen that the dictionary does not see',
      locale: 'el',
      text: 'Με πόρους της ευρω\u00ADπαικής πολιτικής.',
      facts,
      findings: [
        {
          reason: 'unknown',
          quote: 'ευρω\u00ADπαικής',
          data: { word: 'ευρω\u00ADπαικής', corrections: 'ευρωπαϊκής' },
          mends: ['ευρωπαϊκής'],
        },
      ],
    },
    {
      title: 'several words may have been meant: a person chooses',
      locale: 'el',
      text: 'Το προγράμμα της συνάντισης εγκρίθηκε.',
      facts,
      findings: [
        {
          reason: 'unknown',
          quote: 'προγράμμα',
          data: { word: 'προγράμμα', corrections: 'πρόγραμμα, προγράμματα' },
          mends: ['πρόγραμμα', 'προγράμματα'],
        },
        {
          reason: 'unknown',
          quote: 'συνάντισης',
          data: { word: 'συνάντισης', corrections: 'συνάντησης, συνάντισες' },
          mends: ['συνάντησης', 'συνάντισες'],
        },
      ],
    },
    {
      title: 'English, twice in one sentence',
      locale: 'en',
      text: 'The accomodation was booked and the accomodation was paid.',
      facts,
      findings: [1, 2].map((nth) => ({
        reason: 'unknown',
        quote: 'accomodation',
        nth,
        data: { word: 'accomodation', corrections: 'accommodation' },
        mends: ['accommodation'],
      })),
    },
    {
      title: 'a possessive keeps its apostrophe',
      locale: 'en',
      text: 'We recieved the municipalty’s plans.',
      facts,
      findings: [
        {
          reason: 'unknown',
          quote: 'recieved',
          data: { word: 'recieved', corrections: 'received, relieved' },
          mends: ['received', 'relieved'],
        },
        {
          reason: 'unknown',
          quote: 'municipalty’s',
          data: { word: 'municipalty’s', corrections: 'municipality’s' },
          mends: ['municipality’s'],
        },
      ],
    },
  ],
} satisfies RuleCases;
