import { bulletin, paragraphs, story } from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

const telling = (...texts: string[]) =>
  bulletin({ stories: [story({ body: { el: paragraphs(...texts), en: paragraphs('The works go on.') } })] });
const FIRST = ['stories', 0, 'body', 'el', 0];

export const cases = {
  valid: [
    { title: 'quotations and brackets that close', locale: 'el', text: 'Η «έξυπνη πόλη» (και “ασφαλής”) του 2018.' },
    {
      title: 'the letters and numbers of a list',
      locale: 'el',
      text: 'Προβλέπονται: «α) έργα», β) δράσεις και 3) μελέτες.',
    },
    { title: 'a quotation over two paragraphs', bulletin: telling('Είπε: «Ξεκινάμε σήμερα.', 'Τελειώνουμε αύριο».') },
    {
      title: 'a quotation that each paragraph opens anew',
      bulletin: telling('Είπε: «Ξεκινάμε σήμερα.', '«Συνεχίζουμε αύριο.', '«Τελειώνουμε μεθαύριο».'),
    },
    { title: 'German quotation marks', locale: 'en', text: 'The exhibition is called „Wasser“ in German.' },
    { title: 'an apostrophe after a word', locale: 'en', text: 'The residents’ plan, and rock ’n’ roll.' },
    { title: 'an inch', locale: 'en', text: 'A 32" screen stands there.' },
  ],
  invalid: [
    {
      title: 'a quotation that never ends',
      locale: 'el',
      text: 'Η πράξη «Έξυπνη Πόλη ξεκίνησε το 2018.',
      findings: [{ reason: 'unclosed', quote: '«', data: { sign: '«' } }],
    },
    {
      title: 'a quotation that never began',
      locale: 'el',
      text: 'Η πράξη Έξυπνη Πόλη» ξεκίνησε το 2018.',
      findings: [{ reason: 'unopened', quote: '»', data: { sign: '»' } }],
    },
    {
      title: 'a bracket that never closes',
      locale: 'en',
      text: 'The European Regional Development Fund (ERDF covers 85% of it.',
      findings: [{ reason: 'unclosed', quote: '(', data: { sign: '(' } }],
    },
    {
      title: 'a bracket that never opened',
      locale: 'en',
      text: 'The operation began in spring, as planned).',
      findings: [{ reason: 'unopened', quote: ')', data: { sign: ')' } }],
    },
    {
      title: 'an English quotation left open',
      locale: 'en',
      text: '“The works are done, said the Mayor.',
      findings: [{ reason: 'unclosed', quote: '“', data: { sign: '“' } }],
    },
    {
      title: 'a quotation left open in the first of two paragraphs',
      bulletin: telling('Η πράξη «Έξυπνη Πόλη ξεκίνησε.', 'Η πράξη «Δίκτυο» συνεχίζεται.'),
      findings: [{ reason: 'unclosed', path: FIRST, locale: 'el', range: [8, 9], data: { sign: '«' } }],
    },
  ],
} satisfies RuleCases;
