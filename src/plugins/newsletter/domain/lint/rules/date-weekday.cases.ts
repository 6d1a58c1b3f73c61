import type { RuleCases } from '../rule-cases';

const mismatch = (written: string, year: string, claimed: string, actual: string) => ({
  reason: 'mismatch',
  data: { written, year, claimed, actual },
});

export const cases = {
  valid: [
    { title: 'a weekday that agrees', locale: 'el', text: 'Την Τρίτη 11 Δεκεμβρίου 2018 έγινε η ημερίδα.' },
    { title: 'in capitals', locale: 'el', text: 'ΤΡΙΤΗ 12 ΔΕΚΕΜΒΡΙΟΥ 2017' },
    {
      title: 'no year: the issue’s',
      locale: 'el',
      text: 'Την Τρίτη 11 Δεκεμβρίου έγινε η ημερίδα.',
      issueDate: '2019-01-15',
    },
    {
      title: 'no year: the event’s',
      locale: 'el',
      text: 'Την Πέμπτη 30 Νοεμβρίου έγινε η ημερίδα.',
      issueDate: '2018-12-20',
      run: { event: { start: '2017-11-30', end: '2017-11-30' } },
    },
    {
      title: 'no year: that of the date beside it',
      locale: 'el',
      text: 'Άρχισε την Πέμπτη 30 Νοεμβρίου 2017 και έληξε την Παρασκευή 1 Δεκεμβρίου.',
      issueDate: '2018-12-20',
    },
    {
      title: 'weekdays and days in lists',
      locale: 'el',
      text: 'Δευτέρα και Τρίτη, 10 και 11 Δεκεμβρίου 2018, και από τη Δευτέρα 17 έως την Τετάρτη 19 Δεκεμβρίου 2018.',
    },
    {
      title: 'what is no date',
      locale: 'el',
      text: 'Την Τρίτη θέση στην οδό 25ης Μαρτίου, στη Δευτέρα Παρουσία, κάθε Τρίτη 12 με 2, με τον ν. 4412/2016.',
      issueDate: '2018-12-20',
    },
    { title: 'a date of the old calendar', locale: 'el', text: 'Κυριακή 1 Δεκεμβρίου 1913' },
    {
      title: 'in both English orders',
      locale: 'en',
      text: 'On Tuesday 11 December 2018, or Tuesday, December 11, 2018.',
    },
    { title: 'a year that nobody tells', locale: 'en', text: 'On Tuesday 12 December the hall was full.' },
  ],
  invalid: [
    {
      title: 'no year, over a line break of a file',
      locale: 'el',
      text: 'Ο Δήμος διοργάνωσε την ημερίδα την Τρίτη \n\n12 Δεκεμβρίου στο Κέντρο.',
      issueDate: '2018-12-20',
      findings: [
        {
          ...mismatch('12 Δεκεμβρίου', '2018', 'tuesday', 'wednesday'),
          quote: 'Τρίτη \n\n12 Δεκεμβρίου',
          mends: [
            ['12', '11'],
            ['Τρίτη', 'Τετάρτη'],
          ],
        },
      ],
    },
    {
      title: 'the event’s own day, where it falls on the weekday named',
      locale: 'el',
      text: 'Την Τρίτη 12 Δεκεμβρίου 2018 έγινε η ημερίδα.',
      run: { event: { start: '2018-12-18', end: '2018-12-18' } },
      findings: [
        {
          ...mismatch('12 Δεκεμβρίου 2018', '2018', 'tuesday', 'wednesday'),
          quote: 'Τρίτη 12 Δεκεμβρίου 2018',
          mends: [
            ['12', '18'],
            ['Τρίτη', 'Τετάρτη'],
          ],
        },
      ],
    },
    {
      title: 'with an article that changes too',
      locale: 'el',
      text: 'Οι προσφορές αποσφραγίζονται τη Δευτέρα, 14/5/2024, και όχι την Τρίτη 16/5/2024.',
      findings: [
        {
          ...mismatch('14/5/2024', '2024', 'monday', 'tuesday'),
          quote: 'Δευτέρα, 14/5/2024',
          mends: [
            ['14', '13'],
            ['τη Δευτέρα', 'την Τρίτη'],
          ],
        },
        {
          ...mismatch('16/5/2024', '2024', 'tuesday', 'thursday'),
          quote: 'Τρίτη 16/5/2024',
          mends: [
            ['16', '14'],
            ['Τρίτη', 'Πέμπτη'],
          ],
        },
      ],
    },
    {
      title: 'in the genitive, with an ordinal',
      locale: 'el',
      text: 'Τα πρακτικά της Πέμπτης 7ης Ιουνίου 2024.',
      findings: [
        {
          ...mismatch('7ης Ιουνίου 2024', '2024', 'thursday', 'friday'),
          quote: 'Πέμπτης 7ης Ιουνίου 2024',
          mends: [
            ['7', '6'],
            ['Πέμπτης', 'Παρασκευής'],
          ],
        },
      ],
    },
    {
      title: 'in capitals',
      locale: 'el',
      text: 'ΕΚΔΗΛΩΣΗ: ΤΗΝ ΚΥΡΙΑΚΗ 8 ΙΟΥΝΙΟΥ 2024',
      findings: [
        {
          ...mismatch('8 ΙΟΥΝΙΟΥ 2024', '2024', 'sunday', 'saturday'),
          quote: 'ΚΥΡΙΑΚΗ 8 ΙΟΥΝΙΟΥ 2024',
          mends: [
            ['8', '9'],
            ['ΤΗΝ ΚΥΡΙΑΚΗ', 'ΤΟ ΣΑΒΒΑΤΟ'],
          ],
        },
      ],
    },
    {
      title: 'abbreviated',
      locale: 'el',
      text: 'Τρ. 12 Δεκ. 2018',
      findings: [
        {
          ...mismatch('12 Δεκ. 2018', '2018', 'tuesday', 'wednesday'),
          quote: 'Τρ. 12 Δεκ. 2018',
          mends: [
            ['12', '11'],
            ['Τρ.', 'Τετ.'],
          ],
        },
      ],
    },
    {
      title: 'the weekday behind the date',
      locale: 'el',
      text: 'Στις 12/12/2018, ημέρα Τρίτη.',
      findings: [
        {
          ...mismatch('12/12/2018', '2018', 'tuesday', 'wednesday'),
          quote: '12/12/2018, ημέρα Τρίτη',
          mends: [
            ['12', '11'],
            ['Τρίτη', 'Τετάρτη'],
          ],
        },
      ],
    },
    {
      title: 'one day of a list',
      locale: 'el',
      text: 'Δευτέρα 10 και Τρίτη 12 Δεκεμβρίου 2018',
      findings: [
        {
          ...mismatch('12 Δεκεμβρίου 2018', '2018', 'tuesday', 'wednesday'),
          quote: 'Τρίτη 12 Δεκεμβρίου 2018',
          mends: [
            ['12', '11'],
            ['Τρίτη', 'Τετάρτη'],
          ],
        },
      ],
    },
    {
      title: 'British, with an ordinal',
      locale: 'en',
      text: 'The exhibition opened on Friday 10th May 2023.',
      findings: [
        {
          ...mismatch('10th May 2023', '2023', 'friday', 'wednesday'),
          quote: 'Friday 10th May 2023',
          mends: [
            ['10th', '12th'],
            ['Friday', 'Wednesday'],
          ],
        },
      ],
    },
    {
      title: 'American',
      locale: 'en',
      text: 'The committee will meet on Mon., June 4, 2024.',
      findings: [
        {
          ...mismatch('June 4, 2024', '2024', 'monday', 'tuesday'),
          quote: 'Mon., June 4, 2024',
          mends: [
            ['4', '3'],
            ['Mon.', 'Tue.'],
          ],
        },
      ],
    },
  ],
} satisfies RuleCases;
