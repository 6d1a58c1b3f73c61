import { both, bulletin, emptyBulletin, neither, operation } from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

const stating = (el: string, en: string) => bulletin({ operation: operation({ fundingStatement: both(el, en) }) });
const GREEK = 'Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης';
const ENGLISH = 'Co-funded by the European Union';

const found = (abbreviation: string, locale: 'el' | 'en', from: number, mend: string | null = null) => ({
  reason: 'abbreviated',
  path: ['operation', 'fundingStatement', locale],
  locale,
  range: [from, from + abbreviation.length] as const,
  data: { found: abbreviation, locale },
  mends: mend === null ? [] : [{ range: [from, from + abbreviation.length] as const, replacement: mend }],
});

const quoted = (abbreviation: string, locale: 'el' | 'en', mend: string) => ({
  reason: 'abbreviated',
  quote: abbreviation,
  data: { found: abbreviation, locale },
  mends: [mend],
});

export const cases = {
  valid: [
    { title: 'the name in full', bulletin: bulletin() },
    { title: 'the statement of 2021-2027', bulletin: stating(GREEK, ENGLISH) },
    { title: 'a statement in capitals', bulletin: stating(GREEK.toLocaleUpperCase('el'), ENGLISH.toUpperCase()) },
    {
      title: 'words that hold the letters',
      bulletin: stating(`${GREEK} (ΓΕΕΘΑ, ΔΕΕ)`, `${ENGLISH} (EUROPE, NEUTRAL)`),
    },
    { title: 'a web address', bulletin: stating(GREEK, `${ENGLISH} (https://europa.eu)`) },
    { title: 'no statement', bulletin: bulletin({ operation: operation({ fundingStatement: neither() }) }) },
    { title: 'no operation', bulletin: emptyBulletin() },
    {
      title: 'the Union in running text',
      locale: 'el',
      text: 'Η κοινοτική νομοθεσία (Κανονισμός (ΕΕ) 2021/1060) και οι πόροι της ΕΕ. Το έργο χρηματοδοτείται από την ΕΕ και τον Δήμο.',
    },
    { title: 'the Union in English prose', locale: 'en', text: 'The bridge, funded by the EU in 1998, is closed.' },
  ],
  invalid: [
    {
      title: 'a statement that a text repeats',
      locale: 'el',
      text: 'Η Πράξη συγχρηματοδοτείται από την ΕΕ (ΕΤΠΑ) και από εθνικούς πόρους της Ελλάδας και της Κύπρου.',
      findings: [quoted('ΕΕ', 'el', 'Ευρωπαϊκή Ένωση')],
    },
    {
      title: 'the formula of 2021-2027 as a paragraph',
      locale: 'el',
      text: 'Με τη συγχρηματοδότηση της ΕΕ',
      findings: [quoted('ΕΕ', 'el', 'Ευρωπαϊκής Ένωσης')],
    },
    {
      title: 'the same in English',
      locale: 'en',
      text: 'Co-funded by the EU',
      findings: [quoted('EU', 'en', 'European Union')],
    },
    {
      title: 'the sources of 2014-2020 in English',
      locale: 'en',
      text: 'The project is co-funded by the EU (ERDF) and by national resources of Greece and Cyprus.',
      findings: [quoted('EU', 'en', 'European Union')],
    },
    {
      title: '"EU"',
      bulletin: stating(GREEK, 'Co-funded by the EU'),
      findings: [found('EU', 'en', 17, 'European Union')],
    },
    {
      title: '«ΕΕ»',
      bulletin: stating('Με τη συγχρηματοδότηση της ΕΕ', ENGLISH),
      findings: [found('ΕΕ', 'el', 27, 'Ευρωπαϊκής Ένωσης')],
    },
    {
      title: '«Ε.Ε.»',
      bulletin: stating('Με τη συγχρηματοδότηση της Ε.Ε.', ENGLISH),
      findings: [found('Ε.Ε.', 'el', 27, 'Ευρωπαϊκής Ένωσης')],
    },
    {
      title: '«EE» in Latin letters',
      bulletin: stating('Με τη συγχρηματοδότηση της EE', ENGLISH),
      findings: [found('EE', 'el', 27, 'Ευρωπαϊκής Ένωσης')],
    },
    {
      title: 'besides the full name, in brackets',
      bulletin: stating(GREEK, `${ENGLISH} (E.U.)`),
      findings: [found('E.U.', 'en', 33)],
    },
    {
      title: 'both languages',
      bulletin: stating('Πόροι της ΕΕ', 'EU funds'),
      findings: [found('ΕΕ', 'el', 10, 'Ευρωπαϊκής Ένωσης'), found('EU', 'en', 0, 'European Union')],
    },
  ],
} satisfies RuleCases;
