import { both, bulletin, neither, speaker } from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    { title: 'two speakers named in full', bulletin: bulletin() },
    { title: 'no speakers', bulletin: bulletin({ speakers: [] }) },
    { title: 'a speaker without an honorific', bulletin: bulletin({ speakers: [speaker({ honorific: neither() })] }) },
    { title: 'a speaker without a portrait', bulletin: bulletin({ speakers: [speaker({ portrait: null })] }) },
    {
      title: 'a given name that is not translated yet',
      bulletin: bulletin({ speakers: [speaker({ givenName: both('Μαρία', null) })] }),
    },
    {
      title: 'an organisation that is no beneficiary',
      bulletin: bulletin({
        speakers: [speaker({ affiliation: { beneficiary: null, name: both('Σύλλογος', 'Association') } })],
      }),
    },
  ],
  invalid: [
    {
      title: '«η κ. Λουκά»',
      bulletin: bulletin({ speakers: [speaker({ givenName: neither() })] }),
      findings: [{ reason: 'given-name-missing', path: ['speakers', 0, 'givenName'] }],
    },
    {
      title: 'a given name alone',
      bulletin: bulletin({ speakers: [speaker({ familyName: both('', ' ') })] }),
      findings: [{ reason: 'family-name-missing', path: ['speakers', 0, 'familyName'] }],
    },
    {
      title: 'no position',
      bulletin: bulletin({ speakers: [speaker({ position: neither() })] }),
      findings: [{ reason: 'position-missing', path: ['speakers', 0, 'position'] }],
    },
    {
      title: 'no organisation',
      bulletin: bulletin({ speakers: [speaker({ affiliation: null })] }),
      findings: [{ reason: 'affiliation-missing', path: ['speakers', 0, 'affiliation'] }],
    },
    {
      title: 'an organisation without a name, of the second speaker',
      bulletin: bulletin({
        speakers: [
          speaker(),
          speaker({ documentId: 'nobody', givenName: neither(), affiliation: { beneficiary: null, name: neither() } }),
        ],
      }),
      findings: [
        { reason: 'given-name-missing', path: ['speakers', 1, 'givenName'] },
        { reason: 'affiliation-missing', path: ['speakers', 1, 'affiliation'] },
      ],
    },
  ],
} satisfies RuleCases;
