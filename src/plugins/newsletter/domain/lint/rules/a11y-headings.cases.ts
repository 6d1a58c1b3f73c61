import { bulletin, paragraphs, story } from '../../../../../../tests/support/bulletin-builder';
import type { Block, Blocks } from '../../bulletin/blocks';
import type { RuleCases } from '../rule-cases';

const telling = (...el: Blocks) => bulletin({ stories: [story({ body: { el, en: paragraphs('The works go on.') } })] });
const heading = (level: 1 | 2 | 3 | 4 | 5 | 6, text: string): Block => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text }],
});
const bold = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text, bold: true }] });
const [plain] = paragraphs('Οι εργασίες συνεχίζονται.') as [Block];
const list: Block = {
  type: 'list',
  format: 'unordered',
  children: [{ type: 'list-item', children: [{ type: 'text', text: 'Φωτισμός' }] }],
};
const at = (index: number) => ({ path: ['stories', 0, 'body', 'el', index], locale: 'el' as const });

export const cases = {
  valid: [
    { title: 'no headings', bulletin: bulletin() },
    {
      title: 'levels that go down one by one and up at once',
      bulletin: telling(
        heading(2, 'Έργα'),
        plain,
        heading(3, 'Δρόμοι'),
        plain,
        heading(4, 'Οδός'),
        plain,
        heading(2, 'Τέλος'),
      ),
    },
    {
      title: 'a text that begins at a lower level',
      bulletin: telling(heading(3, 'Έργα'), plain, heading(4, 'Δρόμοι')),
    },
    { title: 'a sentence in bold', bulletin: telling(bold('Η είσοδος είναι ελεύθερη.'), plain) },
    { title: 'a bold line at the end', bulletin: telling(plain, bold('Δήμος Ανθούσας')) },
    { title: 'a bold label of a list', bulletin: telling(bold('Συμμετείχαν:'), list) },
    {
      title: 'a paragraph that begins in bold',
      bulletin: telling(
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Έργα', bold: true },
            { type: 'text', text: ' και δρόμοι' },
          ],
        },
        plain,
      ),
    },
    {
      title: 'an address in bold lines',
      bulletin: telling(bold('Δήμος Ανθούσας'), bold('Παραλιακή οδός 12'), bold('τηλ. 28210')),
    },
  ],
  invalid: [
    {
      title: 'a skipped level',
      bulletin: telling(heading(2, 'Έργα'), plain, heading(4, 'Δρόμοι'), plain),
      findings: [{ reason: 'skipped', ...at(2), data: { level: 4, after: 2 } }],
    },
    {
      title: 'two skipped levels, each by itself',
      bulletin: telling(heading(1, 'Έργα'), heading(3, 'Δρόμοι'), heading(1, 'Λιμάνι'), heading(5, 'Φάρος'), plain),
      findings: [
        { reason: 'skipped', ...at(1), data: { level: 3, after: 1 } },
        { reason: 'skipped', ...at(3), data: { level: 5, after: 1 } },
      ],
    },
    {
      title: 'a text that begins below what follows',
      bulletin: telling(heading(3, 'Δρόμοι'), plain, heading(2, 'Έργα'), plain),
      findings: [{ reason: 'below-later', ...at(0), data: { level: 3, later: 2 } }],
    },
    {
      title: 'an empty heading',
      bulletin: telling(heading(2, ' '), plain),
      findings: [{ reason: 'empty', ...at(0) }],
    },
    {
      title: 'a bold paragraph over a text',
      bulletin: telling(plain, bold('Τα έργα του λιμανιού'), plain),
      findings: [{ reason: 'bold-paragraph', ...at(1) }],
    },
    {
      title: 'a bold link over a list',
      bulletin: telling(
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: '' },
            {
              type: 'link',
              url: 'https://greenways.example',
              children: [{ type: 'text', text: 'Τα έργα', bold: true }],
            },
          ],
        },
        list,
      ),
      findings: [{ reason: 'bold-paragraph', ...at(0) }],
    },
  ],
} satisfies RuleCases;
