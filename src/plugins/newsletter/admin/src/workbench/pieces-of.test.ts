import { piecesOf } from './pieces-of';

describe('Coded text as it is drawn', () => {
  const drawn = (coded: string, ranges: readonly (readonly [number, number])[] = []) =>
    piecesOf(
      coded,
      ranges.map((range) => ({ range, source: '', target: '', forbidden: [] })),
    )
      .map((piece) => (piece.kind === 'words' ? (piece.term ? `[${piece.text}]` : piece.text) : piece.kind))
      .join('|');

  test('has a piece for each end of a code', () => {
    expect(drawn('Read <1>the <2>report</2></1>.')).toBe('Read |open|the |open|report|close|close|.');
  });

  test('marks terms by their place in the words without codes, across codes as well', () => {
    expect(drawn('Read <1>the report</1> now', [[5, 8]])).toBe('Read |open|[the]| report|close| now');
    expect(drawn('a<1>b</1>c', [[0, 3]])).toBe('[a]|open|[b]|close|[c]');
  });

  test('shows what cannot be read as it stands', () => {
    expect(drawn('Read <1>the')).toBe('Read <1>the');
  });
});
