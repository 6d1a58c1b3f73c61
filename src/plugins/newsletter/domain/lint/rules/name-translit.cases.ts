import { both, bulletin, paragraphs, speaker, story } from '../../../../../../tests/support/bulletin-builder';
import type { Term } from '../glossary';
import type { RuleCases } from '../rule-cases';

const called = (given: readonly [string, string], family: readonly [string, string]) =>
  bulletin({ speakers: [speaker({ givenName: both(...given), familyName: both(...family) })] });

const person = (el: string, en: string): Term => ({ kind: 'person', el, en, forbidden: { el: [], en: [] } });

const spelling = (quote: string, approved: string) => ({
  reason: 'other-spelling',
  quote,
  data: { found: quote, approved },
  mends: [approved],
});

const notElot = (field: 'givenName' | 'familyName', found: string, latin: string) => ({
  reason: 'not-elot',
  path: ['speakers', 0, field, 'en'],
  locale: 'en' as const,
  range: [0, found.length] as const,
  data: { found, latin },
  mends: [{ range: [0, found.length] as const, replacement: latin }],
});

export const cases = {
  valid: [
    { title: 'names by ELOT 743', bulletin: called(['Σεβαστή', 'Sevasti'], ['Πολυχρονάκη', 'Polychronaki']) },
    { title: 'in capitals', bulletin: called(['Τάσος', 'Tasos'], ['Βάμβουκας', 'VAMVOUKAS']) },
    {
      title: 'a spelling that the desk approved',
      bulletin: called(['Γιάννης', 'Yannis'], ['Ρίτσος', 'Ritsos']),
      facts: { terms: [person('Γιάννης Ρίτσος', 'Yannis Ritsos')] },
    },
    { title: 'a foreign person', bulletin: called(['Μάργκαρετ', 'Margaret'], ['Χολτ', 'Holt']) },
    { title: 'a foreign name that ends like a Greek one', bulletin: called(['Χουάν', 'Juan'], ['Γκαρσία', 'García']) },
    {
      title: 'a name that is not translated yet',
      bulletin: bulletin({ speakers: [speaker({ familyName: both('Λουκά', null) })] }),
    },
    { title: 'the name of nobody known', locale: 'en', text: 'Mr Bambukas, Ms Vamvukas and Hanna came from Athens.' },
    {
      title: 'the approved names of places, and a rendering that another rule tells',
      locale: 'en',
      text: 'From Chania and Larnaka to Heraklion, Kriti and Paphos',
    },
    {
      title: 'another member of the family, and a possessive',
      locale: 'en',
      text: 'Mr Polychronakis met Ms Polychronaki. Ms Polychronaki’s plan was read.',
      facts: { terms: [person('Σεβαστή Πολυχρονάκη', 'Sevasti Polychronaki')] },
    },
  ],
  invalid: [
    {
      title: 'a family name by ear',
      bulletin: called(['Τάσος', 'Tasos'], ['Βάμβουκας', 'Bambukas']),
      findings: [notElot('familyName', 'Bambukas', 'Vamvoukas')],
    },
    {
      title: 'both names',
      bulletin: called(['Γιάννης', 'Yannis'], ['Πολυχρονάκης', 'Polihronakis']),
      findings: [notElot('givenName', 'Yannis', 'Giannis'), notElot('familyName', 'Polihronakis', 'Polychronakis')],
    },
    {
      title: 'another name altogether',
      bulletin: called(['Μαρία', 'Maria'], ['Παπαδοπούλου', 'Papas']),
      findings: [notElot('familyName', 'Papas', 'Papadopoulou')],
    },
    {
      title: 'places by ear',
      locale: 'en',
      text: 'The speakers came from Iraklion and from Hania.',
      findings: [spelling('Iraklion', 'Heraklion'), spelling('Hania', 'Chania')],
    },
    {
      title: 'a known person in another spelling',
      locale: 'en',
      text: 'As Mr Vamvukas pointed out, Sevasti Polihronaki agreed.',
      facts: {
        terms: [person('Τάσος Βάμβουκας', 'Tasos Vamvoukas'), person('Σεβαστή Πολυχρονάκη', 'Sevasti Polychronaki')],
      },
      findings: [spelling('Vamvukas', 'Vamvoukas'), spelling('Polihronaki', 'Polychronaki')],
    },
    {
      title: 'a speaker of the bulletin in another spelling, in a story',
      bulletin: bulletin({
        stories: [story({ body: { el: null, en: paragraphs('The works were shown by Ms Luka of Anthusa.') } })],
      }),
      findings: [
        {
          reason: 'other-spelling',
          path: ['stories', 0, 'body', 'en', 0],
          locale: 'en',
          range: [35, 42],
          data: { found: 'Anthusa', approved: 'Anthousa' },
          mends: [{ range: [35, 42], replacement: 'Anthousa' }],
        },
      ],
    },
  ],
} satisfies RuleCases;
