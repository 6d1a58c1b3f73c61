import fc from 'fast-check';
import { growthOf, LINEAR } from '../../../../../tests/support/growth';
import type { Locale } from '../locale';
import { datesOf } from './dates-of';
import { readDates } from './read-dates';
import type { YearHint } from './resolve-year';

const ISSUE: YearHint = { date: '2018-12-20', from: 'issue' };

type Expected = readonly [quote: string, date: string | null, weekday: string | null, form: string];

const read = (text: string, locale: Locale, hints: readonly YearHint[] = [ISSUE]): Expected[] =>
  readDates(text, locale, hints).map(({ range, date, weekday, form }) => [
    text.slice(...range),
    date,
    weekday?.value ?? null,
    form,
  ]);

const WRITTEN: readonly (readonly [Locale, string, readonly Expected[]])[] = [
  ['el', 'Τρίτη 11 Δεκεμβρίου 2018', [['Τρίτη 11 Δεκεμβρίου 2018', '2018-12-11', 'tuesday', 'long']]],
  ['el', 'την Τρίτη, 11/12/2018', [['Τρίτη, 11/12/2018', '2018-12-11', 'tuesday', 'slash']]],
  ['el', 'της Τρίτης 11ης Δεκεμβρίου', [['Τρίτης 11ης Δεκεμβρίου', '2018-12-11', 'tuesday', 'ordinal-genitive']]],
  ['el', 'Τρίτη, 11 Δεκεμβρίου 2018', [['Τρίτη, 11 Δεκεμβρίου 2018', '2018-12-11', 'tuesday', 'long']]],
  ['el', '11η Δεκεμβρίου 2018', [['11η Δεκεμβρίου 2018', '2018-12-11', null, 'ordinal']]],
  ['el', '1η Μαρτίου', [['1η Μαρτίου', '2019-03-01', null, 'ordinal']]],
  ['el', 'ΤΡΙΤΗ 12 ΔΕΚΕΜΒΡΙΟΥ 2017', [['ΤΡΙΤΗ 12 ΔΕΚΕΜΒΡΙΟΥ 2017', '2017-12-12', 'tuesday', 'capitals']]],
  ['el', 'ΤΡΊΤΗ 12 ΔΕΚΕΜΒΡΊΟΥ 2017', [['ΤΡΊΤΗ 12 ΔΕΚΕΜΒΡΊΟΥ 2017', '2017-12-12', 'tuesday', 'capitals']]],
  [
    'el',
    '11.12.2018, 11-12-2018, 11/12/18',
    [
      ['11.12.2018', '2018-12-11', null, 'dot'],
      ['11-12-2018', '2018-12-11', null, 'hyphen'],
      ['11/12/18', '2018-12-11', null, 'slash-short'],
    ],
  ],
  ['el', 'Τρ. 11 Δεκ. 2018', [['Τρ. 11 Δεκ. 2018', '2018-12-11', 'tuesday', 'short']]],
  ['el', 'Δευτ. 10 Δεκ. 2018', [['Δευτ. 10 Δεκ. 2018', '2018-12-10', 'monday', 'short']]],
  [
    'el',
    '15 Μαΐ. 2019 και 3 Σεπτ. 2019, 3 Νοεμ. 2018',
    [
      ['15 Μαΐ. 2019', '2019-05-15', null, 'short'],
      ['3 Σεπτ. 2019', '2019-09-03', null, 'short'],
      ['3 Νοεμ. 2018', '2018-11-03', null, 'short'],
    ],
  ],
  [
    'el',
    '11 Δεκέμβρη 2018, 3 του Γενάρη 2019, 4 Μάη',
    [
      ['11 Δεκέμβρη 2018', '2018-12-11', null, 'popular'],
      ['3 του Γενάρη 2019', '2019-01-03', null, 'popular'],
      ['4 Μάη', '2019-05-04', null, 'popular'],
    ],
  ],
  [
    'el',
    'τις 10 και 11 Δεκεμβρίου 2018',
    [
      ['10 και 11 Δεκεμβρίου 2018', '2018-12-10', null, 'long'],
      ['11 Δεκεμβρίου 2018', '2018-12-11', null, 'long'],
    ],
  ],
  [
    'el',
    '10–11 Δεκεμβρίου 2018',
    [
      ['10–11 Δεκεμβρίου 2018', '2018-12-10', null, 'long'],
      ['11 Δεκεμβρίου 2018', '2018-12-11', null, 'long'],
    ],
  ],
  [
    'el',
    '10 – 11 Δεκεμβρίου 2018',
    [
      ['10 – 11 Δεκεμβρίου 2018', '2018-12-10', null, 'long'],
      ['11 Δεκεμβρίου 2018', '2018-12-11', null, 'long'],
    ],
  ],
  [
    'el',
    'από 10 έως 12 Δεκεμβρίου',
    [
      ['10 έως 12 Δεκεμβρίου', '2018-12-10', null, 'long'],
      ['12 Δεκεμβρίου', '2018-12-12', null, 'long'],
    ],
  ],
  [
    'el',
    'Δευτέρα 10 και Τρίτη 11 Δεκεμβρίου 2018',
    [
      ['Δευτέρα 10 και Τρίτη 11 Δεκεμβρίου 2018', '2018-12-10', 'monday', 'long'],
      ['Τρίτη 11 Δεκεμβρίου 2018', '2018-12-11', 'tuesday', 'long'],
    ],
  ],
  [
    'el',
    'από τη Δευτέρα 10 έως και την Τετάρτη 12 Δεκεμβρίου 2018',
    [
      ['Δευτέρα 10 έως και την Τετάρτη 12 Δεκεμβρίου 2018', '2018-12-10', 'monday', 'long'],
      ['Τετάρτη 12 Δεκεμβρίου 2018', '2018-12-12', 'wednesday', 'long'],
    ],
  ],
  [
    'el',
    'από 28 Νοεμβρίου έως 2 Δεκεμβρίου 2018',
    [
      ['28 Νοεμβρίου', '2018-11-28', null, 'long'],
      ['2 Δεκεμβρίου 2018', '2018-12-02', null, 'long'],
    ],
  ],
  [
    'el',
    'από τις 30 Δεκεμβρίου έως τις 2 Ιανουαρίου 2019',
    [
      ['30 Δεκεμβρίου', '2018-12-30', null, 'long'],
      ['2 Ιανουαρίου 2019', '2019-01-02', null, 'long'],
    ],
  ],
  ['el', '11/12/2018, ημέρα Τρίτη', [['11/12/2018', '2018-12-11', 'tuesday', 'slash']]],
  ['el', '11 Δεκεμβρίου 2018 (Τρίτη)', [['11 Δεκεμβρίου 2018', '2018-12-11', 'tuesday', 'long']]],
  ['el', 'την Τρίτη \n\n12 Δεκεμβρίου στο Κέντρο', [['Τρίτη \n\n12 Δεκεμβρίου', '2018-12-12', 'tuesday', 'long']]],
  ['el', '2018-12-11', [['2018-12-11', '2018-12-11', null, 'iso']]],
  ['el', 'Τρίτη 12 Δεκεμβρίου', [['Τρίτη 12 Δεκεμβρίου', '2018-12-12', 'tuesday', 'long']]],
  [
    'el',
    'Δευτέρα και Τρίτη, 10 και 11 Δεκεμβρίου 2018',
    [
      ['Δευτέρα και Τρίτη, 10 και 11 Δεκεμβρίου 2018', '2018-12-10', 'monday', 'long'],
      ['Τρίτη, 10 και 11 Δεκεμβρίου 2018', '2018-12-11', 'tuesday', 'long'],
    ],
  ],
  ['el', 'από Δευτέρα έως Τετάρτη 12 Δεκεμβρίου', [['Τετάρτη 12 Δεκεμβρίου', '2018-12-12', 'wednesday', 'long']]],
  [
    'el',
    'Δευτέρα έως Παρασκευή, 10–14 Δεκεμβρίου 2018, 10:00–14:00',
    [
      ['Δευτέρα έως Παρασκευή, 10–14 Δεκεμβρίου 2018', '2018-12-10', 'monday', 'long'],
      ['Παρασκευή, 10–14 Δεκεμβρίου 2018', '2018-12-14', 'friday', 'long'],
    ],
  ],
  [
    'el',
    'Την Τρίτη 11 Δεκεμβρίου 2018, στις 10:00, στις 10 και στις 11 Δεκεμβρίου',
    [
      ['Τρίτη 11 Δεκεμβρίου 2018', '2018-12-11', 'tuesday', 'long'],
      ['10 και στις 11 Δεκεμβρίου', '2018-12-10', null, 'long'],
      ['11 Δεκεμβρίου', '2018-12-11', null, 'long'],
    ],
  ],
  [
    'el',
    'στις 10, 11 και 12 Δεκεμβρίου 2018',
    [
      ['10, 11 και 12 Δεκεμβρίου 2018', '2018-12-10', null, 'long'],
      ['11 και 12 Δεκεμβρίου 2018', '2018-12-11', null, 'long'],
      ['12 Δεκεμβρίου 2018', '2018-12-12', null, 'long'],
    ],
  ],
  [
    'el',
    '10-12/12/2018 και 1/1/2014–31/12/2020',
    [
      ['10-12/12/2018', '2018-12-10', null, 'slash'],
      ['12/12/2018', '2018-12-12', null, 'slash'],
      ['1/1/2014', '2014-01-01', null, 'slash'],
      ['31/12/2020', '2020-12-31', null, 'slash'],
    ],
  ],
  [
    'el',
    'Τρίτη 11/12 και 10/12 – 12/12/2018',
    [
      ['Τρίτη 11/12', '2018-12-11', 'tuesday', 'slash'],
      ['10/12', '2018-12-10', null, 'slash'],
      ['12/12/2018', '2018-12-12', null, 'slash'],
    ],
  ],
  [
    'el',
    '10 Δεκεμβρίου 2018 έως 5 Ιανουαρίου',
    [
      ['10 Δεκεμβρίου 2018', '2018-12-10', null, 'long'],
      ['5 Ιανουαρίου', '2019-01-05', null, 'long'],
    ],
  ],
  [
    'el',
    'το Σάββατο 15 και την Κυριακή 16 Δεκεμβρίου 2018',
    [
      ['Σάββατο 15 και την Κυριακή 16 Δεκεμβρίου 2018', '2018-12-15', 'saturday', 'long'],
      ['Κυριακή 16 Δεκεμβρίου 2018', '2018-12-16', 'sunday', 'long'],
    ],
  ],
  [
    'el',
    'Παρασκευή 31 Νοεμβρίου 2018, 29 Φεβρουαρίου 2019, 30/2/2018, στις 12/13/2018',
    [
      ['Παρασκευή 31 Νοεμβρίου 2018', null, 'friday', 'long'],
      ['29 Φεβρουαρίου 2019', null, null, 'long'],
      ['30/2/2018', null, null, 'slash'],
      ['12/13/2018', null, null, 'slash'],
    ],
  ],
  [
    'el',
    '11 Δεκεμβρίου του 2018, 11 Δεκεμβρίου του έτους 2018, 11 Δεκεμβρίου ’18',
    [
      ['11 Δεκεμβρίου του 2018', '2018-12-11', null, 'long'],
      ['11 Δεκεμβρίου του έτους 2018', '2018-12-11', null, 'long'],
      ['11 Δεκεμβρίου ’18', '2018-12-11', null, 'long'],
    ],
  ],
  ['el', '25 Μαρτίου 1821', [['25 Μαρτίου 1821', '1821-03-25', null, 'long']]],
  ['en', 'Tuesday 11 December 2018', [['Tuesday 11 December 2018', '2018-12-11', 'tuesday', 'long']]],
  ['en', 'Tuesday, 11th of December 2018', [['Tuesday, 11th of December 2018', '2018-12-11', 'tuesday', 'ordinal-of']]],
  ['en', 'Tuesday, December 11, 2018', [['Tuesday, December 11, 2018', '2018-12-11', 'tuesday', 'american']]],
  ['en', 'on Dec. 11 the', [['Dec. 11', '2018-12-11', null, 'american-short']]],
  ['en', 'Tue 11 Dec', [['Tue 11 Dec', '2018-12-11', 'tuesday', 'short']]],
  [
    'en',
    '11–12 December 2018',
    [
      ['11–12 December 2018', '2018-12-11', null, 'long'],
      ['12 December 2018', '2018-12-12', null, 'long'],
    ],
  ],
  [
    'en',
    'December 11–12, 2018',
    [
      ['December 11–12, 2018', '2018-12-11', null, 'american'],
      ['December 11–12, 2018', '2018-12-12', null, 'american'],
    ],
  ],
  [
    'en',
    'from Monday 10 to Wednesday 12 December',
    [
      ['Monday 10 to Wednesday 12 December', '2018-12-10', 'monday', 'long'],
      ['Wednesday 12 December', '2018-12-12', 'wednesday', 'long'],
    ],
  ],
  [
    'en',
    'Monday, December 10 to Wednesday, December 12, 2018',
    [
      ['Monday, December 10', '2018-12-10', 'monday', 'american'],
      ['Wednesday, December 12, 2018', '2018-12-12', 'wednesday', 'american'],
    ],
  ],
  ['en', 'the 11th of December', [['11th of December', '2018-12-11', null, 'ordinal-of']]],
  [
    'en',
    'on December 11 and 12, 2018',
    [
      ['December 11 and 12, 2018', '2018-12-11', null, 'american'],
      ['December 11 and 12, 2018', '2018-12-12', null, 'american'],
    ],
  ],
  [
    'en',
    'on December 11 and 12 at the hall',
    [
      ['December 11', '2018-12-11', null, 'american'],
      ['December 11 and 12', '2018-12-12', null, 'american'],
    ],
  ],
  [
    'en',
    'on 28 November – 2 December 2018',
    [
      ['28 November', '2018-11-28', null, 'long'],
      ['2 December 2018', '2018-12-02', null, 'long'],
    ],
  ],
  [
    'en',
    '11/12/2018, 12/25/2018, Tuesday 12/11/2018',
    [
      ['11/12/2018', '2018-12-11', null, 'slash'],
      ['12/25/2018', '2018-12-25', null, 'american-slash'],
      ['Tuesday 12/11/2018', '2018-12-11', 'tuesday', 'american-slash'],
    ],
  ],
  ['en', '11 December 2018 (Tuesday)', [['11 December 2018', '2018-12-11', 'tuesday', 'long']]],
  [
    'en',
    'on Tuesday the 11th of December 2018',
    [['Tuesday the 11th of December 2018', '2018-12-11', 'tuesday', 'ordinal-of']],
  ],
  [
    'en',
    'On May 10 the mayors; May 10, 2018; May 10th',
    [
      ['May 10', '2018-05-10', null, 'american'],
      ['May 10, 2018', '2018-05-10', null, 'american'],
      ['May 10th', '2018-05-10', null, 'american'],
    ],
  ],
  [
    'en',
    'Sunday 1 April, Sun 1 Apr. 2018, Sat., 31 March',
    [
      ['Sunday 1 April', '2018-04-01', 'sunday', 'long'],
      ['Sun 1 Apr. 2018', '2018-04-01', 'sunday', 'short'],
      ['Sat., 31 March', '2018-03-31', 'saturday', 'long'],
    ],
  ],
  [
    'en',
    'Monday and Tuesday, 10 and 11 December 2018',
    [
      ['Monday and Tuesday, 10 and 11 December 2018', '2018-12-10', 'monday', 'long'],
      ['Tuesday, 10 and 11 December 2018', '2018-12-11', 'tuesday', 'long'],
    ],
  ],
  [
    'en',
    '30 December 2018 – 2 January 2019',
    [
      ['30 December 2018', '2018-12-30', null, 'long'],
      ['2 January 2019', '2019-01-02', null, 'long'],
    ],
  ],
  [
    'en',
    '10 to 12 December 2018, between 10 and 12 December 2018',
    [
      ['10 to 12 December 2018', '2018-12-10', null, 'long'],
      ['12 December 2018', '2018-12-12', null, 'long'],
      ['10 and 12 December 2018', '2018-12-10', null, 'long'],
      ['12 December 2018', '2018-12-12', null, 'long'],
    ],
  ],
  ['en', 'TUESDAY 11 DECEMBER 2018', [['TUESDAY 11 DECEMBER 2018', '2018-12-11', 'tuesday', 'capitals']]],
];

describe('readDates', () => {
  it.each(WRITTEN)('reads in %s: %j', (locale, text, expected) => {
    expect(read(text, locale)).toEqual(expected);
  });

  it.each([
    ['el', 'την Τρίτη θέση στις 10:00'],
    ['el', 'οδός 25ης Μαρτίου'],
    ['el', 'στην πλατεία 1ης Μαΐου, λεωφόρος 28ης Οκτωβρίου 12, στην 25ης Μαρτίου'],
    ['el', 'η Δευτέρα Παρουσία, τη Μεγάλη Παρασκευή'],
    [
      'el',
      'ν. 4412/2016, Κανονισμός (ΕΕ) 2021/1060, άρθρο 12/2018, αρ. πρωτ. 12/3/2018, αρ. πρωτ. 1234/11-12-2018, ΦΕΚ 147/Α/8.8.2016',
    ],
    ['el', '643.000,00 € και 12,50 ευρώ, 1.200.000, 11.12 €'],
    ['el', 'τηλ. 28210-92000, 2821 0 11 12, έκδοση 1.2.2018, αναλογία 1/2/3, IP 10.1.12.2018'],
    ['el', 'η Κυριακή Παπαδάκη μίλησε για 10 λεπτά'],
    ['el', 'τον Δεκέμβριο του 2018, Δεκέμβριος 2018, 2014-2020'],
    ['el', '3/4 των δήμων, 50/50, 24/7, 10/12'],
    ['el', 'κάθε Τρίτη 10:00 – 12:00'],
    ['en', 'may 10 people join, march 5 km, we sat 11 hours, the sun 12 degrees'],
    ['en', 'May 10 people join? March 5 km with us. In December 11 schools took part. In March 5, 6 and 7 schools'],
    ['en', '25 March Street, 28 October Avenue'],
    ['en', 'the March 5 km race'],
    ['en', 'Law 4412/2016, Regulation (EU) 2021/1060, version 1.2.2018, ratio 1/2/3'],
  ] as const)('finds no date in %s: %j', (locale, text) => {
    expect(read(text, locale)).toEqual([]);
  });

  it.each([
    ['Κυδωνίας 29, 11 Δεκεμβρίου 2018', '11 Δεκεμβρίου 2018'],
    ['Τεύχος 3 – 11 Δεκεμβρίου 2018', '11 Δεκεμβρίου 2018'],
    ['https://anthousa.example/2018-12-11/x, 12/12/2018, report-2018-12-11.pdf', '12/12/2018'],
    ['στις 11 Δεκεμβρίου 2000 πολίτες', '11 Δεκεμβρίου'],
    ['κάθε Τρίτη, 11 Δεκεμβρίου', '11 Δεκεμβρίου'],
    ['στη συμβολή των οδών 28ης Οκτωβρίου και 25ης Μαρτίου, στις 3 Μαΐου', '3 Μαΐου'],
    ['το αρχείο 10.12.2018.pdf της 3ης Μαΐου', '3ης Μαΐου'],
    ['στις 9/11, 10/12/18', '10/12/18'],
    ['Η Κυριακή Παπαδάκη, 11 Δεκεμβρίου 2018', '11 Δεκεμβρίου 2018'],
  ])('takes from %j only %j', (text, quote) => {
    expect(readDates(text, 'el', [ISSUE]).map(({ range }) => text.slice(...range))).toEqual([quote]);
  });

  it('tells the parts of a date and where they stand', () => {
    const [mention] = readDates('Την Τρίτη, 11ης Δεκ. 2018', 'el');
    expect(mention).toEqual({
      range: [4, 25],
      weekday: { value: 'tuesday', range: [4, 9] },
      day: { value: 11, range: [11, 15] },
      month: { value: 12, range: [16, 20] },
      year: { value: 2018, range: [21, 25] },
      form: 'short',
      date: '2018-12-11',
      fault: null,
      yearFrom: 'text',
      commemorative: false,
    });
  });

  it('reads decomposed letters, soft hyphens and no-break spaces', () => {
    const text = 'Τρίτη\u00A011\u202FΔεκεμ\u00ADβρίου 2018'.normalize('NFD');
    expect(readDates(text, 'el')).toMatchObject([{ date: '2018-12-11', range: [0, text.length] }]);
  });

  it.each([
    ['η επέτειος της 28ης Οκτωβρίου', 'el', true],
    ['η 25η Μαρτίου', 'el', true],
    ['κάθε 5 Ιουνίου', 'el', true],
    ['η Παγκόσμια Ημέρα Περιβάλλοντος, 5 Ιουνίου', 'el', true],
    ['έως 31 Μαρτίου κάθε έτους', 'el', true],
    ['η συνάντηση της 5ης Ιουνίου', 'el', false],
    ['on the anniversary of 3 September', 'en', true],
    ['World Environment Day (5 June)', 'en', true],
    ['the meeting of 5 June', 'en', false],
    ['η παρέλαση της 28ης Οκτωβρίου 2018', 'el', false],
  ] as const)('knows whether %j in %s is a yearly day: %s', (text, locale, commemorative) => {
    expect(readDates(text, locale, [ISSUE])).toMatchObject([{ commemorative }]);
  });

  it.each<[string, string, YearHint[], string, string | null]>([
    ['no hint', '11 Δεκεμβρίου', [], 'null', null],
    ['the issue', '11 Δεκεμβρίου', [{ date: '2019-01-15', from: 'issue' }], '2018-12-11', 'issue'],
    [
      'the event before the issue',
      '11 Δεκεμβρίου',
      [{ date: '2017-11-30', from: 'event' }, ISSUE],
      '2017-12-11',
      'event',
    ],
    [
      'the event before the line',
      '1 Δεκεμβρίου, μετά τις 10/2/2020',
      [{ date: '2017-11-30', from: 'event' }],
      '2017-12-01',
      'event',
    ],
    ['the line before the issue', '30 Νοεμβρίου, μετά τις 12/10/2017', [ISSUE], '2017-11-30', 'sibling'],
    ['no other line', '30 Νοεμβρίου\n12/10/2017', [ISSUE], '2018-11-30', 'issue'],
    [
      'whatever fits the weekday',
      'Παρασκευή 1 Δεκεμβρίου',
      [ISSUE, { date: '2017-11-30', from: 'sibling' }],
      '2017-12-01',
      'sibling',
    ],
    [
      'the issue, and the weekday where half a year leaves two',
      'Τρίτη 11 Δεκεμβρίου',
      [{ date: '2019-08-01', from: 'issue' }],
      '2018-12-11',
      'issue',
    ],
    ['the issue, whatever the weekday, where a year is far', 'Τρίτη 12 Δεκεμβρίου', [ISSUE], '2018-12-12', 'issue'],
    [
      'the first where none fits',
      'Δευτέρα 1 Δεκεμβρίου',
      [ISSUE, { date: '2017-11-30', from: 'sibling' }],
      '2018-12-01',
      'issue',
    ],
    ['a leap year near by', '29 Φεβρουαρίου', [{ date: '2019-03-05', from: 'issue' }], '2020-02-29', 'issue'],
  ])('takes a year from %s', (_, text, hints, date, from) => {
    const [mention] = readDates(text, 'el', hints);
    expect([String(mention?.date), mention?.yearFrom]).toEqual([date, from]);
  });

  it.each([
    ['31 Νοεμβρίου', 'el', null],
    ['30/2/2018', 'el', 'text'],
    ['29 February 2019', 'en', 'text'],
    ['στις 12/13/2018', 'el', 'text'],
    ['Τετάρτη 32 Δεκεμβρίου', 'el', null],
  ] as const)('says of %j that there is no such day', (text, locale, yearFrom) => {
    expect(readDates(text, locale, [ISSUE])).toMatchObject([{ date: null, fault: 'no-such-day', yearFrom }]);
  });

  it('reads any text without failing, in order and inside it', () => {
    const pieces = fc.constantFrom(
      ...'Τρίτη |Δευτέρα|11|12/|/2018|2018|-|–| |, |.|(|)|ης|η | Δεκεμβρίου|Δεκ.|Δεκ|και |έως |στις |οδός |Tuesday |May |December |th|of |:|€|10:00|\n|’|ν. |'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), fc.constantFrom<Locale>('el', 'en'), (parts, locale) => {
        const text = parts.join('');
        let before = -1;
        for (const { range, day, month, date, fault } of readDates(text, locale, [ISSUE])) {
          expect(day.range[0] >= range[0] && month.range[1] <= range[1] && range[1] <= text.length).toBe(true);
          expect((date === null) === (fault !== null)).toBe(true);
          expect(range[0]).toBeGreaterThanOrEqual(before);
          before = range[0];
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['Τρίτη και ', '11, ', '11 και ', 'a@', '1/1/', 'www.', 'Δευτέρα 10 και Τρίτη 11, ', '11 Δεκεμβρίου '])(
    'takes time in proportion to a long text of %j',
    (piece) => {
      const read = (size: number) => void readDates(`1 ${piece.repeat(size)}`, 'el', [ISSUE]);
      expect(growthOf(3_000, read)).toBeLessThan(LINEAR);
    },
  );
});

describe('datesOf', () => {
  it('tells what day the printed bulletin got wrong', () => {
    const text = 'την Τρίτη \n\n12 Δεκεμβρίου στο Κέντρο, στις 10/12/2018 και την Τρίτη 11 Δεκεμβρίου 2018';
    expect(datesOf(text, 'el', '2018-12-20')).toEqual({
      dates: [
        { range: [4, 25], date: '2018-12-12', claimed: 'tuesday', actual: 'wednesday', ok: false },
        { range: [43, 53], date: '2018-12-10', claimed: null, actual: 'monday', ok: null },
        { range: [62, 86], date: '2018-12-11', claimed: 'tuesday', actual: 'tuesday', ok: true },
      ],
    });
  });

  it('has nothing to say of a year that is not known, but knows a day that never is', () => {
    expect(datesOf('Τρίτη 11 Δεκεμβρίου, Τρίτη 31 Νοεμβρίου', 'el', null).dates).toMatchObject([
      { date: null, claimed: 'tuesday', actual: null, ok: null },
      { date: null, claimed: 'tuesday', actual: null, ok: false },
    ]);
  });
});
