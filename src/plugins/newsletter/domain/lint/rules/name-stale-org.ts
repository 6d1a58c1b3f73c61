import type { Beneficiary } from '../../bulletin/bulletin';
import type { LocalizedText } from '../../bulletin/localized';
import type { Mend } from '../../finding';
import { sentencesOf } from '../../greek/sentences';
import { wordsOf } from '../../greek/words';
import type { Locale } from '../../locale';
import { type NameInRun, occurrencesOf } from '../names-in-run';
import { defineRule, type Observation } from '../rule';
import { nameKey, nameKeys } from '../run-words';
import type { TextRun } from '../texts';

/** An organisation is called by the name that it bore on the day a text speaks of. */
export const nameStaleOrg = defineRule({
  id: 'name/stale-org',
  severity: 'warning',
  gates: [],
  reasons: { stale: { data: ['found', 'valid'] } },
  check: ({ bulletin, texts }) => {
    const renamed = bulletin.beneficiaries.filter(({ formerNames }) => formerNames.length > 0);
    const runs = texts.runs.filter(({ path, kind }) => kind !== 'code' && !SHARED.has(path[0]));
    return renamed.flatMap((beneficiary) => runs.flatMap((run) => staleIn(run, beneficiary, bulletin.issueDate)));
  },
});

/** Registers hold today’s names, whatever a bulletin tells of. */
const SHARED: ReadonlySet<unknown> = new Set(['operation', 'speakers', 'beneficiaries']);

/** The text itself says that the name is one of the past, or is no longer one. */
const OF_THE_PAST =
  /(?<!\p{L})(?:πρώην|τέως|τότε|άλλοτε|παλαιότερ\p{L}+|παλιότερ\p{L}+|former(?:ly)?|then|previous(?:ly)?|erstwhile|old)\s+(?:\p{L}{1,4}\s+)?$/iu;
const NOW_OTHERWISE = /^\s*[,(]?\s*(?:νυν|σημερινός|σημερινού|σήμερα|πλέον|now|today)(?!\p{L})/iu;

function staleIn(run: TextRun, beneficiary: Beneficiary, issueDate: string | null): Observation<'stale'>[] {
  const day = run.event?.start ?? issueDate;
  if (day === null) return [];
  const valid = nameOn(beneficiary, day);
  const names = [beneficiary.name, ...beneficiary.formerNames.map(({ name }) => name)];
  return names.flatMap((name) => {
    const [found, ought] = [name[run.locale], valid[run.locale]];
    if (found === null || ought === null || sameName(found, ought, run.locale)) return [];
    const isOf = (year: string) => nameOn(beneficiary, `${year}-06-30`)[run.locale] === found;
    return occurrencesOf(nameKeys(found, run.locale), run)
      .filter(({ range }) => !isMeantSo(run, range) && !speaksOfOtherYear(run, range, day, isOf))
      .map((one) => ({
        reason: 'stale',
        path: run.path,
        locale: run.locale,
        range: one.range,
        data: { found, valid: ought },
        mends: mendsOf(run, one, ought),
      }));
  });
}

/** The name on a day; without days a former name was valid at some time that nobody knows. */
const nameOn = ({ name, formerNames }: Beneficiary, day: string): LocalizedText =>
  formerNames.find(
    ({ validFrom, validTo }) => validTo !== null && day <= validTo && (validFrom === null || validFrom <= day),
  )?.name ?? name;

const sameName = (one: string, other: string, locale: Locale): boolean =>
  nameKeys(one, locale).join(' ') === nameKeys(other, locale).join(' ');

/** Whether the sentence names another year, in which the name was valid. */
function speaksOfOtherYear(
  run: TextRun,
  [from]: NameInRun['range'],
  day: string,
  isOf: (year: string) => boolean,
): boolean {
  const { start, end } = sentencesOf(run.text, run.locale).find((one) => from < one.end) ?? { start: 0, end: 0 };
  const years = run.text.slice(start, end).match(/(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/gu) ?? [];
  return years.some((year) => !day.startsWith(year) && isOf(year));
}

const isMeantSo = ({ text }: TextRun, [from, to]: NameInRun['range']): boolean =>
  OF_THE_PAST.test(text.slice(Math.max(0, from - 40), from)) || NOW_OTHERWISE.test(text.slice(to, to + 20));

/** What the two names begin with stays as it stands, in its case; Greek ones that begin otherwise need a person. */
function mendsOf(run: TextRun, { words, range }: NameInRun, ought: string): Mend[] {
  const wanted = wordsOf(ought);
  const same = words.findIndex(({ key }, at) => key !== nameKey(wanted[at]?.text ?? '', run.locale));
  const [first, next] = [words[same], wanted[same]];
  if (first === undefined || next === undefined) return [];
  if (run.locale === 'el' && same === 0) return [];
  return [{ range: [first.start, range[1]], replacement: ought.slice(next.start) }];
}
