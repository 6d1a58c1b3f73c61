import { outcomeOf } from './mend-in-words';

describe('outcomeOf', () => {
  it.each([
    ['το σκοπό', [20, 28], { range: [20, 22], replacement: 'τον' }, { kind: 'words', text: 'τον σκοπό' }],
    ['2014-2020', [5, 14], { range: [9, 10], replacement: '–' }, { kind: 'words', text: '2014–2020' }],
    ['το το', [0, 5], { range: [2, 5], replacement: '' }, { kind: 'words', text: 'το' }],
    ['  ', [3, 5], { range: [3, 5], replacement: ' ' }, { kind: 'space' }],
    [' ,', [3, 5], { range: [3, 4], replacement: '' }, { kind: 'words', text: ',' }],
    [' ', [3, 4], { range: [3, 4], replacement: '' }, { kind: 'nothing' }],
    ['Act', [3, 6], { range: [1, 6], replacement: 'an operation' }, { kind: 'words', text: 'an operation' }],
    [null, null, { range: [0, 0], replacement: 'EU' }, { kind: 'words', text: 'EU' }],
  ] as const)('of %j at %j with %j', (quote, range, mend, outcome) => {
    expect(outcomeOf({ quote, range }, mend)).toEqual(outcome);
  });
});
