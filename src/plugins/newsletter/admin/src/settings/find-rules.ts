import type { RuleView } from '../../../contracts/settings/checks';
import { hasWords } from '../has-words';

/** Which rules are wanted: by words, by family (`''` for all), or those alone that the desk decided about. */
export type RuleFilter = { readonly text: string; readonly family: string; readonly onlyChanged: boolean };

/** The family of a rule: the part of its id before the stroke. */
export const familyOf = (ruleId: string): string => ruleId.split('/')[0] ?? '';

/** The rules that a filter lets through: every word stands in id, title or reason, whatever its accents and case. */
export function findRules(
  rules: readonly RuleView[],
  { text, family, onlyChanged }: RuleFilter,
  isChanged: (ruleId: string) => boolean,
): readonly RuleView[] {
  return rules.filter(({ id, title, why }) => {
    if (family !== '' && familyOf(id) !== family) return false;
    if (onlyChanged && !isChanged(id)) return false;
    return hasWords(`${id} ${title} ${why}`, text);
  });
}
