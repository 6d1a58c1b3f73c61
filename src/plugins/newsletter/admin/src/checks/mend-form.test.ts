import { mendForm } from './mend-form';

const story = (field: string, locale: 'el' | null = 'el') =>
  ({ type: 'story', documentId: 's', locale, field }) as const;
const mend = { range: [0, 2], replacement: 'τον' } as const;
const text = (words: string) => ({ type: 'text', text: words });

describe('A mend in a form that is not saved', () => {
  test('changes the words that it is about, and nothing else', () => {
    const values = { headline: 'το σκοπό', kicker: 'Νέα' };
    const finding = {
      target: story('headline'),
      path: ['stories', 0, 'headline', 'el'],
      range: [0, 8],
      quote: 'το σκοπό',
    } as const;
    expect(mendForm(values, finding, mend)).toEqual({ attribute: 'headline', value: 'τον σκοπό' });
    expect(values.headline).toBe('το σκοπό');
  });

  test('finds a text of a component, and leaves the other rows the same', () => {
    const photos = [
      { id: 1, captionEl: 'Α' },
      { id: 2, captionEl: 'το σκοπό', __temp_key__: 'a1' },
    ];
    const finding = {
      target: story('photos.1.captionEl', null),
      path: ['stories', 0, 'photos', 1, 'caption', 'el'],
      range: [0, 8],
      quote: 'το σκοπό',
    } as const;
    const mended = mendForm({ photos }, finding, mend)?.value as typeof photos;
    expect(mended[1]).toEqual({ id: 2, captionEl: 'τον σκοπό', __temp_key__: 'a1' });
    expect(mended[0]).toBe(photos[0]);
  });

  test('finds a block of rich text, and keeps its marks', () => {
    const link = { type: 'link', url: 'https://a.example', children: [text('σκοπό')] };
    const body = [
      { type: 'paragraph', children: [text('Α')] },
      { type: 'paragraph', children: [text('το '), link] },
    ];
    const finding = {
      target: story('body'),
      path: ['stories', 0, 'body', 'el', 1],
      range: [0, 8],
      quote: 'το σκοπό',
    } as const;
    expect(mendForm({ body }, finding, mend)?.value).toEqual([
      body[0],
      { type: 'paragraph', children: [text('τον '), link] },
    ]);
  });

  test.each([
    ['words that were changed meanwhile', { headline: 'τη σκέψη' }],
    ['a text that was emptied', { headline: null }],
    ['a field that is not in the form', {}],
  ])('is not made of %s', (_what, values) => {
    const finding = {
      target: story('headline'),
      path: ['stories', 0, 'headline', 'el'],
      range: [0, 8],
      quote: 'το σκοπό',
    } as const;
    expect(mendForm(values, finding, mend)).toBeNull();
  });
});
