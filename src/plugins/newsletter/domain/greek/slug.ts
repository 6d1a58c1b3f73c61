import slugify from 'slugify';
import type { Locale } from '../locale';
import { latinOf } from './elot743';

/** Longest slug, in characters. */
export const SLUG_MAX_LENGTH = 80;

// slugify itself would say them in English in either language («25% & άνω» → 25percent-and-ano).
const SPOKEN_SYMBOLS = {
  el: { '&': 'και', '%': 'τοις εκατό', '€': 'ευρώ' },
  en: { '&': 'and', '%': 'percent', '€': 'euro' },
} as const satisfies Record<Locale, Record<string, string>>;

type SpokenSymbol = keyof (typeof SPOKEN_SYMBOLS)[Locale];

const INITIALISM = /(?<![\p{L}\p{M}])\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{M}])/gu;

/**
 * Slug of a text in `locale`: ELOT 743 for the Greek, then lower-case ASCII words joined by single dashes, cut at a
 * word boundary to `SLUG_MAX_LENGTH`; '' when no letter or digit is left. Matches Strapi's uid pattern
 * `^[A-Za-z0-9-_.~]*$`. «2η Τεχνική Συνάντηση» → `2i-techniki-synantisi`.
 */
export function slugOf(text: string, locale: Locale): string {
  const spoken = text.replace(/[&%€]/g, (symbol) => ` ${SPOKEN_SYMBOLS[locale][symbol as SpokenSymbol]} `);
  // Ο.Τ.Α. is one word (ota), but its letters are no combinations: Α.Υ. is not «af».
  const joined = spoken.replace(INITIALISM, (initials) => latinOf(initials).replaceAll('.', ''));
  const words = latinOf(joined)
    .replace(/['’ʼ᾽\p{Cf}]+/gu, '')
    // Whatever slugify would drop (10/12/2018) or name in English (©, ∞, ♥) separates words instead.
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return cutAtWord(slugify(words, { lower: true, strict: true }));
}

function cutAtWord(slug: string): string {
  if (slug.length <= SLUG_MAX_LENGTH) return slug;
  const end = slug.lastIndexOf('-', SLUG_MAX_LENGTH);
  return slug.slice(0, end > 0 ? end : SLUG_MAX_LENGTH);
}
