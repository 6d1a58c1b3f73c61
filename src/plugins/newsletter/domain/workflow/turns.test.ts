import { STAGES } from './stages';
import { WORKFLOW } from './table';
import { awaitsSomebody, concernedIn, ROLES, TURNS } from './turns';

describe('TURNS', () => {
  it.each(STAGES)('tells nobody twice of a bulletin that is %s', (stage) => {
    expect(new Set(concernedIn(stage)).size).toBe(concernedIn(stage).length);
  });

  it('waits for nobody where no move leads on', () => {
    const ends = STAGES.filter((stage) => WORKFLOW.every(({ from }) => from !== stage));
    expect(ends).toEqual(['archived']);
    expect(ends.filter(awaitsSomebody)).toEqual([]);
  });

  it('gives every role a turn', () => {
    expect(ROLES.filter((role) => !STAGES.some((stage) => TURNS[stage].turn.some((known) => known === role)))).toEqual(
      [],
    );
  });
});
