import { addressesOf } from './addresses-of';
import { isPublicAddress } from './is-public-address';

/** Where the desk may knock: at which ports, at which addresses, and how it learns those of a name. */
export type LinkPolicy = {
  readonly allowsPort: (port: number) => boolean;
  readonly allowsAddress: (address: string) => boolean;
  readonly addressesOf: (name: string) => Promise<readonly string[]>;
};

/** The public internet, at the ports of the web. */
export const PUBLIC_WEB: LinkPolicy = {
  allowsPort: (port) => port === 80 || port === 443,
  allowsAddress: isPublicAddress,
  addressesOf: (name) => addressesOf(name),
};
