import { isPublicAddress } from './is-public-address';

describe('isPublicAddress', () => {
  it.each([
    ['this machine', ['127.0.0.1', '127.255.255.254', '::1', '0:0:0:0:0:0:0:1']],
    ['this network', ['0.0.0.0', '0.1.2.3', '::']],
    ['private networks', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1']],
    ['carriers’ networks', ['100.64.0.1', '100.127.255.255']],
    ['links', ['169.254.1.1', 'fe80::1', 'febf::1', 'fe80::1%eth0', '2a02:587::1%eth0']],
    ['metadata services', ['169.254.169.254', '168.63.129.16', '100.100.100.200', 'fd00:ec2::254']],
    ['groups and broadcast', ['224.0.0.1', '239.255.255.250', '255.255.255.255', 'ff02::1']],
    ['documentation and benchmarks', ['192.0.2.1', '198.51.100.7', '203.0.113.9', '198.18.0.1', '2001:db8::1']],
    ['IPv4 inside IPv6', ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '::127.0.0.1', '64:ff9b::7f00:1']],
    ['tunnels', ['2002:7f00:1::', '2001:0:4136:e378:8000:63bf:3fff:fdd2']],
    ['what is reserved', ['240.0.0.1', '192.0.0.8', '4000::1', '5f00::1', '100::1', 'fec0::1']],
    ['what is no address', ['', 'localhost', '127.1', '2130706433', '0x7f000001', '127.0.0.1.', ' 127.0.0.1', '1.2.3']],
  ])('is false for %s', (_what, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });

  it('is true for the public internet', () => {
    const open = ['8.8.8.8', '1.1.1.1', '172.15.0.1', '172.32.0.1', '100.63.255.255', '100.128.0.1', '193.92.1.1'];
    const wide = ['2001:4860:4860::8888', '2a02:587::1', '2606:4700:4700::1111', '2001:648:2000::1'];
    expect([...open, ...wide].filter((address) => !isPublicAddress(address))).toEqual([]);
  });
});
