import { z } from 'zod';
import { LOCALES } from '../domain/locale';

/** A language of the newsletter, as an ISO 639-1 code. */
export const locale = z.enum(LOCALES).describe('Language of every text in this document');
