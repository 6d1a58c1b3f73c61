import { Resolver } from 'node:dns/promises';

/** A name that the name service does not know, or of which it does not tell. */
export class NoAddress extends Error {
  constructor(readonly code: 'NO_SUCH_HOST' | 'NO_NAME_SERVICE') {
    super(code);
  }
}

const LIMITS = { timeout: 2000, tries: 2 };

/**
 * The addresses of a name, IPv4 first; throws `NoAddress`. By asking the name service itself (that of the system, unless
 * `servers` are given) and not the system: that would do it in one of the four threads which files and passwords need as
 * well, for as long as it takes.
 */
export async function addressesOf(name: string, servers?: readonly string[]): Promise<string[]> {
  const resolver = new Resolver(LIMITS);
  if (servers) resolver.setServers(servers);
  const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  if (addresses.length > 0) return addresses;
  const codes = answers.map((answer) => (answer.status === 'rejected' ? answer.reason?.code : 'ENODATA'));
  throw new NoAddress(codes.every((code) => UNKNOWN.includes(code)) ? 'NO_SUCH_HOST' : 'NO_NAME_SERVICE');
}

const UNKNOWN = ['ENOTFOUND', 'ENODATA', 'EBADNAME'];
