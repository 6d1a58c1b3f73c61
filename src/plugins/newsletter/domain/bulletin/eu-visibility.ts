import type { Locale } from '../locale';
import type { Bulletin } from './bulletin';

/** A notion that a funding statement must hold: the name to show, and the forms in which it counts as said. */
export type Mention = { readonly name: string; readonly forms: readonly string[] };

/** The funding statement of a period in one language: its usual wording, and what any other wording must say. */
type Statement = { readonly text: string; readonly mustMention: readonly Mention[] };

type ProgrammingPeriod = NonNullable<NonNullable<Bulletin['operation']>['programmingPeriod']>;

/**
 * What the law asks of the funding statement.
 * 2014-2020: Regulation (EU) 1303/2013, Annex XII, 2.2 and Implementing Regulation (EU) 821/2014, art. 4.
 * 2021-2027: Regulation (EU) 2021/1059, art. 36(4) and Regulation (EU) 2021/1060, art. 47, 50 and Annex IX.
 * The Greek wording for 2014-2020 is the customary one; the official text was not seen.
 */
export const FUNDING_STATEMENTS: Readonly<Record<ProgrammingPeriod, Readonly<Record<Locale, Statement>>>> = {
  '2014-2020': {
    el: {
      text: 'Η Πράξη συγχρηματοδοτείται από την Ευρωπαϊκή Ένωση (ΕΤΠΑ) και από εθνικούς πόρους της Ελλάδας και της Κύπρου.',
      mustMention: [
        { name: 'Ευρωπαϊκή Ένωση', forms: ['Ευρωπαϊκή Ένωση', 'Ευρωπαϊκής Ένωσης'] },
        {
          name: 'ΕΤΠΑ',
          forms: ['ΕΤΠΑ', 'Ευρωπαϊκό Ταμείο Περιφερειακής Ανάπτυξης', 'Ευρωπαϊκού Ταμείου Περιφερειακής Ανάπτυξης'],
        },
        { name: 'εθνικούς πόρους', forms: ['εθνικούς πόρους', 'εθνικών πόρων', 'εθνικοί πόροι'] },
      ],
    },
    en: {
      text: 'The project is co-funded by the European Union (ERDF) and by national resources of Greece and Cyprus.',
      mustMention: [
        { name: 'European Union', forms: ['European Union'] },
        { name: 'ERDF', forms: ['ERDF', 'European Regional Development Fund'] },
        { name: 'national resources', forms: ['national resources'] },
      ],
    },
  },
  '2021-2027': {
    el: {
      text: 'Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης',
      mustMention: [
        {
          name: 'Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης',
          forms: ['Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης'],
        },
      ],
    },
    en: {
      text: 'Co-funded by the European Union',
      mustMention: [{ name: 'Co-funded by the European Union', forms: ['Co-funded by the European Union'] }],
    },
  },
};
