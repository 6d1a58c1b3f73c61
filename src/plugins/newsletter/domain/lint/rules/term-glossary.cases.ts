import { both, bulletin, event, story } from '../../../../../../tests/support/bulletin-builder';
import type { Term } from '../glossary';
import type { RuleCases } from '../rule-cases';

const desk = (el: string | null, en: string | null, forbidden: Partial<Term['forbidden']>): { terms: Term[] } => ({
  terms: [{ kind: 'notion', el, en, forbidden: { el: [], en: [], ...forbidden } }],
});

const forbidden = (found: string, approved: string, mend: string | readonly [string, string] = approved) => ({
  reason: 'forbidden',
  quote: found,
  data: { found, approved },
  mends: [mend],
});

export const cases = {
  valid: [
    {
      title: 'approved renderings',
      locale: 'en',
      text: 'The lead beneficiary of the operation met in Heraklion, Crete, and in Nicosia.',
    },
    {
      title: 'an act of law',
      locale: 'en',
      text: 'Requests follow the Data Protection Act 2018 and the Act of 1998. Under the Act, everybody may ask.',
    },
    {
      title: 'to act',
      locale: 'en',
      text: 'It is the people who act on it. Act now, and act as one: an act of courage. In Act II the hero sleeps.',
    },
    {
      title: 'an act of Parliament, named before',
      locale: 'en',
      text: 'Parliament passed it in May. The Act enters into force in June.',
    },
    {
      title: 'parts of other names',
      locale: 'en',
      text: 'Neo Irakleio near Athens, Paphos International Airport, Mr Kypros Savva and the address iraklio.gr',
    },
    {
      title: 'a demo and the periphery',
      locale: 'en',
      text: 'The demos were held at the periphery of the city by Dimos Karras.',
    },
    { title: 'a transliteration, which another rule tells', locale: 'en', text: 'The speakers came from Iraklion.' },
    {
      title: 'the desk approves what the defaults forbid',
      locale: 'en',
      text: 'They met in Mytilini.',
      facts: { terms: [{ kind: 'place', el: 'Μυτιλήνη', en: 'Mytilini', forbidden: { el: [], en: [] } }] },
    },
  ],
  invalid: [
    {
      title: 'the operation called an act',
      locale: 'en',
      text: 'The beneficiaries of the Act met. The Act “Smart Cities” goes on.',
      findings: [forbidden('Act', 'operation'), { ...forbidden('Act', 'operation'), nth: 2 }],
    },
    {
      title: 'beside a law, where the words around it still tell',
      locale: 'en',
      text: 'The Data Protection Act 2018 applies. The technical meeting of the Act was public.',
      findings: [{ ...forbidden('Act', 'operation'), nth: 2 }],
    },
    {
      title: 'plurals and capitals are kept, and the article follows',
      locale: 'en',
      text: 'Head Beneficiaries meet. Every partner is an entitled party. The HEAD BENEFICIARY agrees.',
      findings: [
        forbidden('Head Beneficiaries', 'lead beneficiary', 'Lead beneficiaries'),
        { ...forbidden('entitled party', 'beneficiary', ['an entitled party', 'a beneficiary']) },
        forbidden('HEAD BENEFICIARY', 'lead beneficiary', 'LEAD BENEFICIARY'),
      ],
    },
    {
      title: 'Greek names of places that have an English one',
      locale: 'en',
      text: 'From Kriti to Lefkosia, Lemesos and Paphos',
      findings: [
        forbidden('Kriti', 'Crete'),
        forbidden('Lefkosia', 'Nicosia'),
        forbidden('Lemesos', 'Limassol'),
        forbidden('Paphos', 'Pafos'),
      ],
    },
    {
      title: 'Greek, in any form, of a word that is declined alike',
      locale: 'el',
      text: 'Οι κάτοικοι της Μιτυλήνης ταξίδεψαν στη Λιμασσόλ.',
      findings: [
        forbidden('Μιτυλήνης', 'Μυτιλήνη', 'Μυτιλήνης'),
        { reason: 'forbidden', quote: 'Λιμασσόλ', data: { found: 'Λιμασσόλ', approved: 'Λεμεσός' } },
      ],
    },
    {
      title: 'the desk’s own list, without and with an approved rendering',
      locale: 'en',
      text: 'The carriers met at a happening.',
      facts: {
        terms: [
          ...desk('φορέας', 'body', { en: ['carrier'] }).terms,
          ...desk('εκδήλωση', null, { en: ['happening'] }).terms,
        ],
      },
      findings: [
        forbidden('carriers', 'body', 'bodies'),
        { reason: 'without-approved', quote: 'happening', data: { found: 'happening' } },
      ],
    },
    {
      title: 'fields as well as stories',
      bulletin: bulletin({
        events: [event({ place: both('Μυτιλήνη', 'Mytilini') })],
        stories: [story({ lead: both('Το έργο', 'The vice-mayor came.') })],
      }),
      findings: [
        {
          reason: 'forbidden',
          path: ['stories', 0, 'lead', 'en'],
          locale: 'en',
          range: [4, 14],
          data: { found: 'vice-mayor', approved: 'deputy mayor' },
          mends: [{ range: [4, 14], replacement: 'deputy mayor' }],
        },
        {
          reason: 'forbidden',
          path: ['events', 0, 'place', 'en'],
          locale: 'en',
          range: [0, 8],
          data: { found: 'Mytilini', approved: 'Mytilene' },
          mends: [{ range: [0, 8], replacement: 'Mytilene' }],
        },
      ],
    },
  ],
} satisfies RuleCases;
