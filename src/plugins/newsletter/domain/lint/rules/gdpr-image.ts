import type { Photo } from '../../bulletin/bulletin';
import type { ContentPath } from '../../finding';
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
  },
  check: ({ bulletin }) => photosOf(bulletin).flatMap(checkPhoto),
});

type Reason = 'people-unstated' | 'basis-missing' | 'reference-missing' | 'credit-missing';

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
