import { both, bulletin, emptyBulletin, operation } from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    { title: 'the first bulletin', bulletin: bulletin() },
    {
      title: 'the next after the highest published',
      bulletin: bulletin({ number: 3 }),
      facts: { takenNumbers: [1, 2], latestNumber: 2 },
    },
    {
      title: 'a correction keeps its number though later ones are out',
      bulletin: bulletin({ number: 2 }),
      facts: { takenNumbers: [1, 3], latestNumber: 3, publishedNumber: 2 },
    },
    {
      title: 'a series that began on paper may go on with any number',
      bulletin: bulletin({ number: 7 }),
    },
    {
      title: 'the next number while a later one is in the making',
      bulletin: bulletin({ number: 2 }),
      facts: { takenNumbers: [1, 3], latestNumber: 1 },
    },
  ],
  invalid: [
    {
      title: 'nothing is filled in',
      bulletin: emptyBulletin(),
      findings: [
        { reason: 'number-missing', path: ['number'] },
        { reason: 'date-missing', path: ['issueDate'] },
        { reason: 'title-missing', path: ['title', 'el'], locale: 'el' },
        { reason: 'operation-missing', path: ['operation'] },
      ],
    },
    {
      title: 'a number below 1',
      bulletin: bulletin({ number: 0 }),
      findings: [{ reason: 'number-invalid', path: ['number'], data: { number: 0 } }],
    },
    {
      title: 'a number that another bulletin bears',
      bulletin: bulletin({ number: 2 }),
      facts: { takenNumbers: [1, 2], latestNumber: 1 },
      findings: [{ reason: 'number-taken', path: ['number'], data: { number: 2 } }],
    },
    {
      title: 'a number that leaves a gap',
      bulletin: bulletin({ number: 5 }),
      facts: { takenNumbers: [1, 2], latestNumber: 2 },
      findings: [{ reason: 'number-out-of-sequence', path: ['number'], data: { number: 5, expected: 3 } }],
    },
    {
      title: 'a correction under another number',
      bulletin: bulletin({ number: 3 }),
      facts: { takenNumbers: [1], latestNumber: 2, publishedNumber: 2 },
      findings: [{ reason: 'number-changed', path: ['number'], data: { number: 3, published: 2 } }],
    },
    {
      title: 'no Greek title',
      bulletin: bulletin({ title: both(' ', '1st Newsletter') }),
      findings: [{ reason: 'title-missing', path: ['title', 'el'], locale: 'el' }],
    },
    {
      title: 'no publisher and no e-mail',
      bulletin: bulletin({ operation: operation({ publisher: both(null, null), email: '' }) }),
      findings: [
        { reason: 'publisher-missing', path: ['operation', 'publisher', 'el'], locale: 'el' },
        { reason: 'email-missing', path: ['operation', 'email'] },
      ],
    },
    {
      title: 'an e-mail address without a domain',
      bulletin: bulletin({ operation: operation({ email: 'press@anthousa' }) }),
      findings: [{ reason: 'email-invalid', path: ['operation', 'email'], data: { email: 'press@anthousa' } }],
    },
  ],
} satisfies RuleCases;
