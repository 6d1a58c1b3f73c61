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
    {
      title: 'a surname after the full name',
      locale: 'el',
      text: 'Ο Δήμαρχος Χανίων, Τάσος Βάμβουκας, χαιρέτισε. Όπως επεσήμανε ο κ. Βάμβουκας, στόχος του κ. Βάμβουκα είναι η πρόοδος.',
    },
    {
      title: 'a full name with its honorific',
      locale: 'el',
      text: 'Μίλησε η κ.\u00a0Σεβαστή Πολυχρονάκη και ο κ. Μιχαήλ Δ. Τζανής.',
    },
    {
      title: 'an office',
      locale: 'el',
      text: 'Ο κ. Δήμαρχος, η κ. Αντιδήμαρχος και ο κ. Γενικός Γραμματέας παρέστησαν.',
    },
    { title: 'an initial', locale: 'el', text: 'Ο κ. Γ. Παπαδάκης ρώτησε, και ο κ. Παπαδάκης πήρε απάντηση.' },
    {
      title: 'the same in English',
      locale: 'en',
      text: 'Vasiliki N. Zervou trains teachers. “They will remember,” said Ms Zervou to Mr Thomas Whitby and to Ms President.',
    },
  ],
  invalid: [
    {
      title: 'a surname with an honorific before any full name, told once',
      locale: 'el',
      text: 'Η κ. Πολυχρονάκη, Προϊσταμένη, μίλησε. Η κ. Πολυχρονάκη απάντησε και στον κ.\u00a0Βάμβουκα.',
      findings: [
        { reason: 'named-in-part', quote: 'κ. Πολυχρονάκη', data: { found: 'κ. Πολυχρονάκη' } },
        { reason: 'named-in-part', quote: 'κ.\u00a0Βάμβουκα', data: { found: 'κ. Βάμβουκα' } },
      ],
    },
    {
      title: 'a surname in English',
      locale: 'en',
      text: 'Mr Whitby and Ms Polychronaki, Mayor of Chania, met.',
      findings: [
        { reason: 'named-in-part', quote: 'Mr Whitby', data: { found: 'Mr Whitby' } },
        { reason: 'named-in-part', quote: 'Ms Polychronaki', data: { found: 'Ms Polychronaki' } },
      ],
    },
    {
      title: 'a surname whose given name the glossary holds',
      locale: 'el',
      text: 'Η κ. Λουκά παρουσίασε το έργο.',
      facts: {
        terms: [{ kind: 'person', el: 'Μαρία Λουκά', en: 'Maria Louka', forbidden: { el: [], en: [] } }],
      },
      findings: [
        {
          reason: 'named-in-part',
          quote: 'κ. Λουκά',
          data: { found: 'κ. Λουκά' },
          mends: [['Λουκά', 'Μαρία Λουκά']],
        },
      ],
    },
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
