/** The three genders of Greek. */
export type Gender = 'masculine' | 'feminine' | 'neuter';

/** The cases that noun phrases of prose stand in; the vocative is left out. */
export type Case = 'nominative' | 'genitive' | 'accusative';

export type GrammaticalNumber = 'singular' | 'plural';

/** One way to take a form of a noun, an adjective or an article. */
export type Reading = { readonly gender: Gender; readonly case: Case; readonly number: GrammaticalNumber };

const GENDERS = { m: 'masculine', f: 'feminine', n: 'neuter' } as const satisfies Record<string, Gender>;
const CASES = { n: 'nominative', g: 'genitive', a: 'accusative' } as const satisfies Record<string, Case>;
const NUMBERS = { s: 'singular', p: 'plural' } as const satisfies Record<string, GrammaticalNumber>;

/** A reading in three letters, as tables write it: gender (m f n), case (n g a) and number (s p). */
export type ReadingCode = `${keyof typeof GENDERS}${keyof typeof CASES}${keyof typeof NUMBERS}`;

/** The readings that a table’s codes stand for; the codes are separated by spaces. */
export const readingsFrom = (codes: string): readonly Reading[] =>
  codes.split(' ').map((code) => {
    const [gender, grammaticalCase, number] = code as unknown as [
      keyof typeof GENDERS,
      keyof typeof CASES,
      keyof typeof NUMBERS,
    ];
    return { gender: GENDERS[gender], case: CASES[grammaticalCase], number: NUMBERS[number] };
  });
