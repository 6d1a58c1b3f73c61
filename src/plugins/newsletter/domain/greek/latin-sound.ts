import { foldKey } from './fold';

/** In this order: what people write in Latin letters for a Greek sound, and one letter or two that stand for it. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/kh|ch|(?<![tspgc])h/g, 'h'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/oo|ou/g, 'u'],
  [/ai/g, 'e'],
  [/ei|oi|ee|[yj]/g, 'i'],
  [/g(?=i[aou])/g, ''],
  [/b|p(?<=mp)/g, 'v'],
  [/(?<=n)t/g, 'd'],
  [/gg|gk|ng|nk/g, 'g'],
  [/dz/g, 'tz'],
  [/(?<=[ae])[uf]/g, 'v'],
  [/(.)\1+/g, '$1'],
];

/**
 * Key under which the ways to write one Greek name in Latin letters meet (Vamvoukas, Bambukas, Vamvukas → vamvukas).
 * For comparing only: different names can meet too. Anything but letters stays as it is.
 */
export const latinSoundKey = (latin: string): string =>
  SOUNDS.reduce((key, [sound, letters]) => key.replace(sound, letters), foldKey(latin));
