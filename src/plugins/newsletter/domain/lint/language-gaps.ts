import type { Bulletin } from '../bulletin/bulletin';
import { compareInDocumentOrder } from '../bulletin/document-order';
import type { ContentPath } from '../finding';
import { type Locale, otherLocale } from '../locale';
import type { BulletinFacts, TranslationFault } from './context';
import { languagesDiffer } from './rules/i18n-complete';

/** What there is to do for a text: write it, build it like the other language, look at what changed, finish or review it. */
export type GapKind = 'missing' | 'unlike' | TranslationFault['reason'];

/** A text that one language still owes the other. */
export type LanguageGap = { readonly kind: GapKind; readonly path: ContentPath; readonly locale: Locale };

/** How a document stands in a language, by the most urgent of its gaps. */
export type Standing = 'missing' | 'stale' | 'level';

/**
 * What the languages of a bulletin owe each other, in document order: what the rule `i18n/complete` sees, with the
 * translations that are not good yet.
 */
export function languageGaps(bulletin: Bulletin, { source, faults }: BulletinFacts['translation']): LanguageGap[] {
  const target = otherLocale(source);
  const owed = languagesDiffer(bulletin, source).map(({ reason, path, locale = target }): LanguageGap => {
    return { kind: reason === 'missing' ? 'missing' : 'unlike', path, locale };
  });
  const unfinished = faults.map(({ reason, path }): LanguageGap => ({ kind: reason, path, locale: target }));
  return [...owed, ...unfinished].sort((a, b) => compareInDocumentOrder(a.path, b.path));
}

/** How what these gaps belong to stands in a language. */
export function standingIn(gaps: readonly LanguageGap[], locale: Locale): Standing {
  const kinds = gaps.filter((gap) => gap.locale === locale).map(({ kind }) => kind);
  if (kinds.includes('missing')) return 'missing';
  return kinds.length > 0 ? 'stale' : 'level';
}
