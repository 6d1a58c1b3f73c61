import { both, bulletin, story } from '../../../../../../tests/support/bulletin-builder';
import type { Term } from '../glossary';
import type { RuleCases } from '../rule-cases';

const venue = (el: string, en: string): { terms: Term[] } => ({
  terms: [{ kind: 'venue', el, en, forbidden: { el: [], en: [] } }],
});
const CENTRE = venue('Κέντρο Αρχιτεκτονικής της Μεσογείου', 'Centre of Mediterranean Architecture');

const near = (quote: string, official: string) => ({
  reason: 'near',
  quote,
  data: { found: quote, official },
  mends: [official],
});

export const cases = {
  valid: [
    {
      title: 'the registered name, in any case',
      locale: 'el',
      text: 'Στο Κέντρο Αρχιτεκτονικής της Μεσογείου και έξω από το κτίριο του Κέντρου Αρχιτεκτονικής της Μεσογείου',
      facts: CENTRE,
    },
    {
      title: 'the registered name across a line break',
      locale: 'en',
      text: 'At the Centre of\nMediterranean Architecture',
      facts: CENTRE,
    },
    {
      title: 'a short form',
      locale: 'el',
      text: 'Στο Κέντρο Αρχιτεκτονικής συζητήθηκε η αρχιτεκτονική της Μεσογείου.',
      facts: CENTRE,
    },
    {
      title: 'another venue of the same kind',
      locale: 'el',
      text: 'Στο Πνευματικό Κέντρο Ηρακλείου και στο 2ο Γυμνάσιο Χανίων',
      facts: venue('Πνευματικό Κέντρο Χανίων', 'Chania Cultural Centre'),
    },
    { title: 'in capitals', locale: 'el', text: 'ΚΕΝΤΡΟ ΑΡΧΙΤΕΚΤΟΝΙΚΗΣ ΤΗΣ ΜΕΣΟΓΕΙΟΥ', facts: CENTRE },
    { title: 'words that a comma parts', locale: 'el', text: 'Κέντρο, Αρχιτεκτονικής Μεσογείου', facts: CENTRE },
    { title: 'a bulletin that keeps to its register', bulletin: bulletin() },
  ],
  invalid: [
    {
      title: 'without its article',
      locale: 'el',
      text: 'στο Κέντρο Αρχιτεκτονικής Μεσογείου στο λιμάνι',
      facts: CENTRE,
      findings: [near('Κέντρο Αρχιτεκτονικής Μεσογείου', 'Κέντρο Αρχιτεκτονικής της Μεσογείου')],
    },
    {
      title: 'in the genitive, which stays',
      locale: 'el',
      text: 'η αυλή του Κέντρου Αρχιτεκτονικής Μεσογείου',
      facts: CENTRE,
      findings: [near('Κέντρου Αρχιτεκτονικής Μεσογείου', 'Κέντρου Αρχιτεκτονικής της Μεσογείου')],
    },
    {
      title: 'misspelt',
      locale: 'el',
      text: 'στο Κέντρο Αρχιτεκτονικής της Μεσσογείου',
      facts: CENTRE,
      findings: [near('Κέντρο Αρχιτεκτονικής της Μεσσογείου', 'Κέντρο Αρχιτεκτονικής της Μεσογείου')],
    },
    {
      title: 'another small word, or American spelling',
      locale: 'en',
      text: 'the Centre for Mediterranean Architecture, or Center of Mediterranean Architecture',
      facts: CENTRE,
      findings: [
        near('Centre for Mediterranean Architecture', 'Centre of Mediterranean Architecture'),
        near('Center of Mediterranean Architecture', 'Centre of Mediterranean Architecture'),
      ],
    },
    {
      title: 'another order',
      locale: 'en',
      text: 'at the Mediterranean Architecture Centre',
      facts: CENTRE,
      findings: [near('Mediterranean Architecture Centre', 'Centre of Mediterranean Architecture')],
    },
    {
      title: 'the venue of an event, called otherwise in a story',
      bulletin: bulletin({
        stories: [story({ lead: both('Στο Πολιτιστικό Κέντρο της Ανθούσας', 'At the Cultural Centre of Anthousa') })],
      }),
      findings: [
        {
          reason: 'near',
          path: ['stories', 0, 'lead', 'el'],
          locale: 'el',
          range: [4, 35],
          data: { found: 'Πολιτιστικό Κέντρο της Ανθούσας', official: 'Πολιτιστικό Κέντρο Ανθούσας' },
          mends: [{ range: [4, 35], replacement: 'Πολιτιστικό Κέντρο Ανθούσας' }],
        },
        {
          reason: 'near',
          path: ['stories', 0, 'lead', 'en'],
          locale: 'en',
          range: [7, 34],
          data: { found: 'Cultural Centre of Anthousa', official: 'Anthousa Cultural Centre' },
          mends: [{ range: [7, 34], replacement: 'Anthousa Cultural Centre' }],
        },
      ],
    },
  ],
} satisfies RuleCases;
