import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applySafeMends, checkText } from '../support/check-text';

const PRINTED = readFileSync(join(__dirname, '../fixtures/bulletin-01/printed.el.txt'), 'utf8');
const ISSUE_DATE = '2018-12-20';

/** The mistakes of the printed bulletin, read by a person: rule, what is wrong (as it stands there), and what mends it. */
const MISTAKES: { rule: string; around: string; mended: string[] }[] = [
  {
    rule: 'date/weekday',
    around: 'Τρίτη \n\n12 Δεκεμβρίου',
    mended: ['Τρίτη \n\n11 Δεκεμβρίου', 'Τετάρτη \n\n12 Δεκεμβρίου'],
  },
  { rule: 'date/no-year', around: '12 Δεκεμβρίου', mended: [] },
  { rule: 'date/mixed-format', around: '10/12/2018', mended: [] },
  { rule: 'el/article-case', around: 'δεδομένης τη σημασίας', mended: ['δεδομένης της σημασίας'] },
  { rule: 'el/restrictive-comma', around: 'σημασίας, που λαμβάνει', mended: ['σημασίας που λαμβάνει'] },
  {
    rule: 'el/coordination-case',
    around: 'της διακυβέρνησης, το περιβάλλον και τη διαβίωση',
    mended: ['της διακυβέρνησης, του περιβάλλοντος και της διαβίωσης'],
  },
  { rule: 'el/final-nu', around: 'με την συμμετοχή', mended: ['με τη συμμετοχή'] },
  { rule: 'el/final-nu', around: 'φιλοξένησε την 2η', mended: ['φιλοξένησε τη 2η'] },
  { rule: 'el/masc-nu', around: 'το σκοπό', mended: ['τον σκοπό'] },
  { rule: 'typo/straight-quotes', around: '"έξυπνης πόλης" στους', mended: ['«έξυπνης πόλης» στους'] },
  { rule: 'typo/straight-quotes', around: 'δράσεων "έξυπνης πόλης"', mended: ['δράσεων «έξυπνης πόλης»'] },
  { rule: 'typo/mixed-quotes', around: 'Smart Cities', mended: ['«Smart Cities»'] },
  { rule: 'term/case', around: 'εν λόγω πράξης', mended: ['εν λόγω Πράξης'] },
  { rule: 'term/case', around: 'όλων των δικαιούχων', mended: ['όλων των Δικαιούχων'] },
  { rule: 'el/comma-kai', around: 'δημότες, και έπειτα', mended: ['δημότες και έπειτα'] },
  { rule: 'typo/spaces', around: 'Χανίων.  Εκπρόσωποι', mended: ['Χανίων. Εκπρόσωποι'] },
  { rule: 'term/abbrev', around: 'της Δ/νσης', mended: ['της Διεύθυνσης'] },
  {
    rule: 'el/missing-comma',
    around: 'Προγραμματισμού \n\nΟργάνωσης',
    mended: ['Προγραμματισμού, \n\nΟργάνωσης'],
  },
  { rule: 'typo/ordinal', around: '1\nο', mended: ['1ο'] },
  {
    rule: 'venue/official',
    around: 'Κέντρο Αρχιτεκτονικής Μεσογείου',
    mended: ['Κέντρο Αρχιτεκτονικής της Μεσογείου'],
  },
  { rule: 'name/incomplete', around: 'Η κ. Πολυχρονάκη', mended: [] },
  { rule: 'org/not-beneficiary', around: 'όλων των δικαιούχων', mended: [] },
  { rule: 'a11y/lang-run', around: 'City \n\nBranding', mended: [] },
];

describe('The printed bulletin no. 1', () => {
  const text = PRINTED.replace(/\r\n/g, '\n');
  const found = checkText(text, 'el', ISSUE_DATE);

  it.each(MISTAKES)(
    'has its mistake found at its place, with its mends: $rule, «$around»',
    ({ rule, around, mended }) => {
      const at = text.indexOf(around);
      expect(at).toBeGreaterThanOrEqual(0);
      const there = found.filter(
        ({ ruleId, range: [from, to] }) => ruleId === rule && from < at + around.length && at < Math.max(to, from + 1),
      );
      expect({ rule, around, found: there.length }).toEqual({ rule, around, found: 1 });
      const after = there.flatMap(({ mends }) =>
        mends.map(({ range, replacement }) => text.slice(0, range[0]) + replacement + text.slice(range[1])),
      );
      for (const words of mended) {
        expect(after).toContain(text.slice(0, at) + words + text.slice(at + around.length));
      }
    },
  );

  it('has no findings but these', () => {
    const expected = new Set(MISTAKES.map(({ rule }) => rule));
    expect(found.filter(({ ruleId }) => !expected.has(ruleId))).toEqual([]);
  });

  it('leaves only what needs a person once every safe mend is applied', () => {
    let mended = text;
    for (let turn = 0; turn < 3; turn += 1) mended = applySafeMends(mended, checkText(mended, 'el', ISSUE_DATE));
    const left = checkText(mended, 'el', ISSUE_DATE);
    expect(left.filter(({ mends }) => mends.length === 1)).toEqual([]);
    expect([...new Set(left.map(({ ruleId }) => ruleId))].sort()).toEqual([
      'a11y/lang-run',
      'date/mixed-format',
      'date/no-year',
      'date/weekday',
      'name/incomplete',
      'org/not-beneficiary',
    ]);
  });
});
