import {
  both,
  bulletin,
  emptyBulletin,
  hollowBulletin,
  neither,
  operation,
} from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    { title: 'programme, fund and disclaimer', bulletin: bulletin() },
    { title: 'the fund by its acronym', bulletin: bulletin({ operation: operation({ fundName: neither() }) }) },
    { title: 'the fund by its name', bulletin: bulletin({ operation: operation({ fundAcronym: neither() }) }) },
    {
      title: 'a programme that is not translated yet',
      bulletin: bulletin({ operation: operation({ programme: both('INTERREG', null) }) }),
    },
    { title: 'no operation, which the masthead tells', bulletin: emptyBulletin() },
  ],
  invalid: [
    {
      title: 'no programme',
      bulletin: bulletin({ operation: operation({ programme: neither() }) }),
      findings: [{ reason: 'programme-missing', path: ['operation', 'programme'] }],
    },
    {
      title: 'neither the name nor the acronym of the fund',
      bulletin: bulletin({ operation: operation({ fundName: neither(), fundAcronym: both('', ' ') }) }),
      findings: [{ reason: 'fund-missing', path: ['operation', 'fundName'] }],
    },
    {
      title: 'no disclaimer',
      bulletin: bulletin({ operation: operation({ disclaimer: neither() }) }),
      findings: [{ reason: 'disclaimer-missing', path: ['operation', 'disclaimer'] }],
    },
    {
      title: 'a blank disclaimer',
      bulletin: bulletin({ operation: operation({ disclaimer: both(' ', '\n') }) }),
      findings: [{ reason: 'disclaimer-missing', path: ['operation', 'disclaimer'] }],
    },
    {
      title: 'none of them',
      bulletin: hollowBulletin(),
      findings: [
        { reason: 'programme-missing', path: ['operation', 'programme'] },
        { reason: 'fund-missing', path: ['operation', 'fundName'] },
        { reason: 'disclaimer-missing', path: ['operation', 'disclaimer'] },
      ],
    },
  ],
} satisfies RuleCases;
