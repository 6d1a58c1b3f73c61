import { ENDINGS } from './ending-table';
import { SURE_GENITIVES } from './genitive-table';
import type { GrammaticalNumber, Reading } from './grammar';
import type { Form } from './inflect';
import { entriesOf } from './lexicon';
import { accentOf, withAccentOn, withoutTonos } from './syllables';

/** What must hold of a reading for it to count; what is left out may be anything. */
export type Agreement = Partial<Reading>;

/** Whether a reading is as asked for. */
export const agrees = (reading: Reading, { gender, case: grammaticalCase, number }: Agreement): boolean =>
  (gender === undefined || reading.gender === gender) &&
  (grammaticalCase === undefined || reading.case === grammaticalCase) &&
  (number === undefined || reading.number === number);

/**
 * All ways to take a word as a noun or an adjective: those of the noun table where it is there, else all that its
 * ending allows; none for what ends like no Greek noun (indeclinable names, foreign words).
 */
export function guess(word: string): readonly Reading[] {
  const entries = entriesOf(word);
  if (entries.length > 0) return entries.flatMap(({ readings }) => readings);
  const bare = withoutTonos(word.toLowerCase());
  return ENDINGS.find(([ending]) => bare.endsWith(ending))?.[1] ?? [];
}

/** Whether a word can be taken as asked for. */
export const canBe = (word: string, agreement: Agreement): boolean =>
  guess(word).some((reading) => agrees(reading, agreement));

/**
 * The genitive of a noun or adjective that stands in the nominative or accusative, in the same number and with its
 * capital; `null` where it cannot be told surely. For words that the noun table lacks, `agreement` must name gender and
 * number. «περιβάλλον» → «περιβάλλοντος», «άνθρωπο» → «ανθρώπου».
 */
export function genitiveOf(word: string, agreement: Agreement = {}): string | null {
  const direct = (reading: Reading): boolean => reading.case !== 'genitive' && agrees(reading, agreement);
  const entries = entriesOf(word).filter(({ readings }) => readings.some(direct));
  if (entries.length > 0) {
    const genitives = entries.flatMap(({ readings, forms }) =>
      readings.filter(direct).flatMap(({ number }) => genitiveAmong(forms, number)),
    );
    return new Set(genitives).size === 1 ? withCaseOf(word, genitives[0] ?? null) : null;
  }
  return entriesOf(word).length > 0 ? null : genitiveByEnding(word, agreement);
}

/** Of two, the first: the form of every day, before the learned one. */
const genitiveAmong = (forms: readonly Form[], number: GrammaticalNumber): string[] =>
  forms
    .filter(({ readings }) => readings.some((reading) => reading.case === 'genitive' && reading.number === number))
    .slice(0, 1)
    .map(({ form }) => form);

function genitiveByEnding(word: string, { gender, number }: Agreement): string | null {
  if (gender === undefined || number === undefined) return null;
  const accent = accentOf(word);
  const bare = withoutTonos(word);
  const ending = SURE_GENITIVES.find(
    (rule) =>
      rule.gender === gender &&
      rule.number === number &&
      bare.endsWith(rule.ending) &&
      accent !== null &&
      rule.accents.includes(accent),
  );
  if (ending === undefined || accent === null) return null;
  const genitive = bare.slice(0, bare.length - ending.ending.length) + ending.genitive;
  return withAccentOn(genitive, ending.accent ?? accent);
}

const withCaseOf = (word: string, form: string | null): string | null =>
  form !== null && /^\p{Lu}/u.test(word) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
