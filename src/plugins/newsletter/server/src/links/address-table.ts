/**
 * Addresses that no link of a bulletin may lead to, each a network with its prefix: from the registries of
 * special-purpose addresses of IANA (RFC 6890 and what updated it), and multicast. Among them are the metadata services
 * of cloud providers (169.254.0.0/16, fd00:ec2::254, 100.100.100.200).
 */
export const CLOSED_NETWORKS = {
  ipv4: [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.31.196.0', 24],
    ['192.52.193.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['192.175.48.0', 24],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ],
  // Of what is outside of 2000::/3 nothing is open: loopback, mapped and translated IPv4, unique and link local, multicast.
  ipv6: [
    ['::', 3],
    ['4000::', 2],
    ['8000::', 1],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['2620:4f:8000::', 48],
    ['3fff::', 20],
  ],
} as const satisfies Record<'ipv4' | 'ipv6', readonly (readonly [network: string, prefix: number])[]>;
