import { isFollowable } from '../link-url';

/** A website as somebody typed it, where it is a whole address of the web that may be followed; else `null`. */
export const webAddress = (typed: string | null): string | null =>
  typed !== null && /^https?:\/\//i.test(typed) && isFollowable(typed) ? typed : null;
