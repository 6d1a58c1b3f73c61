import type { RuleCases } from '../rule-cases';

const accented = (word: string, mended: string) => ({
  reason: 'accented',
  quote: word,
  data: { word, mended },
  mends: [mended],
});

export const cases = {
  valid: [
    { title: 'capitals without a tonos', locale: 'el', text: 'ΕΞΥΠΝΗ ΠΟΛΗ' },
    { title: 'a capital at the beginning of a word keeps it', locale: 'el', text: 'Έξυπνη Πόλη, Άγιος Νικόλαος' },
    { title: 'dialytika stay', locale: 'el', text: 'ΜΑΪΟΣ' },
    { title: '«Ή» alone', locale: 'el', text: 'Ή ΤΩΡΑ Ή ΠΟΤΕ' },
    { title: 'Latin capitals', locale: 'el', text: 'Το CAFÉ της πόλης' },
    { title: 'other languages', locale: 'en', text: 'The sign says ΠΌΛΗ.' },
  ],
  invalid: [
    {
      title: 'a heading',
      locale: 'el',
      text: 'ΈΞΥΠΝΗ ΠΌΛΗ',
      findings: [accented('ΈΞΥΠΝΗ', 'ΕΞΥΠΝΗ'), accented('ΠΌΛΗ', 'ΠΟΛΗ')],
    },
    {
      title: 'one word in a sentence',
      locale: 'el',
      text: 'Η ΔΡΆΣΗ συνεχίζεται.',
      findings: [accented('ΔΡΆΣΗ', 'ΔΡΑΣΗ')],
    },
    {
      title: 'a dialytika that the tonos stood for',
      locale: 'el',
      text: 'ΜΆΙΟΣ 2018',
      findings: [accented('ΜΆΙΟΣ', 'ΜΑΪΟΣ')],
    },
    { title: 'a name', locale: 'el', text: 'ΔΉΜΟΣ Χανίων', findings: [accented('ΔΉΜΟΣ', 'ΔΗΜΟΣ')] },
    {
      title: 'a compound',
      locale: 'el',
      text: 'ΕΛΛΆΔΑ-ΚΎΠΡΟΣ',
      findings: [accented('ΕΛΛΆΔΑ-ΚΎΠΡΟΣ', 'ΕΛΛΑΔΑ-ΚΥΠΡΟΣ')],
    },
  ],
} satisfies RuleCases;
