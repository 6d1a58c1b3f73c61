import { z } from 'zod';
import { LOCALES, type Locale } from '../../domain/locale';

/** The most translations that a file may bring by the admin; the command takes more. */
export const MOST_PAIRS = 10_000;

/** Answer of `GET /newsletter/memory`: how many translations were learnt from each language, and who may bring more. */
export type MemoryView = { readonly counts: Readonly<Record<Locale, number>>; readonly mayLearn: boolean };

/** Address of `GET /newsletter/memory/file/:source`: what was learnt from a language, as TMX. */
export const memorySource = z.enum(LOCALES);

/** A translation that a file brings; coded text. */
export type MemorySample = {
  readonly sourceLocale: Locale;
  readonly targetLocale: Locale;
  readonly source: string;
  readonly target: string;
};

/**
 * Answer of `POST /newsletter/memory/plan` (multipart, field `file`), which learns nothing, and of `POST
 * /newsletter/memory/file`, which does: how many translations are new, how many of these say otherwise what is known
 * already, how many are known, and how many units hold nothing in our two languages; with the first of the new ones.
 */
export type MemoryPlanView = {
  readonly added: number;
  readonly otherwise: number;
  readonly known: number;
  readonly passedOver: number;
  readonly samples: readonly MemorySample[];
};
