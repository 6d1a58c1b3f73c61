/** What whoever sends a letter puts in, for each of its readers. */
export type Placeholders = {
  /** Stands where the address is to stand by which a reader leaves the list. */
  readonly unsubscribe: string;
  /** Stands where the publisher's postal address is to stand; `null` where the sender asks for none. */
  readonly postalAddress: string | null;
};

/**
 * An address that leads nowhere by its own kind (RFC 2606, 2), so that it is a link to every program, nobody can own it,
 * and whoever sends the letter finds it and puts theirs in its place.
 */
export const UNSUBSCRIBE_HERE = 'https://unsubscribe.invalid/';

/** As above, for whom a mailing service demands to be told. */
export const POSTAL_ADDRESS_HERE = 'postal-address.invalid';

/** A letter that nobody sends yet. */
export const NEUTRAL: Placeholders = { unsubscribe: UNSUBSCRIBE_HERE, postalAddress: null };
