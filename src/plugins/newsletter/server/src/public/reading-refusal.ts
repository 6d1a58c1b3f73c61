import { READING_ERRORS, type ReadingError, type ReadingErrorCode } from '../../../contracts/error';
import type { Locale } from '../../../domain/locale';
import { say } from '../messages';

/** Why public reading does not answer with a document; `data` becomes the error's `details` and fills its message. */
export type ReadingRefusal = {
  readonly code: ReadingErrorCode;
  readonly data: Readonly<Record<string, string | number>>;
  /** The language that was asked for by parameter, where it is one of ours; the message is in it. */
  readonly locale: Locale | null;
};

/** Strapi's error answer to a refusal, with the message in the reader's language. */
export function describeReadingRefusal({ code, data }: ReadingRefusal, locale: Locale): ReadingError {
  const { status, name } = READING_ERRORS[code];
  const message = say(locale, `newsletter.api.error.${code}`, data);
  return { data: null, error: { status, name, message, details: { code, ...data } } };
}
