/** A spelling and the sounds it stands for, in the letters of the phonetic key. */
export type Sound = readonly [pattern: RegExp, sound: string];

// In keys q is θ, x is ξ and χ alike, v is β and μπ, d is δ and ντ, g is γ, γγ and γκ, u is ου: what Latin spellings
// do not tell apart is one letter.

/**
 * Greek spellings of a word without marks, in order of application. Source: the sounds of letters and combinations in
 * the school grammar, «Φθόγγοι και γράμματα».
 */
export const GREEK_SOUNDS: readonly Sound[] = [
  [/γ[χξ]|κσ/g, 'x'],
  [/γ[γκ]/g, 'g'],
  [/μ[πβ]/g, 'v'],
  [/ν[τδ]/g, 'd'],
  [/ου/g, 'u'],
  [/([αεη])υ(?=[πτκσφξχψθ]|$)/g, '$1f'],
  [/([αεη])υ/g, '$1v'],
  [/αι/g, 'e'],
  [/[εου]ι/g, 'i'],
  [/[ξχ]/g, 'x'],
  [/ψ/g, 'ps'],
  [/θ/g, 'q'],
  [/[ηιυ]/g, 'i'],
  [/[οω]/g, 'o'],
  [/α/g, 'a'],
  [/β/g, 'v'],
  [/γ/g, 'g'],
  [/δ/g, 'd'],
  [/ε/g, 'e'],
  [/ζ/g, 'z'],
  [/κ/g, 'k'],
  [/λ/g, 'l'],
  [/μ/g, 'm'],
  [/ν/g, 'n'],
  [/π/g, 'p'],
  [/ρ/g, 'r'],
  [/σ/g, 's'],
  [/τ/g, 't'],
  [/φ/g, 'f'],
];

/**
 * Latin spellings of a word in small ASCII letters, in order of application: ELOT 743, and what people type by sound
 * (hania, eksipni) or by the look of a letter (xania, e3ypnh, 8essalonikh, xwros). Gathered for this purpose from the
 * examples of the product’s search and from the usage that «Greeklish» surveys describe.
 */
export const LATIN_SOUNDS: readonly Sound[] = [
  [/q/g, 'k'],
  [/(?<!\d)3(?!\d)/g, 'x'],
  [/(?<!\d)[89](?!\d)/g, 'th'],
  // sthn, synanthsh, polith: there th is τη and no θ.
  [/th(?=[ns]$|[^aeiouylrmnvw]|$)/g, 'ti'],
  [/th/g, 'q'],
  [/ph(?=[aeiouy])/g, 'f'],
  [/ch|kh(?=[aeiouyrlw])/g, 'x'],
  [/([gd])h(?=[aeiouyw])/g, '$1'],
  [/ph/g, 'pi'],
  [/h(?=[aeiouyw])|(?<=[aeiouyw])h/g, 'x'],
  [/h/g, 'i'],
  [/ks|[xj]/g, 'x'],
  [/[ng]x/g, 'x'],
  [/gg|gk|ng|nk/g, 'g'],
  [/mp|mb|mv|b/g, 'v'],
  [/nt|nd/g, 'd'],
  [/o[uy]/g, 'U'],
  [/([ae])[uy](?=[ptksfxcq]|$)/g, '$1f'],
  [/([ae])[uy]/g, '$1v'],
  [/([ae])v(?=[ptksfxcq])/g, '$1f'],
  [/ai/g, 'e'],
  [/[eoyu]i/g, 'i'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'o'],
  [/[yu]/g, 'i'],
  [/U/g, 'u'],
];

/** What a Latin spelling can stand for besides what the table above takes it for. */
export const LATIN_ALTERNATIVES: readonly Sound[] = [
  [/th/g, 'ti'],
  [/u/g, 'ou'],
  [/(?<=[aeo])y/g, 'i'],
  [/^h(?=[aeiouy])/g, ''],
  [/h/g, 'i'],
  [/ph(?=[aeiouy])/g, 'pi'],
  [/ph/g, 'f'],
  [/kh/g, 'ki'],
];

/** English names of places whose Greek name sounds otherwise, in small letters. Source: the product’s glossary. */
export const EXONYMS: ReadonlyMap<string, string> = new Map([
  ['heraklion', 'ηρακλειο'],
  ['iraklion', 'ηρακλειο'],
  ['crete', 'κρητη'],
  ['cyprus', 'κυπρος'],
  ['nicosia', 'λευκωσια'],
  ['limassol', 'λεμεσος'],
  ['mytilene', 'μυτιληνη'],
  ['lesbos', 'λεσβος'],
  ['greece', 'ελλαδα'],
  ['athens', 'αθηνα'],
  ['piraeus', 'πειραιας'],
  ['aegean', 'αιγαιο'],
  ['europe', 'ευρωπη'],
  ['rhodes', 'ροδος'],
  ['famagusta', 'αμμοχωστος'],
  ['kyrenia', 'κερυνεια'],
  ['larnaca', 'λαρνακα'],
  ['rethymnon', 'ρεθυμνο'],
]);
