import { AsyncLocalStorage } from 'node:async_hooks';

/** Permission to change what is public and what the workflow keeps, held only while Deltio's own services write it. */
type Grant = { readonly bulletinId: string };

const grants = new AsyncLocalStorage<Grant>();

/** Runs `work` as the one that may change what is public of this bulletin. */
export const withGrant = <T>(grant: Grant, work: () => Promise<T>): Promise<T> => grants.run(grant, work);

/** Whether the code that runs now was called by the publish service. */
export const hasGrant = (): boolean => grants.getStore() !== undefined;
