import { stagesAwaiting } from './awaiting';

describe('stagesAwaiting', () => {
  it.each([
    [['editor'], ['draft']],
    [['translator'], ['in-translation']],
    [['approver'], ['in-review', 'publish-failed']],
    [['publisher'], ['approved', 'publish-failed']],
    [
      ['editor', 'publisher'],
      ['draft', 'approved', 'publish-failed'],
    ],
  ] as const)('goes by the roles held: %j', (roles, stages) => {
    expect(stagesAwaiting(roles, () => true)).toEqual(stages);
  });

  it('goes by the moves forward where no role of the desk is held', () => {
    expect(stagesAwaiting([], () => true)).toEqual([
      'draft',
      'in-translation',
      'in-review',
      'approved',
      'publish-failed',
    ]);
    expect(stagesAwaiting([], (move) => move === 'approve')).toEqual(['in-review']);
    expect(stagesAwaiting([], (move) => move === 'withdraw')).toEqual([]);
  });
});
