import type { Operation } from '../../bulletin/bulletin';
import { FUNDING_STATEMENTS } from '../../bulletin/eu-visibility';
import { phraseKey } from '../../greek/fold';
import { LOCALES } from '../../locale';
import { isBlank } from '../blank';
import { defineRule, type Observation } from '../rule';

/** The funding statement stands in each language and says what the programming period demands. */
export const euStatement = defineRule({
  id: 'eu/statement',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: {
    'period-missing': { data: [] },
    missing: { data: ['locale', 'period', 'statement'] },
    incomplete: { data: ['mention', 'period', 'statement'] },
  },
  check: ({ bulletin: { operation } }) => {
    if (operation === null) return [];
    if (operation.programmingPeriod === null) {
      return [{ reason: 'period-missing', path: ['operation', 'programmingPeriod'] }];
    }
    return checkStatements(operation, operation.programmingPeriod);
  },
});

function checkStatements(
  { fundingStatement }: Operation,
  period: keyof typeof FUNDING_STATEMENTS,
): Observation<'missing' | 'incomplete'>[] {
  return LOCALES.flatMap((locale): Observation<'missing' | 'incomplete'>[] => {
    const place = { path: ['operation', 'fundingStatement', locale], locale };
    const { text: statement, mustMention } = FUNDING_STATEMENTS[period][locale];
    const said = fundingStatement[locale];
    if (said === null || isBlank(said)) return [{ reason: 'missing', ...place, data: { locale, period, statement } }];
    return mustMention
      .filter(({ forms }) => !forms.some((form) => phraseKey(said).includes(phraseKey(form))))
      .map(({ name }) => ({ reason: 'incomplete', ...place, data: { mention: name, period, statement } }));
  });
}
