import type { Locale } from '../locale';

/** What can be found, in the order in which readers are told how much there is of each. */
export const SEARCH_TYPES = ['bulletin', 'story', 'event', 'speaker', 'beneficiary'] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

/** How much a field tells of what its document is about: `title` more than `lead`, and `lead` more than `body`. */
export type Rank = 'title' | 'lead' | 'body';

/** What is searched of documents, and what a match in it is worth; a name of several kinds is worth the same in each. */
export const SEARCHED_FIELDS = {
  title: 'title',
  headline: 'title',
  name: 'title',
  shortName: 'title',
  kicker: 'lead',
  lead: 'lead',
  place: 'lead',
  venue: 'lead',
  position: 'lead',
  formerName: 'lead',
  speaker: 'lead',
  editorial: 'body',
  body: 'body',
  caption: 'body',
  topic: 'body',
  address: 'body',
  summary: 'body',
  affiliation: 'body',
} as const satisfies Record<string, Rank>;

/** A field that is searched, by its name. */
export type SearchedField = keyof typeof SEARCHED_FIELDS;

/** One text of a document, as it is written; one field may come several times. */
export type SearchedText = { readonly field: SearchedField; readonly locale: Locale; readonly text: string };

/** What is searched of one document: never blank texts, its title first in each language. */
export type SearchedDocument = { readonly type: SearchType; readonly texts: readonly SearchedText[] };
