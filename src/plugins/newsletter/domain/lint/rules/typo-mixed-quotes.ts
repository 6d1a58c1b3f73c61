import { LOCALES } from '../../locale';
import { defineTextRule, type Observation } from '../rule';
import { quotedAndBare } from '../typography/quoted-and-bare';
import { quotedTerms } from '../typography/quoted-terms';
import { styledApart } from '../typography/styled-apart';

/** Within an issue a term has one kind of quotation marks, and a name that is quoted once is quoted always. */
export const typoMixedQuotes = defineTextRule({
  id: 'typo/mixed-quotes',
  severity: 'warning',
  gates: [],
  reasons: { styles: { data: ['term'] }, bare: { data: ['term'] }, quoted: { data: ['term'] } },
  read: ({ runs }) =>
    LOCALES.flatMap((locale): Observation<'styles' | 'bare' | 'quoted'>[] => {
      const own = runs.filter((run) => run.locale === locale);
      const terms = quotedTerms(own);
      return [...styledApart(terms), ...quotedAndBare(own, terms)];
    }),
});
