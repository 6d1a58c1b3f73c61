import { isAllCapitals } from '../../greek/casing';
import { contractionsIn } from '../../greek/contractions';
import { acronymsIn, explainedIn, isExplained, isKnown } from '../acronyms';
import { defineTextRule, type Observation } from '../rule';
import type { TextRun, Texts } from '../texts';
import { isQuoted } from '../typography/quotations';

type AbbrevReason = 'shortened' | 'shortened-unknown' | 'acronym';

/** Words are written in full, and an acronym that not everybody knows is explained once. */
export const termAbbrev = defineTextRule({
  id: 'term/abbrev',
  severity: 'warning',
  gates: [],
  reasons: {
    shortened: { data: ['found', 'whole'] },
    'shortened-unknown': { data: ['found'] },
    acronym: { data: ['found'] },
  },
  read: (texts) => {
    const runs = texts.runs.filter(({ locale, kind }) => locale === 'el' && kind !== 'code');
    return [...runs.flatMap((run) => [...shortened(run), ...departments(run)]), ...unexplained(runs, texts)];
  },
});

const shortened = (run: TextRun): Observation<AbbrevReason>[] =>
  contractionsIn(run.text).map(({ text, start, whole }) => {
    const range = [start, start + text.length] as const;
    const place = { path: run.path, locale: run.locale, range };
    if (whole === null) return { reason: 'shortened-unknown', ...place, data: { found: text } };
    const data = { found: text, whole };
    return { reason: 'shortened', ...place, data, mends: [{ range, replacement: whole }] };
  });

const DEPARTMENT = /(?<!\p{L})(?:(?<article>το|του|στο)\s+)?(?<short>Τμ\.)(?=\s+\p{L})/gu;
const DEPARTMENT_AFTER: Readonly<Record<string, string>> = { το: 'Τμήμα', στο: 'Τμήμα', του: 'Τμήματος' };

/** «Τμ.»: the article before it tells its case; without one a person chooses. */
const departments = (run: TextRun): Observation<AbbrevReason>[] =>
  [...run.text.matchAll(DEPARTMENT)].map(({ index, 0: found, groups }) => {
    const end = index + found.length;
    const range = [end - 'Τμ.'.length, end] as const;
    const { article = '' } = groups ?? {};
    const whole = DEPARTMENT_AFTER[article];
    return {
      reason: 'shortened',
      path: run.path,
      locale: run.locale,
      range,
      data: { found: 'Τμ.', whole: whole ?? 'Τμήμα' },
      mends: (whole ? [whole] : ['Τμήμα', 'Τμήματος']).map((replacement) => ({ range, replacement })),
    };
  });

/** Each acronym that nothing explains, at its first place. */
function unexplained(runs: readonly TextRun[], { glossary }: Texts): Observation<AbbrevReason>[] {
  const all = runs
    .filter(({ text }) => !isAllCapitals(text))
    .flatMap((run) => acronymsIn(run.text).map((acronym) => ({ run, ...acronym })));
  const unknown = new Set([...new Set(all.map(({ letters }) => letters))].filter((one) => !isKnown(one, glossary)));
  const candidates = all.filter(({ letters }) => unknown.has(letters));
  if (candidates.length === 0) return [];
  const explained = explainedIn(runs, 'el');
  const told = new Set<string>();
  return candidates.flatMap(({ run, text, start, letters }) => {
    const range = [start, start + text.length] as const;
    if (told.has(letters) || isExplained(letters, explained) || isQuoted(run, range)) return [];
    told.add(letters);
    return [{ reason: 'acronym', path: run.path, locale: run.locale, range, data: { found: text } }];
  });
}
