import type { LocalizedText } from '../../bulletin/localized';
import { LOCALES, type Locale } from '../../locale';

type Names = { readonly title: LocalizedText; readonly slug: LocalizedText };

/** The same document in the other languages in which it has a title and an address: what a language switch needs. */
export const projectAlternates = (
  { title, slug }: Names,
  locale: Locale,
  addressIn: (locale: Locale) => string | null,
) =>
  LOCALES.flatMap((other) => {
    const url = addressIn(other);
    if (other === locale || title[other] === null || url === null) return [];
    return [{ locale: other, title: title[other], slug: slug[other], url }];
  });
