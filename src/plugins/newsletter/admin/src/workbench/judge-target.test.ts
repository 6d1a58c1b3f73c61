import { codesLeft, faultsOf, forbiddenIn, isDraft, nextTerm, plainLength } from './judge-target';
import { segment } from './segment.cases';

describe('Words for a segment', () => {
  const coded = segment({ kind: 'paragraph', source: 'Διαβάστε <1>την <2>έκθεση</2></1>', maxLength: 20 });

  test.each([
    ['Read <1>the <2>report</2></1>', []],
    ['Read <1>the report</1>', ['code-missing']],
    ['Read <1>the report', ['code-unpaired']],
    ['Read <1>it</1> <1><2>a</2></1>', ['code-repeated']],
    ['Read <1>it</1> <2>now</2>', ['code-misplaced']],
    ['<1><2>Read</2></1> <7>it</7>', ['code-foreign']],
    ['Read <1>the <2>long annual report</2></1>', ['too-long']],
  ])('%s are judged as the server would', (words, reasons) => {
    expect(faultsOf(coded, words).map(({ reason }) => reason)).toEqual(reasons);
  });

  test('have no codes where the source is no rich text', () => {
    expect(faultsOf(segment(), 'If a <1 or b')).toEqual([]);
    expect(faultsOf(segment({ maxLength: 5 }), '<1>it</1>').map(({ reason }) => reason)).toEqual(['too-long']);
  });

  test('may be a draft while only a code is missing', () => {
    expect(isDraft(faultsOf(coded, 'Read'))).toBe(true);
    expect(isDraft(faultsOf(coded, 'Read <1>it'))).toBe(false);
  });

  test('are counted without their codes', () => {
    expect(plainLength('Read <1>it</1>')).toBe(7);
    expect(codesLeft(coded.source, 'Read <2>it</2>')).toEqual([1]);
  });

  const term = (source: string, target: string, ...forbidden: string[]) => ({
    range: [0, source.length] as const,
    source,
    target,
    forbidden,
  });
  const terms = [term('πράξη', 'operation', 'act'), term('δικαιούχος', 'beneficiary')];

  test('are warned of a rendering that is not to be used, as a word and in any case', () => {
    expect(forbiddenIn(terms, 'The Act of Chania').map(({ rendering }) => rendering)).toEqual(['act']);
    expect(forbiddenIn(terms, 'It actually works')).toEqual([]);
  });

  test('are helped to the next term that they lack', () => {
    expect(nextTerm(terms, 'The operation')?.target).toBe('beneficiary');
    expect(nextTerm(terms, 'The')?.target).toBe('operation');
    expect(nextTerm([], 'The')).toBeUndefined();
  });
});
