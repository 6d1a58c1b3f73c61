import { forbiddenIn } from '../renderings';
import { defineTextRule, type Observation } from '../rule';
import { isMistransliterated } from '../transliterations';

/** A term is called by its approved name, never by a rendering that the glossary forbids. */
export const termGlossary = defineTextRule({
  id: 'term/glossary',
  severity: 'warning',
  gates: [],
  reasons: { forbidden: { data: ['found', 'approved'] }, 'without-approved': { data: ['found'] } },
  read: (texts) =>
    forbiddenIn(texts)
      .filter(({ term, forbidden }) => !isMistransliterated(term, forbidden))
      .map(({ term, run, range, mend }): Observation<'forbidden' | 'without-approved'> => {
        const found = run.text.slice(...range).replace(/\s+/g, ' ');
        const place = { path: run.path, locale: run.locale, range };
        const approved = term[run.locale];
        if (approved === null) return { reason: 'without-approved', ...place, data: { found } };
        return { reason: 'forbidden', ...place, data: { found, approved }, mends: mend ? [mend] : [] };
      }),
});
