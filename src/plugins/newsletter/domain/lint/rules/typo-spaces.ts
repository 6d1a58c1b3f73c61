import { defineTextRule } from '../rule';
import { isWithin } from '../typography/marked';
import { missingSpaces } from '../typography/missing-spaces';
import { needlessSpaces } from '../typography/needless-spaces';

/**
 * One space between words, none before a sign of punctuation or inside brackets and quotation marks, one after a sign.
 * What surrounds the end of a line means nothing, and in a file no more does a wide gap, which sets columns apart.
 */
export const typoSpaces = defineTextRule({
  id: 'typo/spaces',
  severity: 'warning',
  gates: [],
  reasons: {
    double: { data: [] },
    before: { data: ['sign'] },
    inside: { data: ['sign'] },
    missing: { data: ['sign'] },
    'missing-before': { data: ['sign'] },
  },
  read: ({ runs }) =>
    runs
      .filter(({ kind }) => kind !== 'code')
      .flatMap((run) =>
        [...needlessSpaces(run), ...missingSpaces(run)].filter(
          ({ range }) => range === undefined || !isWithin(run, range, ['code']),
        ),
      ),
});
