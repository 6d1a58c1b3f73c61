import { openCallStorage } from './call-storage';

const granted = openCallStorage<true>();

/** Runs `work` as Deltio's own, which alone may change what is public and what the workflow keeps. */
export const withGrant = <T>(work: () => Promise<T>): Promise<T> => granted.run(true, work);

/** Whether the code that runs now was called under a grant. */
export const hasGrant = (): boolean => granted.get() === true;
