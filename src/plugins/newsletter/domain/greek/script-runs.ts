import type { Locale } from '../locale';
import { ADDRESS } from './address';

/** A piece of a text and the language its script gives away; `null` where it is in the text's own language or in none. */
export type ScriptRun = { readonly text: string; readonly lang: Locale | null };

type Foreign = {
  readonly lang: Locale;
  readonly letter: string;
  /** Words of one letter; any other letter on its own is a symbol. */
  readonly oneLetterWord: RegExp;
};

const FOREIGN = {
  el: { lang: 'en', letter: '\\p{Script=Latin}', oneLetterWord: /^[AaI]$/ },
  en: { lang: 'el', letter: '\\p{Script=Greek}', oneLetterWord: /^[ΗηΟοΉήΏώ]$/ },
} as const satisfies Record<Locale, Foreign>;

const FOREIGN_LETTER = {
  el: new RegExp(FOREIGN.el.letter, 'u'),
  en: new RegExp(FOREIGN.en.letter, 'u'),
} as const satisfies Record<Locale, RegExp>;

const NUMBER = '\\p{N}+(?:[.,:/]\\p{N}+)+';
const GAP = '[\\s.,:;!?&+/·\\p{Pd}]+';

const tokenPattern = ({ letter }: Foreign): RegExp => {
  const core = `[${letter}\\p{N}][${letter}\\p{N}\\p{M}\\u00AD]*(?:['’][${letter}\\p{N}\\p{M}\\u00AD]+)*`;
  // A word that mixes scripts (Xανιά with a Latin X) is never cut in two.
  const token = `(?<![\\p{L}\\p{N}]\\p{M}*)${core}(?:[-‑]${core})*(?![\\p{L}\\p{N}\\p{M}])`;
  // Most of a text at once: between spaces, without foreign letters and numbers. No run crosses or begins in it.
  const chunk = `[^\\s${letter}\\p{N}]+`;
  const own = `(?<!\\S)${chunk}(?:\\s+${chunk})*(?!\\S)`;
  // The first that fits wins. Addresses come before words because what looks like a word inside them is none.
  return new RegExp(
    `(?<own>${own})|(?<address>${ADDRESS})|(?<number>${NUMBER})|(?<token>${token})|(?<gap>${GAP})`,
    'gu',
  );
};

const TOKENS = { el: tokenPattern(FOREIGN.el), en: tokenPattern(FOREIGN.en) } as const satisfies Record<Locale, RegExp>;

/**
 * One character for each kind of token, so that runs can be found by a pattern: `w` word, `l` leading word (an article
 * or ordinal, a word only before another), `n` number, numeral or symbol, `s` spaces, `p` punctuation, `o` the rest.
 */
type Kind = 'w' | 'l' | 'n' | 's' | 'p' | 'o';
type Token = { readonly start: number; readonly kind: Kind };

// Two words belong together over spaces and punctuation, and over a number or symbol that only spaces set off.
const RUN = /(?:ls){0,2}w(?:(?:s[ln])+sw|[sp](?:ls){0,2}w)*/g;

/**
 * Splits a text in `locale` into runs for a renderer's `lang` attributes (WCAG 3.1.2): Latin-script words in Greek are
 * 'en', Greek-script words in English are 'el', all else is null. Neighbouring runs differ in `lang`, none is empty,
 * and together they are the text. Addresses, numbers, single letters and Roman numerals start no run. Brackets and
 * quotation marks end one. The script is all it goes by: French in a Greek text is told as 'en'.
 */
export function scriptRuns(text: string, locale: Locale): ScriptRun[] {
  // Most texts hold nothing foreign, and looking for it takes far longer than knowing that.
  if (!FOREIGN_LETTER[locale].test(text)) return text === '' ? [] : [{ text, lang: null }];
  const tokens = tokensOf(text, locale);
  const offset = (index: number): number => tokens[index]?.start ?? text.length;
  const kinds = tokens.map(({ kind }) => kind).join('');
  const runs: ScriptRun[] = [];
  let end = 0;
  const push = (until: number, lang: Locale | null): void => {
    if (until > end) runs.push({ text: text.slice(end, until), lang });
    end = until;
  };
  for (const { index, 0: run } of kinds.matchAll(RUN)) {
    push(offset(index), null);
    push(offset(index + run.length), FOREIGN[locale].lang);
  }
  push(text.length, null);
  return runs;
}

function tokensOf(text: string, locale: Locale): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKENS[locale])) {
    if (match.index > end) tokens.push({ start: end, kind: 'o' });
    tokens.push({ start: match.index, kind: kindOf(match.groups ?? {}, FOREIGN[locale]) });
    end = match.index + match[0].length;
  }
  if (end < text.length) tokens.push({ start: end, kind: 'o' });
  return tokens;
}

type TokenGroups = Partial<Record<'own' | 'address' | 'number' | 'token' | 'gap', string>>;

function kindOf({ own, address, gap, token }: TokenGroups, foreign: Foreign): Kind {
  if (own !== undefined || address !== undefined) return 'o';
  if (gap !== undefined) return /\S/.test(gap) ? 'p' : 's';
  if (token === undefined) return 'n';
  if (foreign.oneLetterWord.test(token.normalize('NFC')) || ORDINAL.test(token)) return 'l';
  return token.split(/[-‑]/).some(isWord) ? 'w' : 'n';
}

// 1st, 2nd, 3D; 1ο, 2η, 3ης.
const ORDINAL = /^\p{N}+\p{L}{1,3}$/u;

// Canonical numerals only, so that DID and MILD are words; small ones only of i, v, x, so that «mix» is a word.
const ROMAN = /^(?:M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|x{0,3}(?:ix|iv|v?i{0,3}))$/;

/** A code such as 2014TC16RFCB055 begins with a digit and is none. */
const isWord = (part: string): boolean =>
  /^\p{L}/u.test(part) && (part.match(/\p{L}/gu)?.length ?? 0) >= 2 && !ROMAN.test(part);
