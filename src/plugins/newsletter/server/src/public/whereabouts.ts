import type { Edition } from '../../../domain/bulletin/edition';
import type { Withdrawal } from '../../../domain/bulletin/history';
import type { Locale } from '../../../domain/locale';
import { echo } from './echo';
import type { Question } from './parse-question';
import type { ReadingRefusal } from './reading-refusal';

/** Reads one edition's full content by its row. */
export type LoadEdition = (id: number) => Promise<Edition>;

/** A document that can be made; equal keys name equal bytes for ever. */
export type Located = {
  readonly type: 'document';
  readonly key: string;
  readonly locale: Locale;
  /** The address under which exactly this is found, without negotiation. */
  readonly address: string;
  /** When what it shows was issued (UTC, ISO 8601). */
  readonly changedAt: string | null;
  /** What `make` gives, without parameters; JSON of the content API where it is left out. */
  readonly mediaType?: string;
  /** Its languages where they are not just `locale`, as `Content-Language` tells them. */
  readonly languages?: string;
  /** One of many forms that callers may make up: kept apart, so that no number of them pushes out what others read. */
  readonly isVariant?: boolean;
  /** An object is sent as JSON, a text as UTF-8. */
  make(): Made | Promise<Made>;
};

/** What a document is sent from. */
export type Made = object | string | Uint8Array;

/** Where a question leads that no document answers: to another address, or to a refusal. */
export type NotThere =
  | { readonly type: 'elsewhere'; readonly address: string }
  | { readonly type: 'refused'; readonly refusal: ReadingRefusal };

/** Where a question leads: to a document, to another address, or to a refusal. */
export type Whereabouts = Located | NotThere;

/** The refusal of what was withdrawn; the message is the office's notice. */
export const withdrawnFor = (
  { number, revision, withdrawnAt, notice }: Withdrawal,
  locale: Locale | null,
): NotThere => ({
  type: 'refused',
  refusal: { code: 'withdrawn', data: { number, revision, withdrawnAt }, notice, locale },
});

/** What is known of who asks: the language that was asked for by the address. */
type Asked = Pick<Question, 'locale'>;

/** A refusal of a question, in the language that it asks for. */
export const refused = (question: Asked, code: ReadingRefusal['code'], data: ReadingRefusal['data']): NotThere => ({
  type: 'refused',
  refusal: { code, data, locale: question.locale },
});

/** The refusal of what is not there; `resource` and `value` are told in the question's own words. */
export const missing = (question: Asked, resource: string, value: string, number?: number): NotThere =>
  refused(question, 'not_found', { resource, ...(number === undefined ? {} : { number }), value: echo(value) });
