import type { Image } from '../../bulletin/bulletin';
import type { LocalizedText } from '../../bulletin/localized';
import type { ContentPath } from '../../finding';
import { LOCALES, type Locale } from '../../locale';
import { isBlank } from '../blank';
import { emblemOf, logosOf, photosOf } from '../pictures';
import { defineRule, type Observation } from '../rule';

/** Screen readers read an alternative text in one breath; longer descriptions belong in the text. */
const LIMIT = 150;

/** Every picture that means something is described, briefly, in the language of the page. */
export const a11yAlt = defineRule({
  id: 'a11y/alt',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: {
    missing: { data: ['locale'] },
    'file-name': { data: ['alt'] },
    'too-long': { data: ['length', 'limit'] },
    'other-language': { data: ['locale'] },
  },
  check: ({ bulletin }) => [
    ...photosOf(bulletin)
      .filter(({ decorative }) => !decorative)
      .flatMap((photo) => [...checkMissing(photo), ...checkWording(photo)]),
    ...logosOf(bulletin).flatMap((logo) => [...checkMissing(logo), ...checkWording(logo)]),
    // That the emblem has a text at all is a matter of eu/emblem.
    ...emblemOf(bulletin).flatMap(checkWording),
  ],
});

type Described = { readonly path: ContentPath; readonly alt: LocalizedText; readonly image: Image };

const checkMissing = ({ path, alt }: Described): Observation<'missing'>[] =>
  LOCALES.filter((locale) => isBlank(alt[locale])).map((locale) => ({
    reason: 'missing',
    path: [...path, 'alt', locale],
    locale,
    data: { locale },
  }));

type WordingReason = 'file-name' | 'too-long' | 'other-language';

const checkWording = ({ path, alt, image }: Described): Observation<WordingReason>[] =>
  LOCALES.flatMap((locale): Observation<WordingReason>[] => {
    const text = alt[locale]?.trim() ?? '';
    if (text === '') return [];
    const place = { path: [...path, 'alt', locale], locale };
    if (isFileName(text, image)) return [{ reason: 'file-name', ...place, data: { alt: text } }];
    const found: Observation<WordingReason>[] = [];
    const length = [...text].length;
    if (length > LIMIT) found.push({ reason: 'too-long', ...place, data: { length, limit: LIMIT } });
    if (!READS_AS[locale](text)) found.push({ reason: 'other-language', ...place, data: { locale } });
    return found;
  });

const EXTENSION = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;
const CAMERA_NAME = /^(?:img|image|dsc[nf]?|pict?|p|photo|screenshot)[-_ ]?\d{3,}[-_\d]*$/i;

const isFileName = (text: string, { name }: Image): boolean =>
  EXTENSION.test(text) || CAMERA_NAME.test(text) || isBareName(text, name);

/** An image may well be called what it shows, in words; a name without spaces is none. */
const isBareName = (text: string, name: string): boolean =>
  !/\s/.test(text) && /[-_\d]/.test(text) && text.toLowerCase() === name.replace(EXTENSION, '').toLowerCase();

/** Greek texts may consist of foreign proper names; English texts may quote Greek words. */
const READS_AS: Readonly<Record<Locale, (text: string) => boolean>> = {
  el: (text) => /\p{Script=Greek}/u.test(text) || !/(?<!\p{L})\p{Ll}/u.test(text),
  en: (text) => countOf(text, /\p{Script=Greek}/gu) <= countOf(text, /\p{Script=Latin}/gu),
};

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
