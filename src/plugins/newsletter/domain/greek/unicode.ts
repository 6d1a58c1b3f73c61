/** Characters that are not in normalization form C, with their UTF-16 range and what they become in it. */
export type Unnormalized = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly normalized: string;
};

/**
 * The places of a text that are not in Unicode’s normalization form C (UAX #15), in order: the Greek question mark
 * U+037E (→ `;`), the ano teleia U+0387 (→ U+00B7), letters with oxia U+1F71 (→ ά), a letter and its mark apart.
 * Putting each `normalized` in its place gives the text in that form.
 */
export function unnormalizedIn(text: string): Unnormalized[] {
  if (text === text.normalize('NFC')) return [];
  const found: Unnormalized[] = [];
  // A conjoining Hangul syllable is of several letters; everything else is composed of a letter and its marks.
  for (const { index, 0: cluster } of text.matchAll(/[\u1100-\u11ff]+|\P{M}?\p{M}+|./gsu)) {
    const normalized = cluster.normalize('NFC');
    if (normalized !== cluster) found.push({ start: index, end: index + cluster.length, text: cluster, normalized });
  }
  return found;
}
