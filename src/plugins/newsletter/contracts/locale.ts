import { z } from 'zod';
import { LOCALES } from '../domain/locale';

/** A language of the newsletter, as an ISO 639-1 code. */
export const locale = z
  .enum(LOCALES)
  .describe('Language of the texts in this document, but for those that `meta.fallbacks` names');
