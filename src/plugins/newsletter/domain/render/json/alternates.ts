import type { LocalizedText } from '../../bulletin/localized';
import { LOCALES, type Locale } from '../../locale';
import { addressOf, type Resource } from './addresses';

type Names = { readonly title: LocalizedText; readonly slug: LocalizedText };

/** The same document in the other languages in which it has a title: what a language switch needs. */
export const projectAlternates = (
  resource: Resource,
  { title, slug }: Names,
  locale: Locale,
  keyIn: (locale: Locale) => string | number | null,
) =>
  LOCALES.flatMap((other) => {
    const key = keyIn(other);
    if (other === locale || title[other] === null || key === null) return [];
    return [{ locale: other, title: title[other], slug: slug[other], url: addressOf(resource, key, other) }];
  });
