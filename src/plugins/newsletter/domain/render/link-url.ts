/** Control characters, white space and backslashes: browsers drop or turn them, so that what is read is not what is followed. */
const DECEPTIVE = /[\p{Cc}\s\\]/u;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const FOLLOWED = /^(?:https?:\/\/|mailto:|tel:)./i;

/**
 * Whether a reader may be sent to this address: `http(s)`, `mailto`, `tel`, or relative to the page.
 * Anything else (`javascript:`, `data:`, addresses with hidden characters) is no link.
 */
export function isFollowable(url: string): boolean {
  if (url === '' || DECEPTIVE.test(url)) return false;
  return SCHEME.test(url) ? FOLLOWED.test(url) : true;
}

/** Whether an image may be loaded from this address: `http(s)` or relative to the page. */
export const isLoadable = (url: string): boolean => isFollowable(url) && !/^(?:mailto|tel):/i.test(url);
