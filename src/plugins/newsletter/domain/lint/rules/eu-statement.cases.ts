import { both, bulletin, emptyBulletin, operation } from '../../../../../../tests/support/bulletin-builder';
import { FUNDING_STATEMENTS } from '../../bulletin/eu-visibility';
import type { RuleCases } from '../rule-cases';

const EL = FUNDING_STATEMENTS['2014-2020'].el.text;
const EN = FUNDING_STATEMENTS['2014-2020'].en.text;
const NEW_EL = FUNDING_STATEMENTS['2021-2027'].el.text;
const NEW_EN = FUNDING_STATEMENTS['2021-2027'].en.text;

const stating = (el: string | null, en: string | null, programmingPeriod: '2014-2020' | '2021-2027' = '2014-2020') =>
  bulletin({ operation: operation({ programmingPeriod, fundingStatement: both(el, en) }) });

export const cases = {
  valid: [
    { title: 'the usual wording', bulletin: stating(EL, EN) },
    { title: 'in capitals, without accents', bulletin: stating(EL.toLocaleUpperCase('el'), EN.toUpperCase()) },
    {
      title: 'other wordings that say the same',
      bulletin: stating(
        'Το έργο υλοποιείται με πόρους της Ευρωπαϊκής Ένωσης (Ευρωπαϊκό Ταμείο Περιφερειακής Ανάπτυξης) και με εθνικούς πόρους.',
        'Financed by the European Union (European Regional Development Fund) and by national resources.',
      ),
    },
    {
      title: 'spaces and line breaks between the words',
      bulletin: stating(EL.replaceAll(' ', '\u00a0'), EN.replaceAll(' ', '\n')),
    },
    { title: 'the statement of 2021-2027', bulletin: stating(NEW_EL, `${NEW_EN}.`, '2021-2027') },
    { title: 'no operation, which the masthead tells', bulletin: emptyBulletin() },
  ],
  invalid: [
    {
      title: 'no period, so that no wording can be asked for',
      bulletin: bulletin({ operation: operation({ programmingPeriod: null }) }),
      findings: [{ reason: 'period-missing', path: ['operation', 'programmingPeriod'] }],
    },
    {
      title: 'no statement in English',
      bulletin: stating(EL, null),
      findings: [
        {
          reason: 'missing',
          path: ['operation', 'fundingStatement', 'en'],
          locale: 'en',
          data: { locale: 'en', period: '2014-2020', statement: EN },
        },
      ],
    },
    {
      title: 'no statement at all',
      bulletin: stating(' ', '', '2021-2027'),
      findings: [
        {
          reason: 'missing',
          path: ['operation', 'fundingStatement', 'el'],
          locale: 'el',
          data: { locale: 'el', period: '2021-2027', statement: NEW_EL },
        },
        {
          reason: 'missing',
          path: ['operation', 'fundingStatement', 'en'],
          locale: 'en',
          data: { locale: 'en', period: '2021-2027', statement: NEW_EN },
        },
      ],
    },
    {
      title: 'no fund and no national resources',
      bulletin: stating('Συγχρηματοδοτείται από την Ευρωπαϊκή Ένωση.', EN),
      findings: ['ΕΤΠΑ', 'εθνικούς πόρους'].map((mention) => ({
        reason: 'incomplete',
        path: ['operation', 'fundingStatement', 'el'],
        locale: 'el' as const,
        data: { mention, period: '2014-2020', statement: EL },
      })),
    },
    {
      title: 'the Greek statement in the English version',
      bulletin: stating(NEW_EL, NEW_EL, '2021-2027'),
      findings: [
        {
          reason: 'incomplete',
          path: ['operation', 'fundingStatement', 'en'],
          locale: 'en',
          data: { mention: NEW_EN, period: '2021-2027', statement: NEW_EN },
        },
      ],
    },
    {
      title: 'the wording of another period',
      bulletin: stating(EL, NEW_EN, '2021-2027'),
      findings: [
        {
          reason: 'incomplete',
          path: ['operation', 'fundingStatement', 'el'],
          locale: 'el',
          data: { mention: NEW_EL, period: '2021-2027', statement: NEW_EL },
        },
      ],
    },
  ],
} satisfies RuleCases;
