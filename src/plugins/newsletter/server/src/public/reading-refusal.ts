import { READING_ERRORS, type ReadingError, type ReadingErrorCode } from '../../../contracts/error';
import type { LocalizedText } from '../../../domain/bulletin/localized';
import type { Locale } from '../../../domain/locale';
import { say } from '../messages';

/** Why public reading does not answer with a document; `data` becomes the error's `details` and fills its message. */
export type ReadingRefusal = {
  readonly code: ReadingErrorCode;
  readonly data: Readonly<Record<string, string | number>>;
  /** The office's own words for the reader: they are the message where it gave some, and stand in the `details`. */
  readonly notice?: LocalizedText;
  /** The language that was asked for by the address, where it is one of ours; the message is in it. */
  readonly locale: Locale | null;
};

/** Strapi's error answer to a refusal, with the message in the reader's language. */
export function describeReadingRefusal({ code, data, notice }: ReadingRefusal, locale: Locale): ReadingError {
  const { status, name } = READING_ERRORS[code];
  const words = notice?.[locale] ?? null;
  const message = words ?? say(locale, `newsletter.api.error.${code}`, data);
  const details = { code, ...data, ...(notice ? { notice: words } : {}) };
  return { data: null, error: { status, name, message, details } };
}
