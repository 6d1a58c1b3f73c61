import type { ReadingCode } from './grammar';

/**
 * The endings of a declension, without tonos: what takes the place of the lemma’s last `drops` letters, and the
 * syllable that bears the tonos, counted from the end; `null` where it is the lemma’s, counted from the beginning.
 */
export type Declension = {
  readonly drops: number;
  readonly forms: readonly (readonly [ending: string, accent: number | null, readings: `${ReadingCode}${string}`])[];
};

/**
 * The common declensions of nouns. Source: Μ. Τριανταφυλλίδης, Νεοελληνική Γραμματική (1941), and the school
 * grammar (Χατζησαββίδης and Χατζησαββίδου); only forms of the standard language today.
 */
export const DECLENSIONS = {
  /** δήμος, σκοπός: the tonos stays. */
  'm-os': {
    drops: 2,
    forms: [
      ['ος', null, 'mns'],
      ['ου', null, 'mgs'],
      ['ο', null, 'mas'],
      ['οι', null, 'mnp'],
      ['ων', null, 'mgp'],
      ['ους', null, 'map'],
    ],
  },
  /** άνθρωπος, πρόεδρος: the tonos moves before a long ending. */
  'm-os-moving': {
    drops: 2,
    forms: [
      ['ος', null, 'mns'],
      ['ου', 2, 'mgs'],
      ['ο', null, 'mas'],
      ['οι', null, 'mnp'],
      ['ων', 2, 'mgp'],
      ['ους', 2, 'map'],
    ],
  },
  /** πολίτης, μαθητής. */
  'm-is': {
    drops: 2,
    forms: [
      ['ης', null, 'mns'],
      ['η', null, 'mgs mas'],
      ['ες', null, 'mnp map'],
      ['ων', 1, 'mgp'],
    ],
  },
  /** πίνακας, αγώνας: the tonos moves in the genitive plural. */
  'm-as': {
    drops: 2,
    forms: [
      ['ας', null, 'mns'],
      ['α', null, 'mgs mas'],
      ['ες', null, 'mnp map'],
      ['ων', 2, 'mgp'],
    ],
  },
  /** ταμίας, τουρίστας, μήνας. */
  'm-as-last': {
    drops: 2,
    forms: [
      ['ας', null, 'mns'],
      ['α', null, 'mgs mas'],
      ['ες', null, 'mnp map'],
      ['ων', 1, 'mgp'],
    ],
  },
  /** τομέας, φορέας. */
  'm-eas': {
    drops: 3,
    forms: [
      ['εας', null, 'mns'],
      ['εα', null, 'mgs mas'],
      ['εις', null, 'mnp map'],
      ['εων', null, 'mgp'],
    ],
  },
  /** σημασία, χώρα, περιφέρεια. */
  'f-a': {
    drops: 1,
    forms: [
      ['α', null, 'fns fas'],
      ['ας', null, 'fgs'],
      ['ες', null, 'fnp fap'],
      ['ων', 1, 'fgp'],
    ],
  },
  /** ταυτότητα, σελίδα: the genitive plural on the last but one. */
  'f-a-third': {
    drops: 1,
    forms: [
      ['α', null, 'fns fas'],
      ['ας', null, 'fgs'],
      ['ες', null, 'fnp fap'],
      ['ων', 2, 'fgp'],
    ],
  },
  /** τέχνη, συμμετοχή. */
  'f-i': {
    drops: 1,
    forms: [
      ['η', null, 'fns fas'],
      ['ης', null, 'fgs'],
      ['ες', null, 'fnp fap'],
      ['ων', 1, 'fgp'],
    ],
  },
  /** πόλη, διαβίωση; -εως is the learned genitive. */
  'f-i-eis': {
    drops: 1,
    forms: [
      ['η', null, 'fns fas'],
      ['ης', null, 'fgs'],
      ['εως', 3, 'fgs'],
      ['εις', 2, 'fnp fap'],
      ['εων', 3, 'fgp'],
    ],
  },
  /** οδός: the tonos stays. */
  'f-os': {
    drops: 2,
    forms: [
      ['ος', null, 'fns'],
      ['ου', null, 'fgs'],
      ['ο', null, 'fas'],
      ['οι', null, 'fnp'],
      ['ων', null, 'fgp'],
      ['ους', null, 'fap'],
    ],
  },
  /** μέθοδος, είσοδος. */
  'f-os-moving': {
    drops: 2,
    forms: [
      ['ος', null, 'fns'],
      ['ου', 2, 'fgs'],
      ['ο', null, 'fas'],
      ['οι', null, 'fnp'],
      ['ων', 2, 'fgp'],
      ['ους', 2, 'fap'],
    ],
  },
  /** έργο, σχολείο, ποσό. */
  'n-o': {
    drops: 1,
    forms: [
      ['ο', null, 'nns nas'],
      ['ου', null, 'ngs'],
      ['α', null, 'nnp nap'],
      ['ων', null, 'ngp'],
    ],
  },
  /** πρόσωπο, σύνολο: the tonos moves in the genitive. */
  'n-o-moving': {
    drops: 1,
    forms: [
      ['ο', null, 'nns nas'],
      ['ου', 2, 'ngs'],
      ['α', null, 'nnp nap'],
      ['ων', 2, 'ngp'],
    ],
  },
  /** σπίτι, αγόρι. */
  'n-i': {
    drops: 1,
    forms: [
      ['ι', null, 'nns nas'],
      ['ιου', 1, 'ngs'],
      ['ια', null, 'nnp nap'],
      ['ιων', 1, 'ngp'],
    ],
  },
  /** παιδί, νησί. */
  'n-i-last': {
    drops: 1,
    forms: [
      ['ι', null, 'nns nas'],
      ['ιου', 1, 'ngs'],
      ['ια', 1, 'nnp nap'],
      ['ιων', 1, 'ngp'],
    ],
  },
  /** πρόγραμμα, σώμα. */
  'n-ma': {
    drops: 0,
    forms: [
      ['', null, 'nns nas'],
      ['τος', 3, 'ngs'],
      ['τα', 3, 'nnp nap'],
      ['των', 2, 'ngp'],
    ],
  },
  /** κόστος, μέλος, μέγεθος. */
  'n-os': {
    drops: 2,
    forms: [
      ['ος', null, 'nns nas'],
      ['ους', 2, 'ngs'],
      ['η', 2, 'nnp nap'],
      ['ων', 1, 'ngp'],
    ],
  },
  /** περιβάλλον, προϊόν, συμφέρον. */
  'n-on': {
    drops: 0,
    forms: [
      ['', null, 'nns nas'],
      ['τος', null, 'ngs'],
      ['τα', null, 'nnp nap'],
      ['των', 2, 'ngp'],
    ],
  },
} as const satisfies Record<string, Declension>;

/** The name of a declension in the table. */
export type DeclensionName = keyof typeof DECLENSIONS;
