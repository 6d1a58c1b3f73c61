import { isIP, type LookupFunction } from 'node:net';
import type { LinkPolicy } from './link-policy';

/** The policy says no to an address that a name resolved to. */
export class ClosedAddress extends Error {
  readonly code = 'CLOSED_ADDRESS';
}

/**
 * Resolves a name for the connection itself, so that what is asked about is what is connected to, whatever the name
 * resolves to a moment later; one closed address among several closes them all.
 */
export const guardedLookup =
  (policy: Pick<LinkPolicy, 'allowsAddress' | 'addressesOf'>): LookupFunction =>
  (hostname, { all }, callback) => {
    policy.addressesOf(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined || !addresses.every(policy.allowsAddress)) return callback(new ClosedAddress(), '', 0);
        if (!all) return callback(null, first, isIP(first));
        return callback(
          null,
          addresses.map((address) => ({ address, family: isIP(address) })),
        );
      },
      (error) => callback(error, '', 0),
    );
  };
