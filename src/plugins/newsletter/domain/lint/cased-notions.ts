import type { Locale } from '../locale';

/**
 * A notion that a newsletter writes in one way, capital or small: how it looks in the other way, and in this one, in the
 * meaning at hand. Every pattern sees the word itself as `word`.
 */
export type CasedNotion = {
  readonly locale: Locale;
  /** The form of the glossary: it decides whether the word is written with a capital. */
  readonly term: string;
  readonly approved: RegExp;
  readonly other: readonly RegExp[];
  /** A text that speaks of this uses the word in its everyday meaning. */
  readonly everyday?: RegExp;
  /** Whether the other way of writing counts as a slip only where it is not the more frequent one. */
  readonly onlyMinority: boolean;
};

const NO_COMPLEMENT =
  '(?!\\p{L})(?!\\s+(?!(?:που|όπου|στους|τους|ως|έως|καθώς|μας)(?!\\p{L}))(?:του|της|των|\\p{Ll}+(?:ης|ής|ου|ού|ων|ών|ους|ούς|εως|ας))(?!\\p{L}))';
const OPERATION = '(?<word>πράξ(?:η|ης|εως))';
/** What an operation has and a deed has not: «υλοποίηση της Πράξης», «δικαιούχοι της Πράξης». */
const OF_AN_OPERATION = [
  'υλοποίησ υλοποιήσ πλαίσι πλαισί πρόοδ προόδ στόχ δικαιούχ εταίρ δράσ βήμα βημά υπεύθυν υπευθύν συντονισ συντονίσ',
  'ιστότοπ ιστοτόπ ιστοσελίδ λογότυπ λογοτύπ προϋπολογισ χρηματοδότησ συγχρηματοδότησ περιεχόμεν περιεχομέν παραδοτέ',
  'σκοπ αντικείμεν αντικειμέν αποτέλεσμ αποτελέσμ αποτελεσμ διάρκει έναρξ ολοκλήρωσ λήξ συνάντησ συναντήσ ημερίδ',
  'φορέ φορεί ομάδ εφαρμογ ενέργει ενεργει δραστηριότητ τίτλ ένταξ τροποποίησ διαχείρισ παρακολούθησ παρουσίασ πορεί',
  'δημοσιότητ κόστ δαπαν δαπάν ταυτότητ εκπρόσωπ εκπροσώπ πακέτ χρονοδιάγραμμ χρονοδιαγράμμ δελτί',
]
  .join(' ')
  .replaceAll(' ', '|');
const ENDS = '(?!\\p{L})';

const NO_MORE_TITLE = '(?!\\s+(?:Νομοθετικ|Υπουργικ|Κανονιστικ|Διοικητικ|Διαπιστωτικ|Χαρακτηρισ))';
const INSIDE = '(?<=[\\p{L}\\p{N}][»”",)]{0,2}\\s{1,4})';

const BENEFICIARY = '(?<word>δικαιούχ(?:ος|ου|ο|οι|ων|ους))';

/** English: after a word that points at one (“the Operation”), and not as a part of a longer name. */
const POINTED = '(?<=(?<!\\p{L})(?:[Tt]he|[Tt]his|[Ii]ts|[Oo]ur|[Aa]ll|[Ee]ach|[Ee]very|[Tt]hese)\\s{1,4})';
const english = (small: string): CasedNotion => {
  const capital = small.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return {
    locale: 'en',
    term: small,
    approved: new RegExp(`${POINTED}(?<word>${small})${ENDS}(?!\\s+of(?!\\p{L}))`, 'gu'),
    other: [new RegExp(`${POINTED}(?<word>${capital})${ENDS}(?!\\s+\\p{Lu})(?![-‑’'])`, 'gu')],
    onlyMinority: true,
  };
};

/**
 * The notions whose capital wavers in newsletters of operations. Greek regulations write Πράξη and Δικαιούχος with a
 * capital where they mean the operation and its beneficiaries; the same words in small letters are everyday Greek
 * («στην πράξη», «δικαιούχοι του επιδόματος»), and stay. English writes both in small letters.
 */
export const CASED_NOTIONS: readonly CasedNotion[] = [
  {
    locale: 'el',
    term: 'Πράξη',
    approved: new RegExp(`${INSIDE}(?<word>Πράξ(?:η|ης|εως))${ENDS}${NO_MORE_TITLE}`, 'gu'),
    other: [
      new RegExp(`(?<!\\p{L})(?:εν\\s+λόγω|παρούσας?|συγχρηματοδοτούμεν\\p{L}+)\\s+${OPERATION}${NO_COMPLEMENT}`, 'gu'),
      new RegExp(`(?<!\\p{L})(?:την?|της|η|Η)\\s+${OPERATION}(?=\\s+(?:[«“"]|\\p{Script=Latin}))`, 'gu'),
      new RegExp(
        `(?<!\\p{L})(?:${OF_AN_OPERATION})\\p{L}*\\s+(?:αυτής\\s+)?της\\s+${OPERATION}${NO_COMPLEMENT}`,
        'giu',
      ),
      new RegExp(`(?<!\\p{L})[υΥ]πεύθυν\\p{L}+\\s+${OPERATION}${NO_COMPLEMENT}`, 'gu'),
      new RegExp(
        `(?<!(?<!\\p{L})(?:και|αλλά)\\s{1,4})(?<!\\p{L})[ηΗ]\\s+${OPERATION}(?=\\s+(?!δείχν|διδάσκ|αποδεικν|επιβεβαι|λέει|μαρτυρ|απαιτ)\\p{Ll}+(?:ει|εί|εται|είται|άται|ηκε|ήθηκε|ά)(?!\\p{L}))`,
        'gu',
      ),
      new RegExp(
        `(?<!\\p{L})(?:εντάχθηκε|ολοκληρώθηκε|ξεκίνησε|άρχισε|έληξε|εγκρίθηκε|(?:υλοποι|συγχρηματοδοτ|χρηματοδοτ)είται)\\s+η\\s+${OPERATION}${NO_COMPLEMENT}`,
        'gu',
      ),
      new RegExp(
        `(?<!\\p{L})(?:υλοποι|συγχρηματοδοτ|χρηματοδοτ|συντονίζ)\\p{L}*\\s+την\\s+${OPERATION}${NO_COMPLEMENT}`,
        'gu',
      ),
    ],
    onlyMinority: false,
  },
  {
    locale: 'el',
    term: 'Δικαιούχος',
    approved: new RegExp(`${INSIDE}(?<word>Δικαιούχ(?:ος|ου|ο|οι|ων|ους))${ENDS}`, 'gu'),
    other: [
      new RegExp(`(?<!\\p{L})${BENEFICIARY}(?=\\s+της\\s+(?:εν\\s+λόγω\\s+)?[Ππ]ράξης${ENDS})`, 'gu'),
      new RegExp(
        `(?<!\\p{L})(?:[Εε]κπροσώπ\\p{L}+|[Εε]κπρόσωπ\\p{L}+|[Σσ]τελεχ\\p{L}+|[Σσ]τελέχ\\p{L}+|[Σσ]υνάντηση|[Σσ]υνεργασία|[Σσ]υμμετοχή)\\s+(?:όλων\\s+)?των\\s+(?:\\p{Ll}+\\s+)?${BENEFICIARY}${NO_COMPLEMENT}`,
        'gu',
      ),
      new RegExp(
        `(?<!\\p{L})(?:[Οο]ι?|[Ττ](?:ους?|ων|ον)|[Σσ]τ(?:ους?|ον)|κάθε|δύο|τρεις|τριών|τέσσερις|επικεφαλής|κύριος|κύριου|κυρίου|κύριο)\\s+${BENEFICIARY}${NO_COMPLEMENT}`,
        'gu',
      ),
    ],
    everyday:
      /επ[ιί]δ[οό](?:μ|τ)|σ[υύ]νταξ[ιηούε]|voucher|κουπόν|καλάθι|τροφίμ|υποτροφ|εισ[οό]δ[ηή]μ|στέγασ|ενοίκι|ενίσχυσ|τροφεί|παιδικ|κοινωνικ/iu,
    onlyMinority: false,
  },
  ...['operation', 'project', 'beneficiary', 'beneficiaries', 'deliverable', 'deliverables'].map(english),
];
