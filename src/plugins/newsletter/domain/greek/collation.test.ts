import { compareNames } from './collation';

describe('compareNames', () => {
  test.each([
    ['el', ['Άγιος Νικόλαος', 'Αθήνα', 'Έδεσσα', 'Ελλάδα', 'Ηράκλειο', 'Ικαρία', 'Ίος', 'Όλυμπος', 'Χανιά', 'Ωρωπός']],
    ['el', ['πόλη', 'πολίτης', 'πόλος']],
    ['el', ['γερός', 'Γερός', 'γέρος']],
    ['el', ['Δράση 2', 'Δράση 10', 'Ώρα', 'Actions']],
    ['en', ['Actions', 'Chania', 'Pafos', 'Δράση 2', 'Δράση 10']],
  ] as const)('sorts a list in %s as %j', (locale, sorted) => {
    expect([...sorted].reverse().sort(compareNames(locale))).toEqual(sorted);
  });
});
