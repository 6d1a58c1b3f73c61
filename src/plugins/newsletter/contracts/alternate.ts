import { z } from 'zod';
import { address, text } from './fields';
import { locale } from './locale';

/** The same document in another language. */
export const alternate = z.strictObject({ locale, title: text, slug: text, url: address });
