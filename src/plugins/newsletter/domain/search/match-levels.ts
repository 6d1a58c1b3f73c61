/**
 * In what way a word of a text answers a word that is looked for, the best first, and what that is worth. What is as
 * typed beats what is the same without marks by less than a title beats a body, because capitals have no marks; between
 * the others lies more than everything else can add, so that no title with a weaker match comes before a stronger one.
 */
export const MATCH_LEVELS = {
  /** The very letters, capitals aside. */
  exact: 20.4,
  /** The same without marks. */
  folded: 20,
  /** Another form of it. */
  stemmed: 16,
  /** The same thing by another name. */
  synonym: 13,
  /** It begins with what was typed last. */
  begun: 10,
  /** It sounds so in one of the ways in which Greek is typed in Latin letters. */
  sounding: 7,
  /** Another form of what sounds so. */
  soundingStem: 4,
  /** It begins with what sounds so. */
  soundingBegun: 1,
} as const;

/** A way in which a word may match. */
export type MatchLevel = keyof typeof MATCH_LEVELS;

/** What the place of a match adds. */
export const RANK_BONUS = { title: 1.5, lead: 0.7, body: 0 } as const;

/** What it adds that the match is in the reader's language. */
export const OWN_LANGUAGE_BONUS = 0.3;

/** What each doubling of its number adds, up to three. */
export const FREQUENCY_BONUS = 0.15;
