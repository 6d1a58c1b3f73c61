import type { Edition } from '../../../domain/bulletin/edition';
import type { Withdrawal } from '../../../domain/bulletin/history';
import type { Locale } from '../../../domain/locale';
import { echo, type Question } from './parse-question';
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
  make(): object | Promise<object>;
};

/** Where a question leads: to a document, to another address, or to a refusal. */
export type Whereabouts =
  | Located
  | { readonly type: 'elsewhere'; readonly address: string }
  | { readonly type: 'refused'; readonly refusal: ReadingRefusal };

/** The refusal of what was withdrawn; the message is the office's notice. */
export const withdrawnFor = (
  { number, revision, withdrawnAt, notice }: Withdrawal,
  locale: Locale | null,
): Whereabouts => ({
  type: 'refused',
  refusal: { code: 'withdrawn', data: { number, revision, withdrawnAt }, notice, locale },
});

/** A refusal of a question, in the language that it asks for. */
export const refused = (
  question: Question,
  code: ReadingRefusal['code'],
  data: ReadingRefusal['data'],
): Whereabouts => ({
  type: 'refused',
  refusal: { code, data, locale: question.locale },
});

/** The refusal of what is not there; `resource` and `value` are told in the question's own words. */
export const missing = (question: Question, resource: string, value: string): Whereabouts =>
  refused(question, 'not_found', { resource, value: echo(value) });
