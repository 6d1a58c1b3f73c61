import type { BoardCard, BoardView } from '../../../../contracts/desk/board';
import { ALL_CARDS, arrangeCards, yearsOf } from './arrange-cards';

const card = (given: Partial<BoardCard>): BoardCard => ({
  documentId: `b${given.number}`,
  number: 1,
  title: null,
  issueDate: null,
  stage: 'draft',
  schedule: null,
  since: null,
  openComments: 0,
  ...given,
});
const VIEW: BoardView = {
  cards: [
    card({ number: 12, title: 'Χειμώνας στα Χανιά', issueDate: '2026-12-20' }),
    card({ number: 3, title: 'Άνοιξη', issueDate: '2026-03-01', stage: 'in-review' }),
    card({ number: 2, title: 'Ηράκλειο', issueDate: '2019-03-01', stage: 'published' }),
    card({ number: 1, stage: 'published' }),
  ],
  moves: [],
  awaiting: ['in-review'],
};
const numbers = (filter: Partial<typeof ALL_CARDS>) =>
  arrangeCards(VIEW, { ...ALL_CARDS, ...filter }).flatMap(({ cards }) => cards.map(({ number }) => number));

describe('arrangeCards', () => {
  it('puts every card into the column of its stage, and keeps empty columns', () => {
    const columns = arrangeCards(VIEW, ALL_CARDS);
    expect(columns.map(({ stage, cards }) => [stage, cards.length])).toEqual([
      ['draft', 1],
      ['in-translation', 0],
      ['in-review', 1],
      ['approved', 0],
      ['scheduled', 0],
      ['published', 2],
      ['withdrawn', 0],
      ['archived', 0],
    ]);
  });

  it('shows failures only where there is one', () => {
    const failed = arrangeCards({ ...VIEW, cards: [card({ stage: 'publish-failed' })] }, ALL_CARDS);
    expect(failed.filter(({ stage }) => stage === 'publish-failed')).toHaveLength(1);
  });

  it('finds by number and title, whatever accents and case', () => {
    expect(numbers({ text: 'ανοιξη' })).toEqual([3]);
    expect(numbers({ text: '12 ΧΑΝΙΑ' })).toEqual([12]);
    expect(numbers({ text: 'Αθήνα' })).toEqual([]);
  });

  it('narrows to a year, and to what waits for the one who looks', () => {
    expect(numbers({ year: '2026' })).toEqual([12, 3]);
    expect(numbers({ onlyMine: true })).toEqual([3]);
  });
});

test('yearsOf tells each year of issue once, the latest first', () => {
  expect(yearsOf(VIEW.cards)).toEqual(['2026', '2019']);
});
