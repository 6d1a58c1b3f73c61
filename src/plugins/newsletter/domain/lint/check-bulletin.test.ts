import {
  both,
  bulletin,
  hollowBulletin,
  neither,
  operation,
  story,
} from '../../../../../tests/support/bulletin-builder';
import { checkBulletin } from './check-bulletin';
import { NO_FACTS } from './context';
import { RULES } from './registry';
import { defineRule } from './rule';

const saying = (id: string, severity: 'error' | 'warning', paths: (string | number)[][]) =>
  defineRule({
    id,
    severity,
    gates: [],
    reasons: { seen: { data: [] } },
    check: () => paths.map((path) => ({ reason: 'seen', path })),
  });

describe('checkBulletin', () => {
  it('finds nothing in a bulletin that is complete', () => {
    expect(checkBulletin(bulletin(), NO_FACTS)).toEqual([]);
  });

  it('tells findings in document order, errors first at one place, then by rule', () => {
    const rules = [
      saying('b/warning', 'warning', [['title', 'el']]),
      saying('b/error', 'error', [['stories', 10], ['stories', 2, 'headline', 'en'], ['title', 'el'], []]),
      saying('a/error', 'error', [['title', 'el'], ['stories', 2, 'headline', 'el'], ['number'], ['stories']]),
    ];
    const told = checkBulletin(bulletin(), NO_FACTS, rules).map(({ path, ruleId }) => [path.join('.'), ruleId]);
    expect(told).toEqual([
      ['', 'b/error'],
      ['number', 'a/error'],
      ['title.el', 'a/error'],
      ['title.el', 'b/error'],
      ['title.el', 'b/warning'],
      ['stories', 'a/error'],
      ['stories.2.headline.el', 'a/error'],
      ['stories.2.headline.en', 'b/error'],
      ['stories.10', 'b/error'],
    ]);
  });

  it('tells once what a rule says twice of one place', () => {
    const rule = saying('a/rule', 'error', [['number'], ['number'], ['slug', 'el']]);
    expect(checkBulletin(bulletin(), NO_FACTS, [rule])).toHaveLength(2);
  });

  it('gives the same findings whatever the order of the rules', () => {
    const given = hollowBulletin();
    expect(checkBulletin(given, NO_FACTS, [...RULES].reverse())).toEqual(checkBulletin(given, NO_FACTS));
  });

  it('tells one fault by one finding', () => {
    const given = bulletin({
      stories: [story({ headline: both(null, 'New route') })],
      operation: operation({ fundingStatement: both(operation().fundingStatement.el, null), publisher: neither() }),
    });
    expect(checkBulletin(given, NO_FACTS).map(({ ruleId, path }) => [ruleId, path.join('.')])).toEqual([
      ['eu/statement', 'operation.fundingStatement.en'],
      ['issue/metadata', 'operation.publisher.el'],
      ['story/structure', 'stories.0.headline.el'],
    ]);
  });
});
