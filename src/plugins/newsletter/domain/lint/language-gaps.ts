import type { Bulletin } from '../bulletin/bulletin';
import { compareInDocumentOrder } from '../bulletin/document-order';
import { isDocument } from '../bulletin/fields';
import { type LocalizedValue, localizedValues } from '../bulletin/localized-values';
import type { ContentPath } from '../finding';
import { DEFAULT_LOCALE, type Locale, otherLocale } from '../locale';
import { isWritten, languagesDiffer } from './rules/i18n-complete';

/** What there is to do for a text: write it, build it like the other language, or look at what changed in the source. */
export type GapKind = 'missing' | 'unlike' | 'stale';

/** A text that one language still owes the other. */
export type LanguageGap = { readonly kind: GapKind; readonly path: ContentPath; readonly locale: Locale };

/** How a document stands in a language, by the most urgent of its gaps. */
export type Standing = 'missing' | 'stale' | 'level';

/** When a field of a document was last written in a language (UTC, ISO 8601), by the path of both its languages. */
export type WrittenAt = (path: ContentPath, locale: Locale) => string | null;

const SOURCE = DEFAULT_LOCALE;
const TRANSLATION = otherLocale(SOURCE);

/** Addresses are made once and kept, whatever becomes of the headline. */
const NEVER_STALE = ['slug'];

/**
 * What the languages of a bulletin owe each other, in document order: what the rule `i18n/complete` sees, and texts of
 * the source that were written after their translation. Texts of components have one row for both languages, so that
 * only documents' own texts can be told to be stale.
 */
export function languageGaps(bulletin: Bulletin, writtenAt: WrittenAt): LanguageGap[] {
  const owed = languagesDiffer(bulletin).map(({ reason, path, locale = TRANSLATION }): LanguageGap => {
    return { kind: reason === 'missing' ? 'missing' : 'unlike', path, locale };
  });
  const stale = localizedValues(bulletin)
    .filter((value) => isStale(value, writtenAt))
    .map(({ path }): LanguageGap => ({ kind: 'stale', path: [...path, TRANSLATION], locale: TRANSLATION }));
  return [...owed, ...stale].sort((a, b) => compareInDocumentOrder(a.path, b.path));
}

/** How what these gaps belong to stands in a language. */
export function standingIn(gaps: readonly LanguageGap[], locale: Locale): Standing {
  const kinds = gaps.filter((gap) => gap.locale === locale).map(({ kind }) => kind);
  if (kinds.includes('missing')) return 'missing';
  return kinds.length > 0 ? 'stale' : 'level';
}

function isStale({ path, part, field, value }: LocalizedValue, writtenAt: WrittenAt): boolean {
  if (!isDocument(part) || NEVER_STALE.includes(field)) return false;
  if (!isWritten(value[SOURCE]) || !isWritten(value[TRANSLATION])) return false;
  const source = writtenAt(path, SOURCE);
  return source !== null && source > (writtenAt(path, TRANSLATION) ?? '');
}
