import type { Image, Logo } from '../../bulletin/bulletin';
import { LOCALES } from '../../locale';
import { isBlank } from '../blank';
import { emblemOf, logosOf } from '../pictures';
import { defineRule, type Observation } from '../rule';

/** The emblem of the Union is shown, described, and at least as large as the largest other logo. */
export const euEmblem = defineRule({
  id: 'eu/emblem',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: {
    missing: { data: [] },
    'alt-missing': { data: ['locale'] },
    'size-missing': { data: [] },
    'logo-size-missing': { data: [] },
    'smaller-than-logo': { data: ['width', 'height', 'largestWidth', 'largestHeight'] },
  },
  check: ({ bulletin }) => {
    if (bulletin.operation === null) return [];
    const [emblem] = emblemOf(bulletin);
    if (!emblem) return [{ reason: 'missing', path: ['operation', 'emblem'] }];
    const altFindings = LOCALES.filter((locale) => isBlank(emblem.alt[locale])).map(
      (locale): Observation<'alt-missing'> => ({
        reason: 'alt-missing',
        path: [...emblem.path, 'alt', locale],
        locale,
        data: { locale },
      }),
    );
    return [...altFindings, ...compareSizes(emblem, logosOf(bulletin))];
  },
});

type Shown = Logo & { readonly path: readonly (string | number)[]; readonly image: Image };
type SizeReason = 'size-missing' | 'logo-size-missing' | 'smaller-than-logo';

function compareSizes(emblem: Shown, logos: readonly Shown[]): Observation<SizeReason>[] {
  const unsized = logos
    .filter((logo) => shownSize(logo) === null)
    .map(({ path }): Observation<SizeReason> => ({ reason: 'logo-size-missing', path: [...path, 'displayWidth'] }));
  const size = shownSize(emblem);
  if (size === null) return [{ reason: 'size-missing', path: [...emblem.path, 'displayWidth'] }, ...unsized];
  const others = logos.flatMap((logo) => shownSize(logo) ?? []);
  const largestWidth = Math.max(0, ...others.map(({ width }) => width));
  const largestHeight = Math.max(0, ...others.map(({ height }) => height));
  // Implementing Regulation (EU) 821/2014, art. 4(5): the same size, measured in height or width.
  if (size.width >= largestWidth || size.height >= largestHeight) return unsized;
  const path = [...emblem.path, 'displayWidth'];
  return [{ reason: 'smaller-than-logo', path, data: { ...size, largestWidth, largestHeight } }, ...unsized];
}

/** The size at which a logo is shown, in CSS pixels; one missing side follows from the image's proportions. */
function shownSize({ displayWidth, displayHeight, image }: Shown): { width: number; height: number } | null {
  if (displayWidth !== null && displayHeight !== null) return { width: displayWidth, height: displayHeight };
  if (!image.width || !image.height) return null;
  const ratio = image.width / image.height;
  if (displayWidth !== null) return { width: displayWidth, height: Math.round(displayWidth / ratio) };
  if (displayHeight !== null) return { width: Math.round(displayHeight * ratio), height: displayHeight };
  return null;
}
