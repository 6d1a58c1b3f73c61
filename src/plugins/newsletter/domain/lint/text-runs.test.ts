import {
  both,
  bulletin,
  emptyBulletin,
  event,
  hollowBulletin,
  story,
} from '../../../../../tests/support/bulletin-builder';
import type { Blocks } from '../bulletin/blocks';
import { textRunsOf } from './text-runs';

const BODY: Blocks = [
  { type: 'heading', level: 3, children: [{ type: 'text', text: 'Πρόγραμμα' }] },
  {
    type: 'list',
    format: 'unordered',
    children: [
      { type: 'list-item', children: [{ type: 'text', text: 'Πρώτο' }] },
      {
        type: 'list',
        format: 'unordered',
        children: [{ type: 'list-item', children: [{ type: 'text', text: 'Μέσα' }] }],
      },
    ],
  },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Δείτε ' },
      { type: 'link', url: 'https://a.example', children: [{ type: 'text', text: 'τον ιστότοπο', bold: true }] },
      { type: 'text', text: '.' },
    ],
  },
  { type: 'image', image: { url: '/a.png' }, children: [{ type: 'text', text: '' }] },
];

const runs = () =>
  textRunsOf(bulletin({ stories: [story({ body: { el: BODY, en: null } })], events: [event({ endDate: null })] }));

describe('textRunsOf', () => {
  it('reads every block and every item of a list, with a path that leads there', () => {
    const body = runs().filter(({ field }) => field === 'body');
    expect(body.map(({ path, kind, level, text }) => [path.join('.'), kind, level, text])).toEqual([
      ['stories.0.body.el.0', 'heading', 3, 'Πρόγραμμα'],
      ['stories.0.body.el.1.children.0', 'list-item', null, 'Πρώτο'],
      ['stories.0.body.el.1.children.1.children.0', 'list-item', null, 'Μέσα'],
      ['stories.0.body.el.2', 'paragraph', null, 'Δείτε τον ιστότοπο.'],
    ]);
  });

  it('tells where links and marks stand', () => {
    const paragraph = runs().find(({ kind, field }) => kind === 'paragraph' && field === 'body');
    expect(paragraph?.marks).toEqual([
      { kind: 'link', url: 'https://a.example', range: [6, 18] },
      { kind: 'bold', range: [6, 18] },
    ]);
  });

  it('knows the days of the event that a story is about', () => {
    const headline = runs().find(({ field, locale }) => field === 'headline' && locale === 'el');
    expect(headline).toMatchObject({ story: 0, event: { start: '2019-05-14', end: '2019-05-14' } });
    expect(runs().find(({ part }) => part === 'operation')).toMatchObject({ story: null, event: null });
  });

  it('leaves out slugs and empty texts', () => {
    expect(runs().filter(({ field }) => field === 'slug')).toEqual([]);
    expect(
      textRunsOf(bulletin({ title: both('', null) })).filter(
        ({ field, part }) => part === 'bulletin' && field === 'title',
      ),
    ).toEqual([]);
    expect(textRunsOf(emptyBulletin())).toEqual([]);
    expect(textRunsOf(hollowBulletin())).toEqual([]);
  });
});
