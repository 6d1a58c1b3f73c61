import type { StoredPlace } from '../../../domain/bulletin/locate';
import type { ContentPath, TextRange } from '../../../domain/finding';
import { isLocale, type Locale } from '../../../domain/locale';
import { typeUid } from '../labels';

/** A place to be led to: the stored field, and where in its text. */
export type Place = {
  readonly target: StoredPlace;
  /** From the root of the bulletin, to a block of rich text at the most. */
  readonly path?: ContentPath | null;
  readonly range?: TextRange | null;
};

/** A place inside the form that is open: the dotted field, the way to a block inside of rich text, and the words there. */
export type Spot = { readonly field: string; readonly block: readonly number[]; readonly range: TextRange | null };

/** The document that a form is about, and the language that is written in it. */
export type Written = { readonly type: StoredPlace['type']; readonly documentId: string; readonly locale: Locale };

/** Where in its form a place is; `null` where it is about the whole document. */
export function spotOf({ target, path, range }: Place): Spot | null {
  if (target.field === null) return null;
  const locale = path?.findIndex(isLocale) ?? -1;
  // Between them only the list's own `children`, which the editor nests by position alone.
  const block = locale < 0 ? [] : (path ?? []).slice(locale + 1).filter((key) => typeof key === 'number');
  return { field: target.field, block, range: range ?? null };
}

/** Whether a place is in this form: texts of components are in that of either language. */
export const isIn = ({ target }: Place, { type, documentId, locale }: Written): boolean =>
  target.type === type && target.documentId === documentId && (target.locale === null || target.locale === locale);

/**
 * Address of the edit view that shows a place; what both languages share opens in the language `otherwise`. The spot is
 * in its last part, which no server sees: Strapi's own `?field=` breaks a form that has rows.
 */
export function addressOf(place: Place, otherwise: Locale): string {
  const { target } = place;
  const uid = typeUid(target.type);
  const view = target.type === 'operation' ? `single-types/${uid}` : `collection-types/${uid}/${target.documentId}`;
  const query = new URLSearchParams({ 'plugins[i18n][locale]': target.locale ?? otherwise });
  const spot = spotOf(place);
  return `/content-manager/${view}?${query}${spot ? `#${writeSpot(spot)}` : ''}`;
}

/** A spot as the last part of an address: `spot=body&block=2.1&words=3-7`. */
export const writeSpot = ({ field, block, range }: Spot): string =>
  String(
    new URLSearchParams({
      spot: field,
      ...(block.length > 0 ? { block: block.join('.') } : {}),
      ...(range ? { words: range.join('-') } : {}),
    }),
  );

/** The inverse of `writeSpot`; `null` where an address leads to none. */
export function readSpot(hash: string): Spot | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const field = parts.get('spot');
  if (!field) return null;
  const numbers = (name: string, between: string) => (parts.get(name)?.split(between) ?? []).map(Number);
  const [from, to] = numbers('words', '-');
  return {
    field,
    block: numbers('block', '.').filter(Number.isInteger),
    range: from !== undefined && to !== undefined && from <= to ? [from, to] : null,
  };
}
