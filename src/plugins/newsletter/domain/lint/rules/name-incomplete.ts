import { isBlankEverywhere } from '../blank';
import { isTold } from '../organisations';
import { defineRule } from '../rule';

/** A speaker is named in full, with a position and an organisation. */
export const nameIncomplete = defineRule({
  id: 'name/incomplete',
  severity: 'warning',
  gates: [],
  reasons: {
    'given-name-missing': { data: [] },
    'family-name-missing': { data: [] },
    'position-missing': { data: [] },
    'affiliation-missing': { data: [] },
  },
  check: ({ bulletin }) =>
    bulletin.speakers.flatMap((speaker, at) => {
      const missing = NAME_FIELDS.filter(({ field }) => isBlankEverywhere(speaker[field])).map(({ reason, field }) => ({
        reason,
        path: ['speakers', at, field],
      }));
      if (isTold(bulletin, speaker.affiliation)) return missing;
      return [...missing, { reason: 'affiliation-missing', path: ['speakers', at, 'affiliation'] }];
    }),
});

const NAME_FIELDS = [
  { field: 'givenName', reason: 'given-name-missing' },
  { field: 'familyName', reason: 'family-name-missing' },
  { field: 'position', reason: 'position-missing' },
] as const;
