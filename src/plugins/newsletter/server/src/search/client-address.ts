import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/** As many bits of an IPv6 address as one customer of a provider usually has for himself. */
const OWN_BITS = 64;

/**
 * Whom a request comes from, for counting: an IPv4 address, or the network of an IPv6 one. Behind a proxy that is
 * trusted it is the last address of `X-Forwarded-For`, which that proxy wrote; what stands before it anybody can make up.
 */
export function clientAddress({ headers, socket }: IncomingMessage, isProxyTrusted: boolean): string {
  const forwarded = isProxyTrusted ? headers['x-forwarded-for']?.toString().split(',').at(-1)?.trim() : undefined;
  return networkOf(forwarded ?? '') ?? networkOf(socket.remoteAddress ?? '') ?? 'unknown';
}

function networkOf(address: string): string | null {
  if (!ipaddr.isValid(address)) return null;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString()}/${OWN_BITS}`).toString();
}
