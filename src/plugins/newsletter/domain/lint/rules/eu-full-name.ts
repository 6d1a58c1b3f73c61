import type { Mend, TextRange } from '../../finding';
import { LOCALES, type Locale } from '../../locale';
import { defineRule, type Observation } from '../rule';
import type { TextRun } from '../texts';

/** The funding statement names the European Union in full, in the operation and wherever a text repeats it. */
export const euFullName = defineRule({
  id: 'eu/full-name',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: { abbreviated: { data: ['found', 'locale'] } },
  check: ({ bulletin: { operation } }) =>
    LOCALES.flatMap((locale) => {
      const statement = operation?.fundingStatement[locale] ?? '';
      const found = ABBREVIATION.exec(statement);
      if (found === null) return [];
      const path = ['operation', 'fundingStatement', locale];
      return [abbreviated(statement, [found.index, found.index + found[0].length], path, locale)];
    }),
  read: ({ runs }) => runs.filter(({ part, kind }) => part !== 'operation' && kind !== 'code').flatMap(inStatement),
});

/** «ΕΕ» in Greek and in look-alike Latin letters, and "EU", with or without full stops. */
const SHORT = '(?<![\\p{L}\\p{N}])(?:[ΕE]\\. ?[ΕEU]\\.|[ΕE][ΕEU])(?![\\p{L}\\p{N}])';
const ABBREVIATION = new RegExp(SHORT, 'u');

/** What only a funding statement says: the formula of 2021-2027 on its own, or the sources of 2014-2020. */
const STATEMENTS: Readonly<Record<Locale, readonly RegExp[]>> = {
  el: [
    new RegExp(`^\\s*[«“"]?Με\\s+την?\\s+(?:συγ)?χρηματοδότηση\\s+της\\s+(?<short>${SHORT})`, 'u'),
    new RegExp(
      `(?:συγ)?χρηματοδοτείται\\s+από\\s+την\\s+(?<short>${SHORT})(?=\\s*\\(ΕΤΠΑ\\)|\\s+και\\s+από\\s+εθνικούς\\s+πόρους)`,
      'u',
    ),
  ],
  en: [
    new RegExp(`^\\s*[“"]?(?:Co-?f|F)(?:unded|inanced)\\s+by\\s+the\\s+(?<short>${SHORT})(?=\\s*[.”"]?\\s*$)`, 'u'),
    new RegExp(
      `(?:fund|financ)ed\\s+by\\s+the\\s+(?<short>${SHORT})(?=\\s*\\((?:ERDF|European\\s+Regional)|\\s+and\\s+by\\s+national\\s+resources)`,
      'u',
    ),
  ],
};

const inStatement = (run: TextRun): Observation<'abbreviated'>[] =>
  STATEMENTS[run.locale].flatMap((statement) => {
    const match = statement.exec(run.text);
    if (match === null) return [];
    const { short = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    return [abbreviated(run.text, [end - short.length, end], run.path, run.locale)];
  });

const abbreviated = (
  text: string,
  range: TextRange,
  path: Observation['path'],
  locale: Locale,
): Observation<'abbreviated'> => ({
  reason: 'abbreviated',
  path,
  locale,
  range,
  data: { found: text.slice(...range), locale },
  mends: inFull(text, range, locale),
});

/** Greek: the article before it tells the case. In brackets the full name may stand already. */
function inFull(text: string, range: TextRange, locale: Locale): Mend[] {
  const before = text.slice(0, range[0]);
  if (locale === 'en') return /\(\s*$/.test(before) ? [] : [{ range, replacement: 'European Union' }];
  const article = /(?<!\p{L})([Ττ]ης|[Ττ]ην|[Σσ]την|[ηΗ])\s+$/u.exec(before)?.[1];
  if (article === undefined) return [];
  return [{ range, replacement: /ης$/.test(article) ? 'Ευρωπαϊκής Ένωσης' : 'Ευρωπαϊκή Ένωση' }];
}
