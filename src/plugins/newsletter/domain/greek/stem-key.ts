import { foldKey } from './fold';

/** What Greek adds to a stem to inflect it: vowels, and a final σ or ν. */
const INFLECTION = /[αεηιουω]*[σν]?$/;

/**
 * Key under which the forms of one Greek word meet, whatever its case and number (Δήμος, δήμου, ΔΗΜΩΝ → δημ): the fold
 * key without its ending. Words of one stem meet too (Παπαδάκης, Παπαδάκη). A word of vowels alone keeps its first
 * letter. Stems that grow in the genitive (τμήμα, τμήματος) do not meet.
 */
export const stemKey = (word: string): string => {
  const key = foldKey(word);
  return key.replace(INFLECTION, '') || key.slice(0, 1);
};
