import { foldKey } from '../greek/fold';
import type { Locale } from '../locale';
import type { Weekday } from './civil-day';
import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from './english-names';
import { GREEK_MONTHS, GREEK_WEEKDAYS } from './greek-names';

/** How a name is written: in full, in a form of speech, or cut short. */
export type NameKind = 'full' | 'popular' | 'short';

/** A month by a word that names it. */
export type MonthWord = { readonly month: number; readonly kind: NameKind };

/** A weekday by a word that names it. */
export type WeekdayWord = { readonly weekday: Weekday; readonly kind: NameKind };

/** The words by which dates are read in one language; all keys are folded. */
export type DateWords = {
  readonly months: ReadonlyMap<string, MonthWord>;
  readonly weekdays: ReadonlyMap<string, WeekdayWord>;
  /** Endings of an ordinal day, glued to its digits. */
  readonly ordinals: ReadonlyMap<string, 'ordinal' | 'ordinal-genitive'>;
  /** Join the first and last day of a range. */
  readonly until: ReadonlySet<string>;
  /** Join two days, and may follow a word for a range: «έως και». */
  readonly and: ReadonlySet<string>;
  /** Articles and prepositions before a day; none of them ends a list of days. */
  readonly leads: ReadonlySet<string>;
  /** Between a day and its month. */
  readonly of: ReadonlySet<string>;
  /** Between a month and its year. */
  readonly ofYear: ReadonlySet<string>;
  /** «ημέρα». */
  readonly dayWord: ReadonlySet<string>;
  /** Make of a weekday one that comes again and again. */
  readonly every: ReadonlySet<string>;
  /** Before a number with slashes or dots that is the name of a law, a document or a version. */
  readonly references: ReadonlySet<string>;
  /** Before a number that belongs to them and not to the list of days after it. */
  readonly numbered: ReadonlySet<string>;
  /** What is counted: a number of four digits before it is no year. */
  readonly counted: ReadonlySet<string>;
  /** Before a date that is the name of a street or place. */
  readonly placeBefore: ReadonlySet<string>;
  /** After a date that is the name of a street or place. */
  readonly placeAfter: ReadonlySet<string>;
  /** Near a date that is kept every year. */
  readonly yearly: ReadonlySet<string>;
  /** The same, where `dayWord` follows: «Παγκόσμια Ημέρα». */
  readonly yearlyDay: ReadonlySet<string>;
  /** What may follow a weekday that stands after its date, besides punctuation. */
  readonly afterWeekday: ReadonlySet<string>;
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean).map(foldKey));

const monthWords = (names: readonly (readonly [word: string, month: number, kind: NameKind])[]) =>
  new Map(names.map(([word, month, kind]) => [foldKey(word), { month, kind }]));

const weekdayWords = (names: readonly (readonly [word: string, weekday: Weekday, kind: NameKind])[]) =>
  new Map(names.map(([word, weekday, kind]) => [foldKey(word), { weekday, kind }]));

const named = <T>(names: readonly string[], value: T, kind: NameKind) =>
  names.map((name) => [name, value, kind] as const);

const GREEK: DateWords = {
  months: monthWords(
    GREEK_MONTHS.flatMap(({ genitive, nominative, accusative, popular, abbreviations }, index) => [
      ...named([genitive, nominative, accusative], index + 1, 'full'),
      ...named(popular, index + 1, 'popular'),
      ...named(abbreviations, index + 1, 'short'),
    ]),
  ),
  weekdays: weekdayWords(
    Object.entries(GREEK_WEEKDAYS).flatMap(([weekday, { nominative, genitive, abbreviations }]) => [
      ...named([nominative, genitive], weekday as Weekday, 'full'),
      ...named([...abbreviations], weekday as Weekday, 'short'),
    ]),
  ),
  ordinals: new Map([
    ['η', 'ordinal'],
    ['ην', 'ordinal'],
    ['ησ', 'ordinal-genitive'],
  ]),
  until: words('έως ως μέχρι με'),
  and: words('και κι ή'),
  leads: words('η την τη της οι τις τον το στις στην στη στο από ημέρα'),
  of: words('του'),
  ofYear: words('του έτους'),
  dayWord: words('ημέρα'),
  every: words('κάθε εκάστη'),
  references: words(`ν νόμος νόμου νόμο νόμων ΦΕΚ ΚΥΑ ΥΑ ΠΔ π.δ δ άρθρο άρθρου άρθρα άρθρων αρ αριθ αριθμ αριθμός
    αριθμό αριθμού πρωτ πρωτοκόλλου κανονισμός κανονισμού κανονισμό οδηγία οδηγίας έκδοση έκδοσης εκδ παρ παράγραφος
    παραγράφου κεφ κεφάλαιο ενότητα ενότητας τηλ τηλέφωνο φαξ κωδ κωδικός ΑΔΑ ΕΕ MIS v no nr ISO ΕΛΟΤ`),
  numbered: words(`αίθουσα αίθουσας όροφος όροφο σελίδα σελ τεύχος τεύχους φάση φάσης αριθμός αρ αριθ πακέτο δράση
    στάδιο θέμα παράρτημα πίνακας εικόνα σχήμα κτήριο κτίριο πύλη γραμμή τηλ`),
  counted: words(`άτομα ατόμων πολίτες πολιτών κάτοικοι κατοίκους κατοίκων μαθητές μαθητών ευρώ επισκέπτες επισκεπτών
    τ μ στρέμματα θέσεις δέντρα φορές μέτρα χιλιόμετρα συμμετέχοντες`),
  placeBefore: words(`οδός οδού οδό οδοί οδών οδούς λεωφόρος λεωφόρου λεωφόρο λεωφ λ πλατεία πλατείας πλατείες πλ
    πάρκο πάρκου γέφυρα γέφυρας στάδιο σταδίου συνοικία στρατόπεδο σχολείο συγκρότημα`),
  placeAfter: words(''),
  yearly: words(`επέτειος επετείου επέτειο επετείων επετείους εορτή εορτής εορτασμός εορτασμού εορτασμό εορτασμοί
    εορτασμών εορταστικές εορταστικών γιορτή γιορτής παρέλαση παρέλασης αργία αργίας αργίες κάθε ετησίως εξέγερση
    εξέγερσης επανάσταση επανάστασης έπος έπους Πολυτεχνείου απελευθέρωσης`),
  yearlyDay: words('παγκόσμια παγκόσμιας διεθνής διεθνούς ευρωπαϊκή ευρωπαϊκής εθνική εθνικής πανελλήνια πανελλήνιας'),
  afterWeekday: words('στις ώρα και'),
};

const ENGLISH: DateWords = {
  months: monthWords(
    ENGLISH_MONTHS.flatMap(({ name, abbreviations }, index) => [
      ...named([name], index + 1, 'full'),
      ...named(abbreviations, index + 1, 'short'),
    ]),
  ),
  weekdays: weekdayWords(
    Object.entries(ENGLISH_WEEKDAYS).flatMap(([weekday, { name, abbreviations }]) => [
      ...named([name], weekday as Weekday, 'full'),
      ...named([...abbreviations], weekday as Weekday, 'short'),
    ]),
  ),
  ordinals: new Map([
    ['st', 'ordinal'],
    ['nd', 'ordinal'],
    ['rd', 'ordinal'],
    ['th', 'ordinal'],
  ]),
  until: words('to until till through thru'),
  and: words('and or'),
  leads: words('the on from'),
  of: words('of'),
  ofYear: words('of'),
  dayWord: words('day'),
  every: words('every each'),
  references: words(`law laws article articles regulation directive no nos nr number ref reference protocol version v
    ver release section chapter paragraph tel telephone fax code ADA EU MIS ISO ratio gazette decision`),
  numbered: words(`room hall floor page pages phase issue number no package stage item annex table figure building gate
    line stand tel act part step`),
  counted: words(`people persons citizens residents pupils students euro euros visitors participants seats trees times
    metres meters square copies homes households volunteers guests schools municipalities km kg miles hours minutes days
    weeks months percent`),
  placeBefore: words('street square avenue road odos plateia'),
  placeAfter: words('street st avenue ave square road rd boulevard bridge park'),
  yearly: words(`anniversary anniversaries celebration celebrations celebrate celebrated holiday holidays parade
    commemoration uprising revolution every each annually yearly`),
  yearlyDay: words('world international european national ohi independence'),
  afterWeekday: words('at'),
};

/** The words of each language. */
export const DATE_WORDS = { el: GREEK, en: ENGLISH } as const satisfies Record<Locale, DateWords>;
