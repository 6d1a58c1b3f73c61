import type { Locale } from '../locale';
import type { Term } from './glossary';
import { KNOWN_ACRONYMS, STRESSED_WORDS } from './known-acronyms';
import type { TextRun } from './texts';

/** An acronym as it is written, and where it starts. */
export type Acronym = { readonly text: string; readonly start: number; readonly letters: string };

const LOOSE = '(?<![\\p{L}\\p{N}\\p{M}.\\-/«“"\'’&@_#+])';
const SHORT = '(?:[Α-ΩΪΫ]{2,7}|[A-Z]{2,4}|(?:\\p{Lu}\\.){2,7}(?:\\p{Lu}(?!\\p{L}))?)';
const CLOSED = '(?![\\p{L}\\p{M}\\p{N}/@_»”"\'’΄ʹ&+#]|[-.–](?=[\\p{L}\\p{N}]))';
const ARTICLE =
  '(?<=(?<!\\p{L})(?:[ΟοΗη]|[Οο]ι|[Ττ](?:ο[υν]?|η[νς]?|α|ων|ους|ις)|[Σσ]τ(?:ο[υν]?|η[νς]?|α|ους|ις))\\s{1,4})';
const AFTER_ARTICLE = new RegExp(`${ARTICLE}${LOOSE}${SHORT}${CLOSED}`, 'gu');
/** More capitals after it: a heading, or a name in capitals. */
const MORE_CAPITALS = /^\s+\p{Lu}{2,}/u;
const NUMERAL = /^[IVXLCDMΙΧΜ]+$/;
const GREEK_NUMERAL = /^(?:ΙΑ|ΙΒ|ΙΓ|ΙΔ|ΙΕ|ΙΣΤ|ΙΖ|ΙΗ|ΙΘ|ΚΑ|ΣΤ)$/;

/**
 * The acronyms that a Greek text uses as nouns, after an article («το ΠΔΕ», «της Δ.Ε.Υ.Α.Χ.»), in order; numerals,
 * words in capitals for stress, headings in capitals and what stands in quotation marks are none.
 */
export const acronymsIn = (text: string): Acronym[] =>
  [...text.matchAll(AFTER_ARTICLE)].flatMap(({ index, 0: found }) => {
    const letters = found.replaceAll('.', '');
    const none =
      NUMERAL.test(letters) ||
      GREEK_NUMERAL.test(letters) ||
      STRESSED_WORDS.has(letters) ||
      MORE_CAPITALS.test(text.slice(index + found.length, index + found.length + 12));
    return none ? [] : [{ text: found, start: index, letters }];
  });

/** Whether readers need not be told what an acronym stands for, because everybody knows it or the glossary does. */
export const isKnown = (letters: string, glossary: readonly Term[]): boolean =>
  KNOWN_ACRONYMS.has(letters) ||
  glossary.some(({ el, en }) => [el, en].some((name) => name !== null && lettersIn(name).has(letters)));

const lettersIn = (name: string): ReadonlySet<string> => new Set(name.replaceAll('.', '').match(/\p{Lu}{2,}/gu) ?? []);

/** What texts in one language explain: acronyms in or before brackets, and the initials of names. */
export type Explained = { readonly bracketed: ReadonlySet<string>; readonly initials: readonly string[] };

const BRACKETED = /\(\s*(?:[^()\n]{0,30}?[^\p{L}()])?((?:\p{Lu}\p{Ll}?\.?){2,10})\s*(?=[),;–-])/gu;
const BEFORE_BRACKET = /((?:\p{Lu}\.?){2,8})\s+\((?=\p{L}{3})/gu;
const NAME =
  /\p{Lu}\p{Ll}[\p{L}\p{M}’']*(?:[\s-]+(?:(?:και|για|του|της|των|την|τη|το|τα|στο|στη|με|σε|of|and|for|the)\s+){0,2}\p{Lu}\p{Ll}[\p{L}\p{M}’']*)+/gu;

/** Reads what the texts of a language explain. */
export function explainedIn(runs: readonly TextRun[], locale: Locale): Explained {
  const texts = runs.filter((run) => run.locale === locale).map(({ text }) => text);
  const bracketed = texts.flatMap((text) =>
    [BRACKETED, BEFORE_BRACKET].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, found = '']) => capitalsOf(found)),
    ),
  );
  const initials = texts.flatMap((text) => [...text.matchAll(NAME)].map(([name]) => initialsOf(name)));
  return { bracketed: new Set(bracketed), initials };
}

/** Whether texts explain an acronym somewhere. */
export const isExplained = (letters: string, { bracketed, initials }: Explained): boolean =>
  bracketed.has(letters) || initials.some((name) => name.includes(letters));

const capitalsOf = (text: string): string =>
  text.replaceAll('.', '').normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

const initialsOf = (name: string): string => capitalsOf((name.match(/(?<![\p{L}\p{M}’'])\p{Lu}/gu) ?? []).join(''));
