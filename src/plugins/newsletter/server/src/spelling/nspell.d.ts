declare module 'nspell' {
  /** What of nspell 2 is used here: it has no types of its own. */
  type Speller = { correct(word: string): boolean };
  export default function nspell(aff: Buffer, dic: Buffer): Speller;
}
