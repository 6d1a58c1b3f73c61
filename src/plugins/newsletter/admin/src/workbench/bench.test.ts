import type { SegmentView } from '../../../contracts/workbench/workbench';
import { type Outcome, openBench, SAVE_MS } from './bench';
import { type Change, isUnsaved, type Row } from './row';
import { segment, workbench } from './segment.cases';

/** A bench whose server is played by hand: what was sent waits in `sent` until it is answered. */
function playedBench(segments: readonly SegmentView[]) {
  const sent: { change: Change; changes: readonly Change[]; answer: (outcome: Outcome) => Promise<void> }[] = [];
  const kept = new Map<string, string>();
  const told: string[] = [];
  const bench = openBench(workbench(segments), {
    send: (changes) =>
      new Promise((resolve) => {
        sent.push({
          change: changes[0] as Change,
          changes,
          answer: async (outcome) => {
            resolve(outcome);
            await settle();
          },
        });
      }),
    tell: ({ kind }) => told.push(kind),
    reread: () => told.push('reread'),
    keep: (row: Row) => (isUnsaved(row) ? kept.set(row.segment.id, row.words) : kept.delete(row.segment.id)),
  });
  const saved = (state: SegmentView['state'], ...changes: readonly Change[]): Outcome => ({
    kind: 'saved',
    view: {
      segments: changes.map(({ id, source, target }) => segment({ id, source, target, state })),
      progress: workbench([]).progress,
    },
  });
  const take = () => {
    const next = sent.shift();
    if (!next) throw new Error('Nothing was sent');
    return next;
  };
  return { bench, sent, kept, told, saved, take };
}

const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

describe('The bench', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask'] }));
  afterEach(() => jest.useRealTimers());

  test('saves a draft after a pause, once, and holds the words until the answer', async () => {
    const { bench, sent, kept, saved, take } = playedBench([segment()]);
    bench.write('s1', 'Information');
    jest.advanceTimersByTime(SAVE_MS - 1);
    bench.write('s1', 'Information day');
    jest.advanceTimersByTime(SAVE_MS);
    expect(sent).toHaveLength(1);
    const { change, answer } = take();
    expect(change).toMatchObject({ target: 'Information day', seen: 'Information day in Chania', state: 'draft' });
    expect(kept.get('s1')).toBe('Information day');
    await answer(saved('draft', change));
    expect(bench.row('s1')?.segment.state).toBe('draft');
    expect(bench.overview().unsaved).toBe(0);
    expect(kept.size).toBe(0);
  });

  test('sends one request at a time, and of each segment the latest wish', async () => {
    const { bench, sent, saved, take } = playedBench([segment(), segment({ id: 's2' })]);
    bench.write('s1', 'One');
    bench.leave('s1');
    bench.write('s2', 'Two');
    bench.leave('s2');
    bench.ask('s2', 'translated');
    expect(sent).toHaveLength(1);
    const first = take();
    await first.answer(saved('draft', first.change));
    const second = take();
    expect(second.change).toMatchObject({ id: 's2', target: 'Two', state: 'translated' });
    await second.answer(saved('translated', second.change));
    expect(sent).toHaveLength(0);
  });

  test('sends what waits together, and each alone where one of them is refused', async () => {
    const three = ['s1', 's2', 's3'];
    const { bench, sent, saved, take } = playedBench(three.map((id) => segment({ id })));
    for (const id of three) {
      bench.write(id, `Words of ${id}`);
      bench.ask(id, 'translated');
    }
    const first = take();
    await first.answer(saved('translated', first.change));
    const both = take();
    expect(both.changes.map(({ id }) => id)).toEqual(['s2', 's3']);
    await both.answer({ kind: 'refused', message: 'Not like this' });
    const second = take();
    expect(second.changes.map(({ id }) => id)).toEqual(['s2']);
    await second.answer({ kind: 'refused', message: 'Not like this' });
    expect(bench.row('s2')).toMatchObject({ words: 'Words of s2', trouble: { kind: 'refused' } });
    const third = take();
    await third.answer(saved('translated', third.change));
    expect(sent).toHaveLength(0);
    expect(bench.overview()).toMatchObject({ unsaved: 1, troubled: ['s2'] });
  });

  test('goes on from the answer with what was typed meanwhile', async () => {
    const { bench, saved, take } = playedBench([segment()]);
    bench.write('s1', 'One');
    bench.leave('s1');
    const first = take();
    bench.write('s1', 'One more');
    await first.answer(saved('draft', first.change));
    expect(bench.row('s1')?.words).toBe('One more');
    jest.advanceTimersByTime(SAVE_MS);
    expect(take().change).toMatchObject({ seen: 'One', target: 'One more' });
  });

  test('keeps words while the server is away, tries again, and says so once', async () => {
    const { bench, sent, kept, told, saved, take } = playedBench([segment()]);
    bench.write('s1', 'One');
    bench.leave('s1');
    await take().answer({ kind: 'unreachable' });
    expect(bench.overview().isReachable).toBe(false);
    jest.advanceTimersByTime(2000);
    await take().answer({ kind: 'unreachable' });
    expect(kept.get('s1')).toBe('One');
    expect(sent).toHaveLength(0);
    bench.retry();
    const last = take();
    expect(last.change).toMatchObject({ target: 'One', state: 'draft' });
    await last.answer(saved('draft', last.change));
    expect(told).toEqual(['unreachable', 'reachable', 'saved']);
    expect(bench.overview()).toMatchObject({ unsaved: 0, isReachable: true });
  });

  test('holds both versions of a conflict until somebody chose', async () => {
    const theirs = segment({ target: 'Theirs' });
    const conflict = (): Outcome => ({
      kind: 'moved',
      faults: [{ id: 's1', reason: 'target-moved', code: null, message: '', segment: theirs }],
    });
    const mine = playedBench([segment()]);
    mine.bench.write('s1', 'Mine');
    mine.bench.leave('s1');
    await mine.take().answer(conflict());
    expect(mine.bench.row('s1')).toMatchObject({ words: 'Mine', trouble: { kind: 'moved', now: theirs } });
    mine.bench.ask('s1', 'translated');
    expect(mine.sent).toHaveLength(0);
    mine.bench.choose('s1', 'mine');
    expect(mine.take().change).toMatchObject({ seen: 'Theirs', target: 'Mine' });

    const other = playedBench([segment()]);
    other.bench.write('s1', 'Mine');
    other.bench.leave('s1');
    await other.take().answer(conflict());
    other.bench.choose('s1', 'theirs');
    expect(other.bench.row('s1')).toMatchObject({ words: 'Theirs', trouble: null });
    expect(other.sent).toHaveLength(0);
  });

  test('takes in what others did, and holds up words whose ground moved', () => {
    const { bench } = playedBench([segment(), segment({ id: 's2' })]);
    bench.write('s2', 'Mine');
    const stale = segment({ source: 'Νέα πηγή', state: 'stale' });
    const moved = segment({ id: 's2', source: 'Νέα πηγή', state: 'stale' });
    bench.receive(workbench([stale, moved]), Date.now());
    expect(bench.row('s1')).toMatchObject({ segment: stale, trouble: null });
    expect(bench.row('s2')).toMatchObject({ words: 'Mine', trouble: { kind: 'moved', now: moved } });
  });

  test('loses no words of a segment that went away', () => {
    const { bench } = playedBench([segment(), segment({ id: 's2' })]);
    bench.write('s2', 'Mine');
    bench.receive(workbench([segment()]), Date.now());
    expect(bench.overview().segments.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(bench.row('s2')).toMatchObject({ words: 'Mine', trouble: { kind: 'moved', now: null } });
    bench.choose('s2', 'theirs');
    expect(bench.overview()).toMatchObject({ unsaved: 0, segments: [{ id: 's1' }] });
  });

  test('takes words along with their block where others came before it', () => {
    const paragraph = (id: string, source: string) => segment({ id, source, path: ['stories', 0, 'body'] });
    const { bench, take } = playedBench([paragraph('s1.0', 'Πρώτη'), paragraph('s1.1', 'Δεύτερη')]);
    bench.write('s1.1', 'Mine');
    const now = [paragraph('s1.0', 'Νέα'), paragraph('s1.1', 'Πρώτη'), paragraph('s1.2', 'Δεύτερη')];
    expect([...bench.receive(workbench(now), Date.now())]).toEqual([
      ['s1.0', 's1.1'],
      ['s1.1', 's1.2'],
    ]);
    expect(bench.row('s1.1')).toMatchObject({ words: 'Information day in Chania', trouble: null });
    expect(bench.row('s1.2')).toMatchObject({ words: 'Mine', trouble: null });
    expect(bench.overview().unsaved).toBe(1);
    jest.advanceTimersByTime(SAVE_MS);
    expect(take().change).toMatchObject({ id: 's1.2', source: 'Δεύτερη', target: 'Mine' });
  });

  test('pays no heed to what was read before the last answer', async () => {
    const { bench, saved, take } = playedBench([segment()]);
    const readAt = Date.now();
    jest.advanceTimersByTime(10);
    bench.write('s1', 'One');
    bench.leave('s1');
    const { change, answer } = take();
    await answer(saved('draft', change));
    bench.receive(workbench([segment()]), readAt);
    expect(bench.row('s1')?.words).toBe('One');
  });

  test('sends no words with broken codes, and a missing code only as a draft', () => {
    const coded = segment({ kind: 'paragraph', source: 'Δείτε <1>εδώ</1>', target: null });
    const { bench, sent, kept } = playedBench([coded]);
    bench.write('s1', 'See <1>here');
    bench.leave('s1');
    expect(sent).toHaveLength(0);
    jest.advanceTimersByTime(SAVE_MS);
    expect(kept.get('s1')).toBe('See <1>here');
    bench.write('s1', 'See here');
    bench.ask('s1', 'translated');
    expect(sent).toHaveLength(0);
    bench.ask('s1', 'draft');
    expect(sent).toHaveLength(1);
  });

  test('gives back what this browser kept, as a conflict where it was written on other ground', () => {
    const { bench, sent } = playedBench([segment(), segment({ id: 's2' })]);
    bench.restore('s1', 'Kept', { source: 'Ενημέρωση στα Χανιά', target: 'Information day in Chania' });
    bench.restore('s2', 'Kept', { source: 'Ενημέρωση στα Χανιά', target: 'An older one' });
    expect(sent.map(({ change }) => change.target)).toEqual(['Kept']);
    expect(bench.row('s2')).toMatchObject({ words: 'Kept', trouble: { kind: 'moved' } });
  });

  test('lets go of nothing that an earlier visit kept', () => {
    const { bench, kept } = playedBench([segment()]);
    kept.set('s1', 'From before');
    bench.receive(workbench([segment({ state: 'stale' })]), Date.now());
    expect(kept.get('s1')).toBe('From before');
  });
});
