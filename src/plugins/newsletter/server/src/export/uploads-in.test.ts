import { uploadsIn } from './uploads-in';

describe('The media files that a text names', () => {
  test.each([
    [
      '<img src="/uploads/a_1.png" srcset="/uploads/s_a_1.png 500w, /uploads/a_1.png 1000w">',
      ['/uploads/a_1.png', '/uploads/s_a_1.png'],
    ],
    ['{"html":"<a href=\\"/uploads/plan.pdf\\">"}', ['/uploads/plan.pdf']],
    ['<icon>https://desk.example/uploads/e.svg</icon>', ['/uploads/e.svg']],
    ['<img src="https://other.example/uploads/e.svg">', []],
    ['/uploads', []],
  ])('%s', (text, addresses) => {
    expect(uploadsIn(text, 'https://desk.example')).toEqual(addresses);
  });
});
