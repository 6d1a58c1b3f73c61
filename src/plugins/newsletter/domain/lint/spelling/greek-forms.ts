import { withoutEncliticTonos } from './tonos';

/** Learned forms that no dictionary has many of: «ζητείσθαι», «μονιμοποιηθέντων», «μονιμοποιηθεισών». */
export const LEARNED_FORM = /(?:σθαι|θ(?:έντ(?:ος|α|ες|ων|ας)|είσ(?:α|ας|ης|ες)|εισών))$/;

/**
 * How a right Greek word in lower case may be listed, if not as it stands: without an enclitic’s tonos, with the
 * everyday sound of two consonants, with the other of two accents that are both heard, as the adjective of an adverb.
 * Source: Νεοελληνική γραμματική (Τριανταφυλλίδη), and what formal prose was seen to use.
 */
export function* greekVariants(word: string): Generator<string> {
  const plain = withoutEncliticTonos(word) ?? word;
  yield plain;
  for (const [one, other] of EXCHANGED) {
    if (one.test(plain)) yield plain.replace(one, other);
  }
  yield* withEarlierTonos(plain);
}

/** Endings and sounds, each with what may stand for it. */
const EXCHANGED: readonly (readonly [RegExp, string])[] = [
  // διαβουλεύθηκε, διαβουλεύτηκε
  [/χθ/, 'χτ'],
  [/χτ/, 'χθ'],
  [/φθ/, 'φτ'],
  [/φτ/, 'φθ'],
  [/σθ/, 'στ'],
  [/στ/, 'σθ'],
  [/(?<=[υύ])θ/, 'τ'],
  [/(?<=[υύ])τ/, 'θ'],
  // εφαρμοζόμενης, εφαρμοζομένης
  [/όμεν(?=(?:ος|ου|οι|ων|ους|η|ης|ες)$)/, 'ομέν'],
  [/ούμεν(?=(?:ος|ου|οι|ων|ους|η|ης|ες)$)/, 'ουμέν'],
  [/ώμεν(?=(?:ος|ου|οι|ων|ους|η|ης|ες)$)/, 'ωμέν'],
  [/ομέν(?=(?:ου|ων|ους|η|ης)$)/, 'όμεν'],
  [/ουμέν(?=(?:ου|ων|ους|η|ης)$)/, 'ούμεν'],
  [/ωμέν(?=(?:ου|ων|ους|η|ης)$)/, 'ώμεν'],
  // κατωφλίων, κατωφλιών
  [/ίων$/, 'ιών'],
  // πειθαρχικώς, ενιαίως
  [/ώς$/, 'ός'],
  [/αίως$/, 'αίος'],
  // εκδίδομε, εκδίδουμε
  [/ομε$/, 'ουμε'],
  // βεβαιούται
  [/ούται$/, 'ούνται'],
];

const ACCENTED_PENULT = /^(?<stem>.*)(?<accented>[άέήίόύώ])(?<between>[^αεηιουωάέήίόύώϊϋΐΰ]*)(?<ending>ου|ων|ους|ας)$/u;

/** «αντικτύπου», «αντίκτυπου»: a genitive or accusative with the accent of the nominative. */
function* withEarlierTonos(word: string): Generator<string> {
  const { stem, accented, between, ending } = ACCENTED_PENULT.exec(word)?.groups ?? {};
  if (stem === undefined || accented === undefined) return;
  const rest = `${accented.normalize('NFD').charAt(0)}${between}${ending}`;
  for (const [at, vowel] of [...stem].entries()) {
    if (/[αεηιουω]/.test(vowel))
      yield `${stem.slice(0, at)}${vowel}\u0301${stem.slice(at + 1)}${rest}`.normalize('NFC');
  }
}
