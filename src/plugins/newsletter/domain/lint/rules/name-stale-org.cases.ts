import {
  beneficiary,
  both,
  bulletin,
  event,
  paragraphs,
  story,
} from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

/** Lesvos until the reform of 1 September 2019, then Mytilene. */
const renamed = beneficiary({
  documentId: 'petrota',
  name: both('Δήμος Μυτιλήνης', 'Municipality of Mytilene'),
  genitive: both('του Δήμου Μυτιλήνης', 'of the Municipality of Mytilene'),
  shortName: both('Μυτιλήνη', 'Mytilene'),
  role: 'partner',
  formerNames: [
    { name: both('Δήμος Λέσβου', 'Municipality of Lesvos'), validFrom: '2011-01-01', validTo: '2019-08-31' },
  ],
});

const told = (day: string, el: string, en: string | null = null) =>
  bulletin({
    issueDate: '2020-03-02',
    beneficiaries: [beneficiary(), renamed],
    events: [event({ startDate: day, endDate: day })],
    stories: [story({ body: { el: paragraphs(el), en: en === null ? null : paragraphs(en) } })],
  });

const stale = (
  locale: 'el' | 'en',
  range: readonly [number, number],
  found: string,
  valid: string,
  mend: readonly [number, string],
) => ({
  reason: 'stale',
  path: ['stories', 0, 'body', locale, 0],
  locale,
  range,
  data: { found, valid },
  mends: [{ range: [mend[0], range[1]] as const, replacement: mend[1] }],
});

export const cases = {
  valid: [
    { title: 'organisations that were never renamed', bulletin: bulletin({ beneficiaries: [beneficiary()] }) },
    {
      title: 'the name of that day',
      bulletin: told('2018-12-10', 'Ο Δήμος Λέσβου συμμετείχε.', 'The Municipality of Lesvos took part.'),
    },
    { title: 'the name after the change', bulletin: told('2020-02-17', 'Ο Δήμος Μυτιλήνης φιλοξένησε τη συνάντηση.') },
    {
      title: 'a name that the text calls a former one',
      bulletin: told(
        '2020-02-17',
        'Ο πρώην Δήμος Λέσβου, και ο Δήμος Λέσβου (νυν Δήμος Μυτιλήνης)',
        'The former Municipality of Lesvos',
      ),
    },
    {
      title: 'a year in which it was valid',
      bulletin: told('2020-02-17', 'Το 2018 ο Δήμος Λέσβου υπέγραψε τη σύμβαση.'),
    },
    {
      title: 'no day to go by',
      bulletin: {
        ...told('2020-02-17', 'Ο Δήμος Λέσβου'),
        issueDate: null,
        events: [event({ startDate: null, endDate: null })],
      },
    },
  ],
  invalid: [
    {
      title: 'a former name after the change',
      bulletin: told('2020-02-17', 'Ο Δήμος Λέσβου φιλοξένησε τη συνάντηση.'),
      findings: [stale('el', [2, 14], 'Δήμος Λέσβου', 'Δήμος Μυτιλήνης', [8, 'Μυτιλήνης'])],
    },
    {
      title: 'in the genitive',
      bulletin: told('2020-02-17', 'Εκπρόσωποι του Δήμου Λέσβου μίλησαν.'),
      findings: [stale('el', [15, 27], 'Δήμος Λέσβου', 'Δήμος Μυτιλήνης', [21, 'Μυτιλήνης'])],
    },
    {
      title: 'in English',
      bulletin: told('2020-02-17', 'Ο Δήμος Μυτιλήνης', 'The Municipality of Lesvos hosted it.'),
      findings: [stale('en', [4, 26], 'Municipality of Lesvos', 'Municipality of Mytilene', [20, 'Mytilene'])],
    },
    {
      title: 'today’s name before the change',
      bulletin: told('2018-12-10', 'Ο Δήμος Μυτιλήνης συμμετείχε.'),
      findings: [stale('el', [2, 17], 'Δήμος Μυτιλήνης', 'Δήμος Λέσβου', [8, 'Λέσβου'])],
    },
    {
      title: 'in the editorial, by the issue date',
      bulletin: bulletin({
        issueDate: '2020-03-02',
        beneficiaries: [beneficiary(), renamed],
        editorial: { el: paragraphs('Ο Δήμος Λέσβου'), en: null },
      }),
      findings: [
        { ...stale('el', [2, 14], 'Δήμος Λέσβου', 'Δήμος Μυτιλήνης', [8, 'Μυτιλήνης']), path: ['editorial', 'el', 0] },
      ],
    },
    {
      title: 'Greek names that begin otherwise, which a person mends',
      bulletin: bulletin({
        events: [event({ host: { beneficiary: null, name: both('Κοινότητα Πετρωτών', null) } })],
        stories: [story({ lead: both('Η Κοινότητα Πετρωτών', null), appearances: [] })],
        beneficiaries: [
          beneficiary(),
          beneficiary({
            ...renamed,
            name: both('Δήμος Πετρωτών', 'Municipality of Petrota'),
            formerNames: [{ name: both('Κοινότητα Πετρωτών', null), validFrom: null, validTo: '2010-12-31' }],
          }),
        ],
      }),
      findings: [
        {
          reason: 'stale',
          path: ['stories', 0, 'lead', 'el'],
          locale: 'el',
          range: [2, 20],
          data: { found: 'Κοινότητα Πετρωτών', valid: 'Δήμος Πετρωτών' },
        },
        {
          reason: 'stale',
          path: ['events', 0, 'host', 'name', 'el'],
          locale: 'el',
          range: [0, 18],
          data: { found: 'Κοινότητα Πετρωτών', valid: 'Δήμος Πετρωτών' },
        },
      ],
    },
  ],
} satisfies RuleCases;
