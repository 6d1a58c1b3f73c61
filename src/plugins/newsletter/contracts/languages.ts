import type { DocumentPart } from '../domain/bulletin/fields';
import type { StoredPlace } from '../domain/bulletin/locate';
import type { Progress } from '../domain/exchange/progress';
import type { ContentPath } from '../domain/finding';
import type { GapKind, Standing } from '../domain/lint/language-gaps';
import type { Locale } from '../domain/locale';
import type { AssignmentStanding } from './assignment';

/** A text that a language lacks, or that is not as the other language has it by now, with its place in words. */
export type LanguageGapView = {
  readonly kind: GapKind;
  readonly locale: Locale;
  readonly place: string;
  readonly path: ContentPath;
  readonly target: StoredPlace;
};

/** How a document stands in each language; `path` leads to it from the root of the bulletin, and is empty for the root. */
export type DocumentLanguages = {
  readonly type: DocumentPart;
  readonly documentId: string;
  readonly path: ContentPath;
  /** What it is called among the parts of the bulletin, in the caller's language. */
  readonly name: string;
  readonly standing: Readonly<Record<Locale, Standing>>;
  readonly gaps: readonly LanguageGapView[];
  /** How many of its segments are in each state. */
  readonly progress: Progress;
};

/**
 * Answer of `GET /newsletter/bulletins/:documentId/languages`: every document that the bulletin shows, itself first, who
 * translates it, and whether the caller may ask somebody to.
 */
export type LanguagesView = AssignmentStanding & { readonly documents: readonly DocumentLanguages[] };
