import type { Locale } from '../../locale';
import type { InlineText } from '../inline';

/** A text and its translation as a memory keeps them; who and when (UTC, ISO 8601) where it is known. */
export type MemoryPair = {
  readonly source: InlineText;
  readonly target: InlineText;
  readonly sourceLocale: Locale;
  readonly targetLocale: Locale;
  readonly at: string | null;
  readonly by: string | null;
};
