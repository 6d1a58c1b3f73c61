import type { Standing } from '../../../domain/lint/language-gaps';

/** Text and background of how something stands in a language. */
export const STANDING_COLOURS: Record<Standing, readonly [text: string, background: string]> = {
  missing: ['danger700', 'danger100'],
  stale: ['neutral800', 'warning100'],
  level: ['success700', 'success100'],
};
