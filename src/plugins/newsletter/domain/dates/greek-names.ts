import type { Weekday } from './civil-day';

/** How a month is written in Greek; abbreviations without their full stop, the usual one first. */
export type GreekMonth = {
  readonly genitive: string;
  readonly nominative: string;
  readonly accusative: string;
  /** The forms of speech, «του Δεκέμβρη», the one that follows a day first. */
  readonly popular: readonly string[];
  readonly abbreviations: readonly string[];
};

/**
 * The months, January first. Source: Unicode CLDR 47, `el`, calendar gregorian, format and stand-alone names, wide and
 * abbreviated; the popular forms and longer abbreviations: Λεξικό της κοινής νεοελληνικής (Ίδρυμα Τριανταφυλλίδη).
 */
export const GREEK_MONTHS = [
  {
    genitive: 'Ιανουαρίου',
    nominative: 'Ιανουάριος',
    accusative: 'Ιανουάριο',
    popular: ['Γενάρη', 'Γενάρης'],
    abbreviations: ['Ιαν', 'Ιανουαρ'],
  },
  {
    genitive: 'Φεβρουαρίου',
    nominative: 'Φεβρουάριος',
    accusative: 'Φεβρουάριο',
    popular: ['Φλεβάρη', 'Φλεβάρης'],
    abbreviations: ['Φεβ', 'Φεβρ'],
  },
  {
    genitive: 'Μαρτίου',
    nominative: 'Μάρτιος',
    accusative: 'Μάρτιο',
    popular: ['Μάρτη', 'Μάρτης'],
    abbreviations: ['Μαρ', 'Μαρτ'],
  },
  {
    genitive: 'Απριλίου',
    nominative: 'Απρίλιος',
    accusative: 'Απρίλιο',
    popular: ['Απρίλη', 'Απρίλης'],
    abbreviations: ['Απρ'],
  },
  {
    genitive: 'Μαΐου',
    nominative: 'Μάιος',
    accusative: 'Μάιο',
    popular: ['Μάη', 'Μάης'],
    abbreviations: ['Μαΐ'],
  },
  {
    genitive: 'Ιουνίου',
    nominative: 'Ιούνιος',
    accusative: 'Ιούνιο',
    popular: ['Ιούνη', 'Ιούνης'],
    abbreviations: ['Ιουν'],
  },
  {
    genitive: 'Ιουλίου',
    nominative: 'Ιούλιος',
    accusative: 'Ιούλιο',
    popular: ['Ιούλη', 'Ιούλης'],
    abbreviations: ['Ιουλ'],
  },
  {
    genitive: 'Αυγούστου',
    nominative: 'Αύγουστος',
    accusative: 'Αύγουστο',
    popular: [],
    abbreviations: ['Αυγ'],
  },
  {
    genitive: 'Σεπτεμβρίου',
    nominative: 'Σεπτέμβριος',
    accusative: 'Σεπτέμβριο',
    popular: ['Σεπτέμβρη', 'Σεπτέμβρης'],
    abbreviations: ['Σεπ', 'Σεπτ'],
  },
  {
    genitive: 'Οκτωβρίου',
    nominative: 'Οκτώβριος',
    accusative: 'Οκτώβριο',
    popular: ['Οκτώβρη', 'Οκτώβρης', 'Οχτώβρη', 'Οχτώβρης'],
    abbreviations: ['Οκτ'],
  },
  {
    genitive: 'Νοεμβρίου',
    nominative: 'Νοέμβριος',
    accusative: 'Νοέμβριο',
    popular: ['Νοέμβρη', 'Νοέμβρης'],
    abbreviations: ['Νοε', 'Νοεμ'],
  },
  {
    genitive: 'Δεκεμβρίου',
    nominative: 'Δεκέμβριος',
    accusative: 'Δεκέμβριο',
    popular: ['Δεκέμβρη', 'Δεκέμβρης'],
    abbreviations: ['Δεκ', 'Δεκεμ'],
  },
] as const satisfies readonly GreekMonth[];

/** How a weekday is written in Greek; abbreviations without their full stop, those alike for all weekdays in one order. */
export type GreekWeekday = {
  readonly nominative: string;
  readonly genitive: string;
  readonly abbreviations: readonly [usual: string, three: string, two: string, ...others: string[]];
};

/** The weekdays. Source: Unicode CLDR 47, `el`, format names, wide, abbreviated and short; genitives and «Δευτ.» usage. */
export const GREEK_WEEKDAYS = {
  monday: { nominative: 'Δευτέρα', genitive: 'Δευτέρας', abbreviations: ['Δευτ', 'Δευ', 'Δε'] },
  tuesday: { nominative: 'Τρίτη', genitive: 'Τρίτης', abbreviations: ['Τρ', 'Τρί', 'Τρ'] },
  wednesday: { nominative: 'Τετάρτη', genitive: 'Τετάρτης', abbreviations: ['Τετ', 'Τετ', 'Τε'] },
  thursday: { nominative: 'Πέμπτη', genitive: 'Πέμπτης', abbreviations: ['Πέμ', 'Πέμ', 'Πέ', 'Πέμπ'] },
  friday: { nominative: 'Παρασκευή', genitive: 'Παρασκευής', abbreviations: ['Παρ', 'Παρ', 'Πα'] },
  saturday: { nominative: 'Σάββατο', genitive: 'Σαββάτου', abbreviations: ['Σάβ', 'Σάβ', 'Σά', 'Σαβ'] },
  sunday: { nominative: 'Κυριακή', genitive: 'Κυριακής', abbreviations: ['Κυρ', 'Κυρ', 'Κυ'] },
} as const satisfies Record<Weekday, GreekWeekday>;
