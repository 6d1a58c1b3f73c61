import { z } from 'zod';
import { LOCALES } from '../../domain/locale';

/** What somebody does who has a document's form open. */
const DOINGS = ['reading', 'writing', 'taking-over', 'leaving'] as const;

/**
 * Body of `POST /newsletter/desk/presence/:type/:documentId`: what the caller does with the document in a language. It is
 * to be said again before `PRESENCE_LASTS_MS` is over.
 */
export const presenceBody = z.strictObject({ language: z.enum(LOCALES), doing: z.enum(DOINGS) });
export type PresenceBody = z.infer<typeof presenceBody>;

/** Somebody by name, and since when (UTC, ISO 8601). */
type Colleague = { readonly name: string; readonly at: string };

/**
 * Answer: who else writes in the document, the first one first, who took it over from the caller, and whether the caller
 * may write there at all.
 */
export type PresenceView = {
  readonly writing: readonly Colleague[];
  readonly takenOver: Colleague | null;
  readonly mayWrite: boolean;
};
