/** Latin letters and the Greek ones that look like them; source: Unicode confusables.txt (UTS #39), what print cannot tell. */
const PAIRS: readonly (readonly [latin: string, greek: string])[] = [
  ...pairs('ABEHIKMNOPTXYZ', 'ΑΒΕΗΙΚΜΝΟΡΤΧΥΖ'),
  ...pairs('aikopuvx', 'αικορυνχ'),
  ...pairs('áíóúÁÉÍÓÝ', 'άίόύΆΈΊΌΎ'),
];

function pairs(latin: string, greek: string): (readonly [string, string])[] {
  return [...latin].map((letter, at) => [letter, [...greek][at] ?? letter] as const);
}

/** The Greek letter that a Latin one looks like. */
export const GREEK_OF: ReadonlyMap<string, string> = new Map(PAIRS);

/** The Latin letter that a Greek one looks like. */
export const LATIN_OF: ReadonlyMap<string, string> = new Map(PAIRS.map(([latin, greek]) => [greek, latin]));
