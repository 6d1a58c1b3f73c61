/**
 * How much of its stories a letter tells, from all to the least: `full`; `leads` with a photo and the way to the rest;
 * `brief` without photos; `headlines` alone, of as many stories as there is room for.
 */
export const DENSITIES = ['full', 'leads', 'brief', 'headlines'] as const;

/** How much of its stories a letter tells. */
export type Density = (typeof DENSITIES)[number];

/** The bytes of HTML above which a letter is told more briefly: Gmail clips what is larger than 102 kB. */
export const MOST_BYTES = 95_000;

/** How many stories a letter names that tells no more than their headlines. */
export const MOST_HEADLINES = 100;
