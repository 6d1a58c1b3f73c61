/** What is wrong with an address before anybody tries it; `null` where nothing is. */
export type AddressFault = 'empty' | 'malformed' | 'forbidden' | 'relative' | 'local';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** Browsers drop or turn these, so that what is read is not what is followed. */
const DECEPTIVE = /[\p{Cc}\s\\<>"{}|^`]/u;
const MAIL = /^mailto:[^@/?]+@[^@/?]+\.[^@/?.]+(?:\?.*)?$/i;
const PHONE = /^tel:\+?[\d().-]{3,}(?:;.*)?$/i;

/**
 * Reads an address as it stands in a link: `http(s)` to a public host, `mailto` and `tel` are well; `/…` and `#…` may
 * be, since only the desk knows what is there.
 */
export function addressFault(url: string): AddressFault | null {
  const address = url.trim();
  if (address === '' || address === '#') return 'empty';
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return schemelessFault(address);
  if (scheme === 'mailto') return MAIL.test(address) ? null : 'malformed';
  if (scheme === 'tel') return PHONE.test(address) ? null : 'malformed';
  // «localhost:1337», «www.chania.gr:80»
  if (scheme !== 'http' && scheme !== 'https') return /^[^/]*:\d/.test(address) ? 'relative' : 'forbidden';
  return webFault(address);
}

/** «//host», «page.html», «www.chania.gr»: relative to where the text is read, which may be anywhere. */
const schemelessFault = (address: string): AddressFault | null => {
  if (DECEPTIVE.test(address)) return 'malformed';
  return /^(?:\/(?!\/)|#)/.test(address) ? null : 'relative';
};

function webFault(address: string): AddressFault | null {
  if (DECEPTIVE.test(address)) return 'malformed';
  const [, authority = ''] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{1,5}$/, '');
  if (isLocal(host)) return 'local';
  if (/^\[[\da-f:.]+\]$/i.test(host) || /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host)) return null;
  const labels = host.replace(/\.$/, '').split('.');
  const isHost = labels.length > 1 && labels.every(isLabel) && /^(?:\p{L}{2,}|xn--.+)$/iu.test(labels.at(-1) ?? '');
  return isHost ? null : 'malformed';
}

const isLabel = (label: string): boolean =>
  label.length > 0 && label.length <= 63 && /^[\p{L}\p{M}\p{N}_-]+$/u.test(label) && !/^-|-$/.test(label);

/** Hosts of the writer's own machine or network. */
const LOCAL_HOST =
  /^(?:localhost|(?:.+\.)?(?:local|localhost|internal|intranet|lan)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+|0\.0\.0\.0|\[::1?\]|\[f[cd].*\]|\[fe80.*\])$/i;

const isLocal = (host: string): boolean => LOCAL_HOST.test(host);
