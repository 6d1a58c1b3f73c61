import { both, bulletin, story } from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

const headed = (el: string, en: string, el2: string, en2: string) =>
  bulletin({
    stories: [
      story({ headline: both(el, en) }),
      story({ documentId: 'second', headline: both(el2, en2), lead: both(null, null) }),
    ],
  });

export const cases = {
  valid: [
    {
      title: 'one style for a term',
      locale: 'el',
      text: 'Η «έξυπνη πόλη», δράσεις «έξυπνης πόλης», «έξυπνων πόλεων».',
    },
    {
      title: 'another style inside a quotation',
      locale: 'el',
      text: '«Η “έξυπνη πόλη” είναι εδώ», είπε για την «έξυπνη πόλη» ο Δήμαρχος.',
    },
    {
      title: 'a term that is quoted where it is introduced',
      locale: 'el',
      text: 'Η «έξυπνη πόλη» αλλάζει τη ζωή μας. Σε μια έξυπνη πόλη όλα είναι κοντά.',
    },
    {
      title: 'a name that names another thing elsewhere',
      locale: 'en',
      text: 'The plan “Smart City” has ended. The Smart City Department wrote the report.',
    },
    {
      title: 'the words of two people',
      locale: 'en',
      text: '“We are glad,” said the Mayor. ‘We are glad’ is what they call the song of «Blue Bay».',
    },
    {
      title: 'each language by itself',
      bulletin: headed('Η πράξη «Green Routes»', 'The Green Routes project', 'Τα έργα', 'The “Green Routes” plan'),
    },
    {
      title: 'a name set in italics',
      locale: 'el',
      text: 'της Πράξης «Smart Cities» και της Πράξης Smart Cities',
      run: { marks: [{ kind: 'italic', range: [41, 53] }] },
    },
  ],
  invalid: [
    {
      title: 'a term in two styles and two cases',
      locale: 'el',
      text: 'συνθηκών συνεργασίας «έξυπνων πόλεων», στο πλαίσιο της "έξυπνης πόλης"',
      findings: [
        { reason: 'styles', quote: '"έξυπνης πόλης"', data: { term: 'έξυπνης πόλης' }, mends: ['«έξυπνης πόλης»'] },
      ],
    },
    {
      title: 'foreign marks in English',
      locale: 'en',
      text: 'The plan “Blue Bay” began in 2018. The plan «Blue Bay» ended in 2020.',
      findings: [{ reason: 'styles', quote: '«Blue Bay»', data: { term: 'Blue Bay' }, mends: ['“Blue Bay”'] }],
    },
    {
      title: 'two styles, neither of which is the house’s own',
      locale: 'el',
      text: 'Το σχέδιο “Έξυπνη Πόλη” και το σχέδιο "Έξυπνη Πόλη" έληξαν.',
      findings: [
        { reason: 'styles', quote: '“Έξυπνη Πόλη”', data: { term: 'Έξυπνη Πόλη' }, mends: ['«Έξυπνη Πόλη»'] },
        { reason: 'styles', quote: '"Έξυπνη Πόλη"', data: { term: 'Έξυπνη Πόλη' }, mends: ['«Έξυπνη Πόλη»'] },
      ],
    },
    {
      title: 'a name bare in a heading and quoted in the text of a file',
      locale: 'el',
      text: '2η Συνάντηση της Πράξης Smart Cities, Ημερίδα της Πράξης «Smart Cities»',
      run: { kind: 'file' },
      findings: [{ reason: 'bare', quote: 'Smart Cities', data: { term: 'Smart Cities' }, mends: ['«Smart Cities»'] }],
    },
    {
      title: 'a name quoted once and bare more often',
      locale: 'en',
      text: 'The Smart Cities project ends. The Smart Cities project was long. The “Smart Cities” project pleased.',
      findings: [
        { reason: 'quoted', quote: '“Smart Cities”', data: { term: 'Smart Cities' }, mends: ['Smart Cities'] },
      ],
    },
    {
      title: 'two headlines of one issue',
      bulletin: headed('Η πράξη «Green Routes»', 'Routes', 'Η πράξη Green Routes', 'Routes'),
      findings: [
        {
          reason: 'bare',
          path: ['stories', 1, 'headline', 'el'],
          locale: 'el',
          range: [8, 20],
          data: { term: 'Green Routes' },
          mends: [{ range: [8, 20], replacement: '«Green Routes»' }],
        },
      ],
    },
    {
      title: 'marks that a link cuts in two need a person',
      locale: 'el',
      text: 'Η «έξυπνη πόλη» και η “έξυπνη πόλη”.',
      run: { marks: [{ kind: 'link', url: 'https://greenways.example', range: [23, 29] }] },
      findings: [{ reason: 'styles', quote: '“έξυπνη πόλη”', data: { term: 'έξυπνη πόλη' } }],
    },
  ],
} satisfies RuleCases;
