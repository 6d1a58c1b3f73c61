import { type EditionHead, historiesOf, type Withdrawal } from './history';

const head = (number: number, revision: number): EditionHead => ({
  number,
  revision,
  digest: `${number}.${revision}`,
  issuedAt: `2020-0${revision}-01T09:00:00.000Z`,
  changeNote: { el: null, en: null },
});

const withdrawal = (number: number, revision: number): Withdrawal => ({
  number,
  revision,
  withdrawnAt: `2020-0${revision}-20T09:00:00.000Z`,
  notice: { el: null, en: null },
});

const told = (editions: readonly EditionHead[], withdrawals: readonly Withdrawal[] = []) =>
  [...historiesOf(editions, withdrawals)].map(([number, revisions]) => [
    number,
    revisions.map(({ revision, withdrawal: taken }) => [revision, taken?.revision ?? null]),
  ]);

describe('the history of a bulletin', () => {
  it('is its revisions, the oldest first, whatever the order they come in', () => {
    expect(told([head(2, 1), head(1, 2), head(1, 1)])).toEqual([
      [2, [[1, null]]],
      [
        1,
        [
          [1, null],
          [2, null],
        ],
      ],
    ]);
  });

  it('loses with a revision all before it, and no other number', () => {
    expect(told([head(1, 1), head(1, 2), head(2, 1)], [withdrawal(1, 2)])).toEqual([
      [
        1,
        [
          [1, 2],
          [2, 2],
        ],
      ],
      [2, [[1, null]]],
    ]);
  });

  it('goes on with the correction of what was withdrawn', () => {
    expect(told([head(1, 1), head(1, 2)], [withdrawal(1, 1)])).toEqual([
      [
        1,
        [
          [1, 1],
          [2, null],
        ],
      ],
    ]);
  });

  it('tells of each revision when it was first taken back', () => {
    expect(told([head(1, 1), head(1, 2)], [withdrawal(1, 2), withdrawal(1, 1)])).toEqual([
      [
        1,
        [
          [1, 1],
          [2, 2],
        ],
      ],
    ]);
  });
});
