import { isAllCapitals } from './casing';
import { foldKey } from './fold';
import { beginsWithDelta } from './ordinal-sounds';

// Vowels, κ π τ (with τσ, τζ), ξ ψ, and the combinations that sound as b, d, g.
const KEEPS = /^(?:[αεηιουωκπτξψ]|γκ|μπ|ντ)/;
const ORDINAL = /^(\p{N}+)\p{L}{1,3}$/u;

/**
 * Whether τη(ν), στη(ν), μη(ν) keep their ν before a word: before a vowel, κ, π, τ, ξ, ψ, γκ, μπ, ντ they do, before
 * all other sounds not; an ordinal is read aloud (2η → δεύτερη). `unknown` for Latin letters, bare numbers, single
 * letters and words in capitals, which may be initialisms. Source: Νεοελληνική Γραμματική for secondary schools
 * (Χατζησαββίδης and Χατζησαββίδου, ΟΕΔΒ), «Το τελικό ν».
 */
export function keepsFinalNu(nextWord: string): boolean | 'unknown' {
  const ordinal = ORDINAL.exec(nextWord);
  if (ordinal !== null) {
    const delta = beginsWithDelta(Number(ordinal[1]));
    return delta === null ? 'unknown' : !delta;
  }
  const word = foldKey(nextWord);
  if (!/^\p{Script=Greek}{2}/u.test(word) || isAllCapitals(nextWord) || /[./]/.test(word)) return 'unknown';
  return KEEPS.test(word);
}
