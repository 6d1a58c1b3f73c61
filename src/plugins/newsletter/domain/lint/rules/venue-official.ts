import { isAllCapitals } from '../../greek/casing';
import type { Locale } from '../../locale';
import { type Name, nameIn, nearNamesIn } from '../near-names';
import { defineTextRule } from '../rule';
import type { Texts } from '../texts';

/** A venue is called by its registered name. */
export const venueOfficial = defineTextRule({
  id: 'venue/official',
  severity: 'warning',
  gates: [],
  reasons: { near: { data: ['found', 'official'] } },
  read: (texts) => {
    const venues = { el: venuesOf(texts, 'el'), en: venuesOf(texts, 'en') };
    return texts.runs
      .filter(({ kind, text, part }) => kind !== 'code' && part !== 'operation' && !isAllCapitals(text))
      .flatMap((run) =>
        nearNamesIn(run, venues[run.locale]).map(({ range, mended }) => ({
          reason: 'near',
          path: run.path,
          locale: run.locale,
          range,
          data: { found: run.text.slice(...range).replace(/\s+/g, ' '), official: mended },
          mends: [{ range, replacement: mended }],
        })),
      );
  },
});

/** The registered venues in a language: those of the events and of the glossary. */
const venuesOf = ({ glossary }: Texts, locale: Locale): Name[] =>
  [...new Set(glossary.flatMap((term) => (term.kind === 'venue' ? (term[locale] ?? []) : [])))].map((name) =>
    nameIn(locale, name),
  );
