import { joined, line } from './runs';

const CASES = [
  ['all in one language, bare', 'Η Πράξη', 'Η Πράξη'],
  ['with a passage in another, in runs', 'Η Smart City', [{ text: 'Η ' }, { text: 'Smart City', lang: 'en' }]],
  ['over several lines, on one', 'α \n β\tγ', 'α β γ'],
  ['of spaces, not at all', ' \n ', null],
  ['that is not there', null, null],
] as const;

test.each(CASES)('A text %s', (_what, text, expected) => {
  expect(line(text, 'el')).toEqual(expected);
});

test('Lines are joined with a mark, and keep their languages', () => {
  expect(joined(['α', null, 'β'], ', ')).toBe('α, β');
  expect(joined(['α', [{ text: 'b', lang: 'en' }]], ', ')).toEqual([
    { text: 'α' },
    { text: ', ' },
    { text: 'b', lang: 'en' },
  ]);
  expect(joined([null, null], ', ')).toBeNull();
});
