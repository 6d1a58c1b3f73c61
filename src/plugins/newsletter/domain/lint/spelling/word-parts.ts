const list = (words: string): readonly string[] => words.split(' ');

/**
 * First parts with which Greek makes new words at will, unaccented, and those that stand before a vowel alone.
 * Source: Λεξικό της κοινής νεοελληνικής (1998), entries of prefixes and first parts.
 */
export const GREEK_PREFIXES = {
  anywhere: list(
    'ανα αντι απο δια δυσ εκ επι επανα κατα μετα παρα περι προ προσ συν συμ συγ συλ υπερ υπο συνδια συνυπο αγρο αερο αλληλο ' +
      'αρχι αυτο βιο βιντεο γεω δημο ενδο ευ ευρω ηλεκτρο ηλιο ημι θερμο ιστο ισο κακο καλο κοινωνικο μακρο μεγα μεσο μικρο ' +
      'μονο νανο νεο οικο ολιγο ομο ξανα ορθο παλαιο παλιο παν πολυ πρωτο ραδιο τεχνο τηλε τρι τουρκο υδρο φιλο φωτο χρονο ' +
      'χωρο ψευδο ψηφιο',
  ),
  beforeVowels: list('αντ ανθ αφ εξ επ επαν εφ μεθ παρ υπ υφ'),
} as const;

/** First parts that English puts before any word, with or without a hyphen. Source: New Hart’s Rules, prefixes. */
export const ENGLISH_PREFIXES = list(
  'anti auto bi bio co counter cross cyber eco electro extra geo hydro hyper inter intra macro mega micro mid mini multi ' +
    'nano neo non over photo poly post pre pro re self semi socio sub super tele thermo trans tri ultra un under video',
);
