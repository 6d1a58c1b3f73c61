import { isFollowable } from './link-url';

/** Addresses that lead somewhere from wherever they are read. */
const WHOLE = /^(?:https?:\/\/[^/]|mailto:.|tel:.)/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** What no address may hold as it is (RFC 3986, 2): all but ASCII, and what mailing services read as their own marks. */
const UNSAFE = /[^\u0021-\u007E]|["<>\\^`{|}]/gu;

/**
 * An address as somebody typed it on the page at `base` (whole, too), as it leads there from anywhere else, of ASCII
 * alone; `null` where it must not be followed, or leads nowhere.
 */
export function wholeAddress(url: string, base: string): string | null {
  if (!isFollowable(url)) return null;
  const whole = SCHEME.test(url) ? url : resolved(url, base);
  return WHOLE.test(whole) ? whole.replace(UNSAFE, percentEncoded) : null;
}

/** RFC 3986, 5.2, as far as a reader needs it: steps upwards are left to whoever follows the link. */
function resolved(url: string, base: string): string {
  const [page = ''] = base.split(/[?#]/, 1);
  const [origin = ''] = /^https?:\/\/[^/]+/i.exec(page) ?? [];
  if (url.startsWith('//')) return page.slice(0, page.indexOf('//')) + url;
  if (url.startsWith('/')) return origin + url;
  if (/^[?#]/.test(url)) return page + url;
  return page.slice(0, page.lastIndexOf('/') + 1) + url;
}

/** Half a character has no encoding. */
const percentEncoded = (character: string): string => (/\p{Cs}/u.test(character) ? '' : encodeURIComponent(character));
