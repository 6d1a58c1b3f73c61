import type { CommentView } from '../../../contracts/comments';
import { openCount, threadsOf } from './threads';

const by = { name: 'Μαρία', at: '2026-03-02T09:00:00.000Z' };
const target = { type: 'story', documentId: 's1', locale: 'el', field: 'headline' } as const;
const place = (over = {}) => ({
  words: 'Ιστορία 1 › Επικεφαλίδα',
  path: ['stories', 0],
  target: { ...target, ...over },
});
const comment = (id: number, over: Partial<CommentView> = {}): CommentView => ({
  id,
  text: `Σχόλιο ${id}`,
  locale: null,
  written: by,
  resolved: null,
  place: null,
  ...over,
});
const ids = (comments: readonly CommentView[]) =>
  threadsOf(comments).map((thread) => thread.comments.map(({ id }) => id));

describe('Comments', () => {
  test('of one place are one thread, also when the place has moved', () => {
    const moved = { ...place(), words: 'Ιστορία 3 › Επικεφαλίδα', path: ['stories', 2] };
    const threads = threadsOf([comment(1, { place: place() }), comment(2), comment(3, { place: moved })]);
    expect(threads.map(({ comments }) => comments.map(({ id }) => id))).toEqual([[1, 3], [2]]);
    expect(threads[0]?.place?.words).toBe('Ιστορία 3 › Επικεφαλίδα');
  });

  test('of another language, document or field are another thread', () => {
    expect(
      ids([
        comment(1, { place: place() }),
        comment(2, { place: place({ locale: 'en' }) }),
        comment(3, { place: place({ documentId: 's2' }) }),
        comment(4, { place: place({ field: null }) }),
      ]),
    ).toEqual([[4], [3], [2], [1]]);
  });

  test('that wait stand before those that are resolved', () => {
    const comments = [
      comment(1, { place: place() }),
      comment(2, { resolved: by }),
      comment(3, { place: place({ field: 'lead' }), resolved: by }),
    ];
    expect(ids(comments)).toEqual([[1], [3], [2]]);
    expect(threadsOf(comments).map(({ isOpen }) => isOpen)).toEqual([true, false, false]);
    expect(openCount(comments)).toBe(1);
  });
});
