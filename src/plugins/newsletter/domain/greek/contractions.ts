import { isAllCapitals, upperOf } from './casing';
import { CONTRACTIONS } from './contraction-table';
import { foldKey } from './fold';

/** A word shortened with a stroke: what is written, where it starts, and what it stands for (`null`: not known). */
export type Contraction = { readonly text: string; readonly start: number; readonly whole: string | null };

const WHOLES = new Map(CONTRACTIONS.map(([short, whole]) => [foldKey(short), whole]));

const STROKE =
  /(?<![\p{L}\p{N}\p{M}/.@-])(?:[Α-Ω][α-ωϊ]{0,6}\/[α-ωϊά-ώ]{2,}|[α-ωϊ]{1,6}\/[α-ωϊά-ώ]{2,}|[Α-ΩΪ]{1,6}\/[Α-ΩΪ]{2,})(?![\p{L}\p{N}\p{M}/@])/gu;

// «Δήμο/κοινότητα» and «Υπάλληλος/ος» are whole words; a shortened one breaks off and goes on at consonants.
const BREAKS_OFF = /^[Α-Ω](?:[α-ωϊ]{0,5}[βγδζθκλμνξπρσφχψ])?\/[βγδζθκλμνξπρστφχψ]{1,2}[αεηιουωϊά-ώ]/u;

/** The words of a text that are shortened with a stroke («Δ/νση», «Κων/νος»), in order, in their own form. */
export function contractionsIn(text: string): Contraction[] {
  return [...text.matchAll(STROKE)].flatMap(({ index, 0: short }): Contraction[] => {
    const whole = WHOLES.get(foldKey(short));
    if (whole !== undefined) return [{ text: short, start: index, whole: inCaseOf(short, whole) }];
    return BREAKS_OFF.test(short) ? [{ text: short, start: index, whole: null }] : [];
  });
}

function inCaseOf(short: string, whole: string): string {
  if (isAllCapitals(short)) return upperOf(whole);
  return /^\p{Ll}/u.test(short) ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole;
}
