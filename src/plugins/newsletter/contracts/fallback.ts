import { z } from 'zod';
import { LOCALES } from '../domain/locale';

/** A text that the language of the document lacks. */
export const fallback = z.strictObject({
  path: z.string().min(1).describe('Place beneath `data`: keys and positions, with dots between (`stories.0.kicker`)'),
  locale: z.enum(LOCALES).describe('Language that the text is in'),
});

/** Every place where the language asked for had nothing, and another one is read. */
export const fallbacks = z.array(fallback);
