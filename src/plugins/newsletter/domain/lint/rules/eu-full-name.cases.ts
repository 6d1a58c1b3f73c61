import { both, bulletin, emptyBulletin, neither, operation } from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

const stating = (el: string, en: string) => bulletin({ operation: operation({ fundingStatement: both(el, en) }) });
const GREEK = 'Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης';
const ENGLISH = 'Co-funded by the European Union';

const found = (abbreviation: string, locale: 'el' | 'en') => ({
  reason: 'abbreviated',
  path: ['operation', 'fundingStatement', locale],
  locale,
  data: { found: abbreviation, locale },
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
  ],
  invalid: [
    { title: '"EU"', bulletin: stating(GREEK, 'Co-funded by the EU'), findings: [found('EU', 'en')] },
    { title: '«ΕΕ»', bulletin: stating('Με τη συγχρηματοδότηση της ΕΕ', ENGLISH), findings: [found('ΕΕ', 'el')] },
    { title: '«Ε.Ε.»', bulletin: stating('Με τη συγχρηματοδότηση της Ε.Ε.', ENGLISH), findings: [found('Ε.Ε.', 'el')] },
    {
      title: '«EE» in Latin letters',
      bulletin: stating('Με τη συγχρηματοδότηση της EE', ENGLISH),
      findings: [found('EE', 'el')],
    },
    {
      title: 'besides the full name, in brackets',
      bulletin: stating(GREEK, `${ENGLISH} (E.U.)`),
      findings: [found('E.U.', 'en')],
    },
    {
      title: 'both languages',
      bulletin: stating('Πόροι της ΕΕ', 'EU funds'),
      findings: [found('ΕΕ', 'el'), found('EU', 'en')],
    },
  ],
} satisfies RuleCases;
