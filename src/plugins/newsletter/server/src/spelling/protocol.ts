import type { Locale } from '../../../domain/locale';

/** What the main thread asks of the worker. */
export type Question = { readonly id: number; readonly locale: Locale; readonly words: readonly string[] };

/** Each word that was looked up, with its corrections: none where it is right, or may be. */
export type LookedUp = readonly (readonly [word: string, corrections: readonly string[]])[];

/** What the worker answers to the question of that id. */
export type Answer = { readonly id: number; readonly lookedUp: LookedUp };
