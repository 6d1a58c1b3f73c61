import type { Locale } from '../../locale';

type Layout = { readonly letters: string; readonly rows: readonly string[] };

/** The letters of a language in lower case, and where they stand on its keyboard, a space for a key without one. */
const LAYOUTS = {
  el: { letters: 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ', rows: [' ςερτυθιοπ', 'ασδφγηξκλ', 'ζχψωβνμ'] },
  en: { letters: 'abcdefghijklmnopqrstuvwxyz', rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] },
} as const satisfies Readonly<Record<Locale, Layout>>;

const TOUCHING = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [-1, 1],
  [1, -1],
  [1, 0],
] as const;

function neighbours({ rows }: Layout): ReadonlyMap<string, readonly string[]> {
  const keys = rows.flatMap((row, y) => [...row].map((letter, x) => [letter, x, y] as const));
  return new Map(
    keys.map(([letter, x, y]) => [
      letter,
      TOUCHING.flatMap(([down, along]) => rows[y + down]?.[x + along] ?? []).filter((key) => key !== ' '),
    ]),
  );
}

/** All letters of a language, accented ones too. */
export const lettersOf = (locale: Locale): string => LAYOUTS[locale].letters;

const NEIGHBOURS = { el: neighbours(LAYOUTS.el), en: neighbours(LAYOUTS.en) };

/** The letters on the keys around that of a letter without an accent; none for any other sign. */
export const keysAround = (letter: string, locale: Locale): readonly string[] => NEIGHBOURS[locale].get(letter) ?? [];
