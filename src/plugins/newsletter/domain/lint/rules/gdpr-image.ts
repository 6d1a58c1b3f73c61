import type { Bulletin, Photo } from '../../bulletin/bulletin';
import type { ContentPath } from '../../finding';
import { LOCALES } from '../../locale';
import { isBlank } from '../blank';
import { photosOf } from '../pictures';
import { defineRule, type Observation } from '../rule';

/** Who is shown, on what legal basis, and who took the photo, is on record. */
export const gdprImage = defineRule({
  id: 'gdpr/image',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: {
    'people-unstated': { data: [] },
    'basis-missing': { data: [] },
    'reference-missing': { data: [] },
    'credit-missing': { data: [] },
    'image-in-text': { data: [] },
  },
  check: ({ bulletin }) => [...photosOf(bulletin).flatMap(checkPhoto), ...imagesInText(bulletin)],
});

type Reason = 'people-unstated' | 'basis-missing' | 'reference-missing' | 'credit-missing' | 'image-in-text';

function checkPhoto(photo: Photo & { readonly path: ContentPath }): Observation<Reason>[] {
  const { path, people, consentBasis, consentReference, credit } = photo;
  const found: Observation<Reason>[] = [];
  if (isBlank(credit)) found.push({ reason: 'credit-missing', path: [...path, 'credit'] });
  if (people === null) found.push({ reason: 'people-unstated', path: [...path, 'people'] });
  if ((people === 'adults' || people === 'minors') && consentBasis === null) {
    found.push({ reason: 'basis-missing', path: [...path, 'consentBasis'] });
  }
  if (people === 'minors' && isBlank(consentReference)) {
    found.push({ reason: 'reference-missing', path: [...path, 'consentReference'] });
  }
  return found;
}

/** An image among the paragraphs has no place for consent, credit and two alternative texts: photos have their own. */
function imagesInText({ editorial, stories }: Bulletin): Observation<Reason>[] {
  const texts = [
    { path: ['editorial'], text: editorial },
    ...stories.map(({ body }, at) => ({ path: ['stories', at, 'body'], text: body })),
  ];
  return texts.flatMap(({ path, text }) =>
    LOCALES.flatMap((locale) =>
      (text[locale] ?? []).flatMap((block, at): Observation<Reason>[] =>
        block.type === 'image' ? [{ reason: 'image-in-text', path: [...path, locale, at], locale }] : [],
      ),
    ),
  );
}
