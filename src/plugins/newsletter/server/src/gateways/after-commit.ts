import type { Core } from '@strapi/strapi';

/**
 * Runs `effect` once the transaction that the caller stands in has been committed, the outermost if they are nested,
 * and never if it is rolled back; at once where there is none. `effect` must not throw.
 */
export function afterCommit(strapi: Core.Strapi, effect: () => void): void {
  // Joining a transaction that is open calls back at once: nothing is left to wait for.
  if (strapi.db.inTransaction()) void strapi.db.transaction(({ onCommit }) => onCommit(effect));
  else effect();
}
