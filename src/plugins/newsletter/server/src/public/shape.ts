import { IDENTITY } from '../../../contracts/reading/readings';
import type { Locale } from '../../../domain/locale';
import { type Fallback, fallbacksIn, fillGaps, mendFrom } from '../../../domain/render/json/fallback';

/** In what form a document is wanted, beside its language: with a second one, or with some fields alone. */
export type Shape = {
  /** Where texts come from that the language asked for lacks. */
  readonly fallback?: Locale;
  /** Top-level fields in the order of the contract; identity is kept whatever they are. */
  readonly fields?: readonly string[];
};

/** A shape as it stands in an address, in one spelling: `&fallback=en&fields=title,url`; empty for a document as it is. */
export const shapeInAddress = ({ fallback, fields }: Shape): string =>
  (fallback ? `&fallback=${fallback}` : '') + (fields ? `&fields=${fields.join(',')}` : '');

/** Whether a document is wanted in any other form than its own. */
export const isShaped = ({ fallback, fields }: Shape): boolean => fallback !== undefined || fields !== undefined;

/** What a document is made with: plain data, and its projection into a language. */
export type Telling<S, D> = { readonly source: S; project(source: S, locale: Locale): D };

/** A document in the shape that was asked for, and what there is to say of its languages. */
export type Told<D> = { readonly data: D; readonly meta: { readonly fallbacks?: readonly Fallback[] } };

const selected = <D extends object>(document: D, kept: ReadonlySet<string>): D =>
  Object.fromEntries(Object.entries(document).filter(([key]) => kept.has(key))) as D;

const selection = <D extends object>(data: D, fields: readonly string[] | undefined, also: readonly string[]): D => {
  if (!fields) return data;
  const kept = new Set<string>([...IDENTITY, ...fields, ...also]);
  return (Array.isArray(data) ? data.map((document: object) => selected(document, kept)) : selected(data, kept)) as D;
};

/**
 * Tells a document, or a page of them, in a language and a shape; fields that were asked for by `include` stay. Without
 * a shape this is the projection and nothing else.
 */
export function tell<S, D extends object>(
  { source, project }: Telling<S, D>,
  locale: Locale,
  { fallback, fields }: Shape,
  included: readonly string[] = [],
): Told<D> {
  const asked = (data: D) => selection(data, fields, included);
  const before = asked(project(source, locale));
  if (fallback === undefined) return { data: before, meta: {} };
  if (fallback === locale) return { data: before, meta: { fallbacks: [] } };
  const filled = project(fillGaps(source, locale, fallback), locale);
  const data = asked(mendFrom(filled, project(source, fallback)));
  return { data, meta: { fallbacks: fallbacksIn(before, data, fallback) } };
}
