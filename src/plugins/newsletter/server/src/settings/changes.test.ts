import { changesBetween } from './changes';

describe('What changed in settings', () => {
  test('is told fact by fact, with before and after', () => {
    const before = { fourEyes: true, 'rule el/masc-nu': 'off', 'term πράξη / act': { kind: 'notion', forbidden: [] } };
    const after = { fourEyes: false, 'term πράξη / act': { forbidden: [], kind: 'notion' }, 'word-el λέξη': true };
    expect(changesBetween(before, after)).toEqual({
      fourEyes: { before: true, after: false },
      'rule el/masc-nu': { before: 'off', after: null },
      'word-el λέξη': { before: null, after: true },
    });
  });

  test('is nothing where nothing did', () => {
    expect(changesBetween({ fourEyes: true }, { fourEyes: true })).toEqual({});
  });
});
