import { PERSONAL_MOVES } from '../../../domain/workflow/stages';
import { moveBetween, waysFrom } from './ways';

describe('waysFrom', () => {
  it('gives each move once, with every stage that it may lead to', () => {
    expect(waysFrom('draft', PERSONAL_MOVES)).toEqual([
      { move: 'submit', to: ['in-translation', 'in-review'] },
      { move: 'archive', to: ['archived'] },
    ]);
  });

  it('leaves out what somebody may not do, and what the desk alone does', () => {
    expect(waysFrom('draft', ['submit']).map(({ move }) => move)).toEqual(['submit']);
    expect(waysFrom('scheduled', PERSONAL_MOVES).map(({ move }) => move)).toEqual(['revoke', 'unschedule', 'publish']);
    expect(waysFrom('archived', PERSONAL_MOVES)).toEqual([]);
  });
});

describe('moveBetween', () => {
  it('tells the move from one column to another', () => {
    expect(moveBetween('draft', 'in-review', PERSONAL_MOVES)).toBe('submit');
    expect(moveBetween('approved', 'scheduled', PERSONAL_MOVES)).toBe('schedule');
    expect(moveBetween('published', 'draft', PERSONAL_MOVES)).toBe('correct');
  });

  it('tells none where the workflow has none, or somebody else makes it', () => {
    expect(moveBetween('draft', 'published', PERSONAL_MOVES)).toBeNull();
    expect(moveBetween('draft', 'draft', PERSONAL_MOVES)).toBeNull();
    expect(moveBetween('in-review', 'approved', ['submit', 'return'])).toBeNull();
  });
});
