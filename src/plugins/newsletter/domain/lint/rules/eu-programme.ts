import { isBlankEverywhere } from '../blank';
import { defineRule } from '../rule';

/** The programme, the fund and the disclaimer are named. */
export const euProgramme = defineRule({
  id: 'eu/programme',
  severity: 'warning',
  gates: [],
  reasons: { 'programme-missing': { data: [] }, 'fund-missing': { data: [] }, 'disclaimer-missing': { data: [] } },
  check: ({ bulletin: { operation } }) => {
    if (operation === null) return [];
    const { programme, fundName, fundAcronym, disclaimer } = operation;
    const checks = [
      { reason: 'programme-missing', field: 'programme', absent: isBlankEverywhere(programme) },
      {
        reason: 'fund-missing',
        field: 'fundName',
        absent: isBlankEverywhere(fundName) && isBlankEverywhere(fundAcronym),
      },
      { reason: 'disclaimer-missing', field: 'disclaimer', absent: isBlankEverywhere(disclaimer) },
    ] as const;
    return checks.filter(({ absent }) => absent).map(({ reason, field }) => ({ reason, path: ['operation', field] }));
  },
});
