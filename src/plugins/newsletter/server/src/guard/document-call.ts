import type { Core } from '@strapi/strapi';

/** One call of Strapi's Document Service, as a middleware sees it. */
export type DocumentCall = {
  readonly uid: string;
  readonly action: string;
  /** Not made from within another call's middleware. */
  readonly outermost: boolean;
  readonly params: {
    documentId?: string;
    locale?: unknown;
    status?: unknown;
    filters?: unknown;
    sort?: unknown;
    data?: Record<string, unknown>;
  };
};

/** A middleware of the Document Service: acts before or after `next`, or throws instead of it. */
export type DocumentGuard = (strapi: Core.Strapi, call: DocumentCall, next: () => Promise<unknown>) => Promise<unknown>;

/** Whether a call writes a row. */
export const isWrite = ({ action }: DocumentCall): boolean => action === 'create' || action === 'update';

/** Whether a call would change what is published: by name, or by writing with `status: 'published'`. */
export const publishes = (call: DocumentCall): boolean =>
  call.action === 'publish' || ((isWrite(call) || call.action === 'clone') && call.params.status === 'published');
