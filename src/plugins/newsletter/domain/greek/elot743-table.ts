/**
 * Latin letters for each Greek base letter, lower case.
 * Source: ELOT 743 type 2 = ISO 843:1997 type 2 = resolution V/19 of the UN conference on geographical names.
 */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ['α', 'a'],
  ['β', 'v'],
  ['γ', 'g'],
  ['δ', 'd'],
  ['ε', 'e'],
  ['ζ', 'z'],
  ['η', 'i'],
  ['θ', 'th'],
  ['ι', 'i'],
  ['κ', 'k'],
  ['λ', 'l'],
  ['μ', 'm'],
  ['ν', 'n'],
  ['ξ', 'x'],
  ['ο', 'o'],
  ['π', 'p'],
  ['ρ', 'r'],
  ['σ', 's'],
  ['ς', 's'],
  ['τ', 't'],
  ['υ', 'y'],
  ['φ', 'f'],
  ['χ', 'ch'],
  ['ψ', 'ps'],
  ['ω', 'o'],
]);

/** What the letters of a combination become, letter by letter, so that each keeps its own case. */
export type PairLatin = readonly [first: string, second: string];

/** Combinations of two vowels, which a tonos on the first or a dialytika on the second breaks (same source). */
export const VOWEL_PAIRS: ReadonlyMap<string, { readonly voiced: PairLatin; readonly voiceless: PairLatin }> = new Map([
  ['αυ', { voiced: ['a', 'v'], voiceless: ['a', 'f'] }],
  ['ευ', { voiced: ['e', 'v'], voiceless: ['e', 'f'] }],
  ['ηυ', { voiced: ['i', 'v'], voiceless: ['i', 'f'] }],
  ['ου', { voiced: ['o', 'u'], voiceless: ['o', 'u'] }],
]);

/** The sounds before which αυ, ευ, ηυ are voiced: vowels and voiced consonants (same source). */
export const VOICED: ReadonlySet<string> = new Set('αεηιουωβγδζλμνρ');

/** Combinations of two consonants that hold anywhere in a word; γκ, ντ, τζ, τσ go letter by letter (same source). */
export const CONSONANT_PAIRS: ReadonlyMap<string, PairLatin> = new Map([
  ['γγ', ['n', 'g']],
  ['γξ', ['n', 'x']],
  ['γχ', ['n', 'ch']],
]);

/** Combinations that differ at the start or end of a word (same source). */
export const EDGE_PAIRS: ReadonlyMap<string, PairLatin> = new Map([['μπ', ['b', '']]]);
