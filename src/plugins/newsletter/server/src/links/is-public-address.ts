import { BlockList, isIP } from 'node:net';
import { CLOSED_NETWORKS } from './address-table';

const FAMILIES = ['ipv4', 'ipv6'] as const;

// One list for each: in a list of both, IPv4 would be looked for among the mapped addresses of IPv6, all of them closed.
const [ipv4, ipv6] = FAMILIES.map((family) => {
  const closed = new BlockList();
  for (const [network, prefix] of CLOSED_NETWORKS[family]) closed.addSubnet(network, prefix, family);
  return (address: string) => !closed.check(address, family);
}) as [(address: string) => boolean, (address: string) => boolean];

/**
 * Whether an IP address belongs to the public internet: not to this machine, a private network, a link, a group or any
 * other special purpose. What is no address at all is not public, nor are IPv4 inside IPv6 and one with a zone.
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%')) return false;
  const family = isIP(address);
  if (family === 4) return ipv4(address);
  return family === 6 && ipv6(address);
}
