import { bulletin, editionOf, mayor, numbered } from '../../../domain/render/edition.cases';
import { keepCatalogue } from './keep-catalogue';
import { shelfOf } from './shelf.cases';

const opened = (...editions: Parameters<typeof shelfOf>) => {
  const shelf = shelfOf(...editions);
  const clock = { time: 0 };
  const keeper = keepCatalogue(shelf.source, () => clock.time);
  const numbers = async () => (await keeper.current()).issued.map(({ card }) => card.number);
  return { ...shelf, clock, keeper, numbers };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the catalogue of editions', () => {
  test('holds for each number its highest revision, the highest number first', async () => {
    const { keeper } = opened(
      editionOf(numbered(2)),
      editionOf(bulletin),
      editionOf(bulletin, { revision: 2, issuedAt: '2019-01-01T00:00:00.000Z' }),
    );
    const { issued, changedAt } = await keeper.current();
    expect(issued.map(({ id, card }) => [id, card.number, card.revision])).toEqual([
      [1, 2, 1],
      [3, 1, 2],
    ]);
    expect(changedAt).toBe('2019-01-01T00:00:00.000Z');
  });

  test('asks the database at most once a second, and each reader at once in between', async () => {
    const { keeper, asked, clock } = opened(editionOf(bulletin));
    await Promise.all([keeper.current(), keeper.current(), keeper.current()]);
    clock.time = 999;
    expect(keeper.current()).not.toBeInstanceOf(Promise);
    expect(asked.version).toBe(1);
    clock.time = 1000;
    expect(keeper.current()).not.toBeInstanceOf(Promise);
    expect(keeper.current()).not.toBeInstanceOf(Promise);
    await settled();
    expect(asked.version).toBe(2);
  });

  test('shows what another instance published within two seconds', async () => {
    const { numbers, issue, clock } = opened(editionOf(bulletin));
    expect(await numbers()).toEqual([1]);
    issue(editionOf(numbered(2)));
    clock.time = 1900;
    expect(await numbers()).toEqual([2, 1]);
  });

  test('shows what this instance published at once', async () => {
    const { keeper, numbers, issue } = opened(editionOf(bulletin));
    expect(await numbers()).toEqual([1]);
    issue(editionOf(numbered(2)));
    expect(await numbers()).toEqual([1]);
    keeper.invalidate();
    expect(keeper.current()).toBeInstanceOf(Promise);
    expect(await numbers()).toEqual([2, 1]);
  });

  test('does not let an answer from before a publication outlive it', async () => {
    const { keeper, numbers, issue, source } = opened(editionOf(bulletin));
    const before = keeper.current();
    // The database has told its version, and only then comes the publication.
    await source.version();
    issue(editionOf(numbered(2)));
    keeper.invalidate();
    await before;
    expect(await numbers()).toEqual([2, 1]);
  });

  test('reads only editions that it does not know yet', async () => {
    const { keeper, numbers, issue, asked } = opened(editionOf(bulletin), editionOf(numbered(2)));
    await numbers();
    expect(asked.loaded.toSorted()).toEqual([1, 2]);
    issue(editionOf(numbered(3)));
    keeper.invalidate();
    await numbers();
    expect(asked.loaded.toSorted()).toEqual([1, 2, 3]);
  });

  test('knows everybody in the state of the newest edition', async () => {
    const promoted = { ...mayor, position: { el: 'Βουλευτής', en: 'Member of Parliament' } };
    const { keeper } = opened(editionOf(numbered(2, { speakers: [promoted] })), editionOf(bulletin));
    const { speakers } = await keeper.current();
    expect(speakers.byId.get('vamvoukas')?.position.en).toBe('Member of Parliament');
    expect(speakers.mentions.get('vamvoukas')?.map(({ card }) => card.number)).toEqual([2, 1]);
  });

  test('goes back to the state of an older edition when the newest is withdrawn', async () => {
    const promoted = { ...mayor, position: { el: 'Βουλευτής', en: 'Member of Parliament' } };
    const { keeper, withdraw } = opened(editionOf(numbered(2, { speakers: [promoted] })), editionOf(bulletin));
    await keeper.current();
    withdraw(2, 1);
    keeper.invalidate();
    const { speakers, issued } = await keeper.current();
    expect(issued.map(({ card }) => card.number)).toEqual([1]);
    expect(speakers.byId.get('vamvoukas')?.position.en).toBe('Mayor of Chania');
  });

  test('forgets whom no readable edition mentions any more', async () => {
    const { keeper, withdraw } = opened(editionOf(bulletin));
    expect((await keeper.current()).events.byId.size).toBe(1);
    withdraw(1, 1);
    keeper.invalidate();
    const { events, storyBySlug } = await keeper.current();
    expect(events.byId.size).toBe(0);
    expect(storyBySlug.el.size).toBe(0);
  });

  test('remembers what a withdrawn story was withdrawn with, and when the shelf changed last', async () => {
    const { keeper, withdraw } = opened(editionOf(bulletin), editionOf(numbered(2)));
    withdraw(1, 1, { el: 'Λάθος.', en: 'A mistake.' });
    const { withdrawnBySlug, changedAt, issued, histories } = await keeper.current();
    expect(withdrawnBySlug.en.get('2nd-technical-meeting')?.notice.en).toBe('A mistake.');
    expect(withdrawnBySlug.en.has('story-2')).toBe(false);
    expect(changedAt).toBe('2021-05-01T09:00:00.000Z');
    expect(issued.map(({ card }) => card.number)).toEqual([2]);
    expect([...histories.keys()].toSorted()).toEqual([1, 2]);
  });

  test('never goes back to an older revision when the newest is withdrawn, but on to the next', async () => {
    const { keeper, numbers, withdraw, issue } = opened(editionOf(bulletin), editionOf(bulletin, { revision: 2 }));
    withdraw(1, 2);
    expect(await numbers()).toEqual([]);
    issue(editionOf(bulletin, { revision: 3 }));
    keeper.invalidate();
    const { issued, histories } = await keeper.current();
    expect(issued.map(({ card }) => card.revision)).toEqual([3]);
    expect(histories.get(1)?.map(({ withdrawal }) => withdrawal?.revision ?? null)).toEqual([2, 2, null]);
  });

  test('tells the record of revisions while the editions are still being read', async () => {
    const { source } = shelfOf(editionOf(bulletin), editionOf(bulletin, { revision: 2 }));
    const keeper = keepCatalogue({ ...source, load: () => new Promise(() => {}) }, () => 0);
    const told = await keeper.histories();
    expect(told.get(1)?.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(keeper.current()).toBeInstanceOf(Promise);
  });

  test('tells the same record as the catalogue, another one after a publication, and the same where nothing changed', async () => {
    const { keeper, issue } = opened(editionOf(bulletin));
    const told = await keeper.histories();
    expect((await keeper.current()).histories).toBe(told);
    expect(keeper.histories()).toBe(told);
    keeper.invalidate();
    expect(await keeper.histories()).toBe(told);
    issue(editionOf(numbered(2)));
    keeper.invalidate();
    expect([...(await keeper.histories()).keys()].toSorted()).toEqual([1, 2]);
  });

  test('does not tell the record where the database fails', async () => {
    const { keeper, breakDown } = opened(editionOf(bulletin));
    breakDown();
    await expect(keeper.histories()).rejects.toThrow('the database is away');
    breakDown(false);
    expect((await keeper.histories()).size).toBe(1);
  });

  test('fails where the database does, and recovers with it', async () => {
    const { keeper, numbers, breakDown, clock } = opened(editionOf(bulletin));
    await numbers();
    breakDown();
    clock.time = 1500;
    expect(keeper.current()).not.toBeInstanceOf(Promise);
    clock.time = 5000;
    await expect(numbers()).rejects.toThrow('the database is away');
    breakDown(false);
    expect(await numbers()).toEqual([1]);
  });
});
