import { adminApi } from '@strapi/strapi/admin';

/** A save in the Content Manager as it goes: asked for, made, or refused. */
export type Save = {
  readonly stage: 'pending' | 'fulfilled' | 'rejected';
  readonly model: string;
  readonly documentId: string | null;
  /** What the server said against it. */
  readonly error: { readonly name?: string; readonly message?: string } | undefined;
};

type Asked = { readonly model: string; readonly documentId?: string; readonly params?: { readonly locale?: string } };
type Stored = { readonly documentId?: string; readonly locale?: string | null; readonly updatedAt?: string };
type Action = {
  readonly meta?: {
    readonly requestStatus?: Save['stage'];
    readonly arg?: { readonly endpointName?: string; readonly originalArgs?: Asked };
  };
  readonly payload?: { readonly data?: Stored } & Save['error'];
};
type Query = (asked: Asked) => { readonly config?: object };

const SAVES = ['createDocument', 'updateDocument'];

const listeners = new Set<(save: Save) => void>();

/** Tells of every save until the function that is given back is called. */
export function onSave(listener: (save: Save) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** When each row was changed last, as this browser read it: its `updatedAt` by type, document and language. */
const readAt = new Map<string, string>();
const rowKey = (model: string, documentId: string, locale: string | null | undefined) =>
  [model, documentId, locale ?? ''].join(' ');

/** Redux middleware that hears what the Content Manager reads and saves. */
export const hearSaves =
  () =>
  <Heard>(next: (action: Heard) => unknown) =>
  (action: Heard) => {
    const { meta, payload } = action as unknown as Action;
    const { endpointName = '', originalArgs } = meta?.arg ?? {};
    const stage = meta?.requestStatus;
    if (stage && originalArgs && (endpointName === 'getDocument' || SAVES.includes(endpointName))) {
      const { model, documentId = null } = originalArgs;
      const { documentId: stored, locale, updatedAt } = payload?.data ?? {};
      if (stage === 'fulfilled' && stored && updatedAt) readAt.set(rowKey(model, stored, locale), updatedAt);
      if (endpointName !== 'getDocument') {
        const error = stage === 'rejected' ? payload : undefined;
        for (const listener of listeners) listener({ stage, model, documentId, error });
      }
    }
    return next(action);
  };

let isSaying = false;

/**
 * Lets every later save of the Content Manager say which state its form was read in, so that the server refuses to
 * overwrite what others wrote since. To be called when a form is open: before, the Content Manager has no endpoints.
 */
export function sayWhatWasRead(): void {
  if (isSaying) return;
  isSaying = true;
  const withState = (definition: { query?: Query }) => {
    const { query } = definition;
    if (!query) return;
    definition.query = (asked) => {
      const request = query(asked);
      const read = readAt.get(rowKey(asked.model, asked.documentId ?? '', asked.params?.locale));
      return read ? { ...request, config: { ...request.config, headers: { 'If-Match': `"${read}"` } } } : request;
    };
  };
  adminApi.enhanceEndpoints({ endpoints: { updateDocument: withState } as never });
}
