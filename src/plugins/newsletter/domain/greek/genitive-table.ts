import type { Gender, GrammaticalNumber } from './grammar';

/** How words of one gender and number with one ending and one of these accents form their genitive, without tonos. */
export type GenitiveRule = {
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** Of the nominative or accusative. */
  readonly ending: string;
  /** Where the tonos of that form may stand, counted from the end. */
  readonly accents: readonly number[];
  readonly genitive: string;
  /** Where the tonos of the genitive stands, counted from the end; `null` for the same count as before. */
  readonly accent: number | null;
};

const ANY = [1, 2, 3] as const;

/**
 * Adjectives in -ης, -ες (διεθνής), by their accusative in -η: the only words in -η whose genitive is in -ους.
 * Source: Νεοελληνική Γραμματική for secondary schools, «Επίθετα σε -ης, -ης, -ες»; gathered from municipal prose.
 */
const ADJECTIVES_IN_IS: readonly string[] = (
  'πληρη διεθνη λεπτομερη επιτυχη ακριβη συνεχη σαφη ασφαλη υγιη διαρκη εμφανη πολυτελη συνηθη προφανη αληθη επαρκη ' +
  'ατυχη ευτυχη ευγενη επιμελη συναφη αβλαβη επιβλαβη πολυμελη τριμελη πενταμελη επταμελη διετη ' +
  'τριετη τετραετη πενταετη δεκαετη αειθαλη ισομερη μονομερη διμερη πολυμερη τριμερη ελλιπη ειλικρινη ανεπαρκη'
).split(' ');

/**
 * The endings whose genitive is sure whatever the word; longest first. Left out is what depends on the word: -ο and -ος
 * with the tonos on the third from the end (κινδύνου but ανήφορου), -ι, most plurals in -ες.
 * Source: Μ. Τριανταφυλλίδης, Νεοελληνική Γραμματική (1941).
 */
export const SURE_GENITIVES: readonly GenitiveRule[] = [
  ...ADJECTIVES_IN_IS.flatMap((ending) =>
    (['feminine', 'masculine'] as const).map((gender) => ({
      gender,
      number: 'singular' as const,
      ending,
      accents: ANY,
      genitive: `${ending.slice(0, -1)}ους`,
      accent: null,
    })),
  ),
  { gender: 'feminine', number: 'singular', ending: 'α', accents: ANY, genitive: 'ας', accent: null },
  { gender: 'feminine', number: 'singular', ending: 'η', accents: ANY, genitive: 'ης', accent: null },
  { gender: 'feminine', number: 'plural', ending: 'οτητες', accents: [3], genitive: 'οτητων', accent: 2 },
  { gender: 'feminine', number: 'plural', ending: 'υτητες', accents: [3], genitive: 'υτητων', accent: 2 },
  { gender: 'feminine', number: 'plural', ending: 'ειες', accents: [2], genitive: 'ειων', accent: 1 },
  // Not -αίες, which is of adjectives (τελευταίες → τελευταίων).
  ...[...'βγδζθκλμνξπρστφχψ'].map((letter) => ({
    gender: 'feminine' as const,
    number: 'plural' as const,
    ending: `${letter}ιες`,
    accents: [2],
    genitive: `${letter}ιων`,
    accent: 1,
  })),
  { gender: 'feminine', number: 'plural', ending: 'εις', accents: [2], genitive: 'εων', accent: 3 },
  { gender: 'neuter', number: 'singular', ending: 'μα', accents: [2, 3], genitive: 'ματος', accent: 3 },
  { gender: 'neuter', number: 'singular', ending: 'ο', accents: [1, 2], genitive: 'ου', accent: null },
  { gender: 'neuter', number: 'singular', ending: 'ος', accents: [2, 3], genitive: 'ους', accent: 2 },
  { gender: 'neuter', number: 'plural', ending: 'ματα', accents: [3], genitive: 'ματων', accent: 2 },
  { gender: 'masculine', number: 'singular', ending: 'ο', accents: [1, 2], genitive: 'ου', accent: null },
  { gender: 'masculine', number: 'singular', ending: 'η', accents: [1, 2], genitive: 'η', accent: null },
  { gender: 'masculine', number: 'singular', ending: 'α', accents: ANY, genitive: 'α', accent: null },
  { gender: 'masculine', number: 'plural', ending: 'ους', accents: [1, 2], genitive: 'ων', accent: null },
];
