import { bulletin, paragraphs, speaker, story } from '../../../../../tests/support/bulletin-builder';
import { changesBetween } from './diff';

describe('changesBetween', () => {
  it('finds nothing between equal contents', () => {
    expect(changesBetween(bulletin(), bulletin())).toEqual([]);
  });

  it('names a field of a document by its path, with what it was and is', () => {
    const before = bulletin({ speakers: [speaker({ position: { el: 'Δήμαρχος', en: 'Mayor' } })] });
    const after = bulletin({ speakers: [speaker({ position: { el: 'Πρώην Δήμαρχος', en: 'Mayor' } })] });
    expect(changesBetween(before, after)).toEqual([
      { path: ['speakers', 0, 'position', 'el'], before: 'Δήμαρχος', after: 'Πρώην Δήμαρχος' },
    ]);
  });

  it('tells stories that changed places once, not as rewritten ones', () => {
    const [first, second] = [story({ documentId: 'a' }), story({ documentId: 'b' })];
    expect(changesBetween(bulletin({ stories: [first, second] }), bulletin({ stories: [second, first] }))).toEqual([
      { path: ['stories'], before: ['a', 'b'], after: ['b', 'a'] },
    ]);
  });

  it('tells a story that came and one that went', () => {
    const [first, second] = [story({ documentId: 'a' }), story({ documentId: 'b' })];
    expect(changesBetween(bulletin({ stories: [first] }), bulletin({ stories: [second] }))).toEqual([
      { path: ['stories', 0], before: null, after: second },
      { path: ['stories', 0], before: first, after: null },
    ]);
  });

  it('tells rich text of one language as a whole', () => {
    const el = paragraphs('Άνοιξε η διαδρομή.');
    const before = bulletin({ editorial: { el, en: paragraphs('The route is open.') } });
    const after = bulletin({ editorial: { el, en: paragraphs('The route is closed.') } });
    expect(changesBetween(before, after)).toEqual([
      {
        path: ['editorial', 'en'],
        before: paragraphs('The route is open.'),
        after: paragraphs('The route is closed.'),
      },
    ]);
  });
});
