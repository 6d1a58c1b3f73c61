import type { Locale } from '../../domain/locale';
import el from '../../translations/labels.el.json';
import en from '../../translations/labels.en.json';
import type { TranslatedUid } from './uids';

type Names = Readonly<Record<string, { readonly fields: Readonly<Record<string, { readonly label: string }>> }>>;

const NAMES: Readonly<Record<Locale, Names>> = { el: el.types, en: en.types };

/** What the form calls a field; one that it does not know is told as it is. */
export const fieldName = (locale: Locale, uid: TranslatedUid, field: string): string =>
  NAMES[locale][uid]?.fields[field]?.label ?? field;
