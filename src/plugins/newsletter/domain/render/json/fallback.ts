import { type Blocks, hasContent } from '../../bulletin/blocks';
import type { Locale } from '../../locale';

/** A place of a document, as its keys and positions with dots between (`stories.0.kicker`), and the language it is in. */
export type Fallback = { readonly path: string; readonly locale: Locale };

/** Whether a value is written once per language. */
const isLocalized = (value: object): value is Record<Locale, unknown> => 'el' in value && 'en' in value;

/** Rich text that shows nothing is none: Strapi keeps an empty paragraph where a text was deleted. */
const isMissing = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && !hasContent(value as Blocks | null));

/**
 * A slug stays what it is: it is the address of one language, not a text to be read in another's place. `mendFrom`
 * gives it together with its address.
 */
const UNTOUCHED = 'slug';

/** The same value, with every text that `locale` lacks taken from `fallback`; slugs are left alone. Plain data alone. */
export function fillGaps<T>(value: T, locale: Locale, fallback: Locale): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => fillGaps(member, locale, fallback)) as T;
  if (isLocalized(value)) {
    return isMissing(value[locale]) ? ({ ...value, [locale]: value[fallback] } as T) : value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === UNTOUCHED ? member : fillGaps(member, locale, fallback),
    ]),
  ) as T;
}

/** Alternates lead to the other languages whatever they stand in: those of one language are no gap of another's. */
const OF_ONE_LANGUAGE: readonly string[] = ['alternates'];

/** A document whose empty places are taken from the same document in another language: the ways to it, above all. */
export function mendFrom<T>(document: T, other: T): T {
  if (document === null) return other;
  if (typeof document !== 'object' || typeof other !== 'object' || other === null) return document;
  if (Array.isArray(document)) {
    const others: readonly unknown[] = Array.isArray(other) ? other : [];
    return document.map((member, index) => mendFrom(member, others[index] ?? member)) as T;
  }
  const theirs = other as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [
      key,
      OF_ONE_LANGUAGE.includes(key) ? value : mendFrom(value, theirs[key] ?? value),
    ]),
  ) as T;
}

/** Where a document that was mended differs from what it was without; `locale` is the language that helped out. */
export function fallbacksIn(before: unknown, after: unknown, locale: Locale, path = ''): Fallback[] {
  if (before === after) return [];
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) {
    return [{ path, locale }];
  }
  const were = before as Record<string, unknown>;
  return Object.entries(after).flatMap(([key, value]) =>
    fallbacksIn(were[key], value, locale, path === '' ? key : `${path}.${key}`),
  );
}
