import { bulletin } from '../../../../../../tests/support/bulletin-builder';
import { checkBulletin } from '../../../domain/lint/check-bulletin';
import { type BulletinFacts, NO_FACTS } from '../../../domain/lint/context';
import { knownFindings } from './known-findings';

const CASES: readonly [string, ReturnType<typeof bulletin>, Partial<BulletinFacts>][] = [
  ['a bulletin', bulletin(), {}],
  ['the same with other content', bulletin({ title: { el: 'Όλα για το σχεδιασμό', en: 'All about planning' } }), {}],
  ['the same whose number is taken', bulletin(), { takenNumbers: [1, 2, 3] }],
  ['the same with a broken link', bulletin(), { brokenLinks: new Map([['https://example.org/', 'gone' as const]]) }],
];

describe('knownFindings', () => {
  it.each([...CASES, ...CASES])('tells of %s what the checks tell', (_title, content, facts) => {
    const all = { ...NO_FACTS, ...facts };
    expect(knownFindings(content, all)).toEqual(checkBulletin(content, all));
  });

  it('tells what spelling finds beside what is known without it', () => {
    const content = bulletin({ title: { el: 'Η διαχήριση του δικτύου', en: 'The network' } });
    const spelled = {
      ...NO_FACTS,
      misspelt: { el: new Map([['διαχήριση', ['διαχείριση']]]), en: new Map<string, readonly string[]>() },
    };
    const before = knownFindings(content, NO_FACTS);
    expect(knownFindings(content, spelled)).toEqual(checkBulletin(content, spelled));
    expect(knownFindings(content, spelled)).not.toEqual(before);
  });
});
