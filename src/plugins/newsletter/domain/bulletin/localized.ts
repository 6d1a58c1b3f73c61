import { z } from 'zod';

/** Schema of a value that is written once per language; `null` where that language has none yet. */
export const localized = <T extends z.ZodType>(value: T) => z.object({ el: value.nullable(), en: value.nullable() });

/** A value written once per language; `null` where that language has none yet. */
export type Localized<T> = { el: T | null; en: T | null };

/** Schema of a short text in both languages. */
export const localizedText = localized(z.string());

/** A short text in both languages. */
export type LocalizedText = z.infer<typeof localizedText>;
