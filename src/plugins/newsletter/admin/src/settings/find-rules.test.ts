import type { RuleView } from '../../../contracts/settings/checks';
import { findRules } from './find-rules';

const rule = (id: string, title: string, why: string): RuleView => ({
  id,
  title,
  why,
  source: '',
  severity: 'warning',
  mayBeMilder: true,
  isLaw: false,
});
const RULES = [
  rule('el/final-nu', 'Τελικό «ν»', 'Ο δάσκαλος το ξέρει'),
  rule('date/weekday', 'Ημέρα της εβδομάδας', 'Λάθος ημέρα στέλνει τον κόσμο σε άδεια αίθουσα'),
];
const ALL = { text: '', family: '', onlyChanged: false };

describe('Rules are found', () => {
  test.each([
    ['all of them where nothing is asked', {}, ['el/final-nu', 'date/weekday']],
    ['by words without accents, in any order', { text: 'εβδομαδας ΗΜΕΡΑ' }, ['date/weekday']],
    ['by their reason, whatever the last sigma', { text: 'δασκαλοσ' }, ['el/final-nu']],
    ['by their id', { text: 'el/final' }, ['el/final-nu']],
    ['by their family', { family: 'date' }, ['date/weekday']],
    ['by what the desk decided', { onlyChanged: true }, ['el/final-nu']],
    ['none where words are of different rules', { text: 'τελικό ημέρα' }, []],
  ])('%s', (_how, filter, ids) => {
    const found = findRules(RULES, { ...ALL, ...filter }, (id) => id === 'el/final-nu');
    expect(found.map(({ id }) => id)).toEqual(ids);
  });
});
