import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
};

/** Whether this page is the one that is looked at. */
export const useInFront = (): boolean => useSyncExternalStore(subscribe, () => !document.hidden);
