import type { Locale } from '../../locale';
import { bulletinName } from '../facts/masthead-facts';
import type { BulletinSubject } from '../outputs/subjects';
import type { Setting as ReaderSetting } from '../setting';
import { type Section, section } from './parts/section';
import { type HasGlyph, printable } from './printable';
import type { Picture } from './setting';
import { TEMPLATE } from './template';

/** What the compiler is given: the template, and the data that it reads from a file of its own tree. */
export type TypstSource = { readonly main: string; readonly data: string };

/** What a PDF is made with beside its subjects. */
export type Surroundings = {
  setting(locale: Locale): ReaderSetting;
  /** The picture that stands for the image file at an address; `null` where there is none to be had. */
  picture(url: string): Picture | null;
  readonly hasGlyph: HasGlyph;
};

/** All that the template reads. */
type Book = {
  readonly title: string;
  readonly author: readonly string[];
  readonly description: string | null;
  readonly keywords: readonly string[];
  /** The moment of the edition (UTC): no clock may tell when a file was made. */
  readonly date: Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>;
  readonly language: Locale;
  readonly sections: readonly Section[];
};

const known = (texts: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => text?.trim() || [])),
];

function dateOf(instant: string): Book['date'] {
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (instant.match(/\d+/g) ?? []).map(Number);
  return { year, month, day, hour, minute, second };
}

/**
 * The PDF of one edition as Typst: of each subject a section, in their order; the first tells the language of the whole.
 * Subjects are of the same edition. The same subjects and surroundings give the same source.
 */
export function typstSource(
  [first, ...others]: readonly [BulletinSubject, ...BulletinSubject[]],
  { setting, picture, hasGlyph }: Surroundings,
): TypstSource {
  const subjects = [first, ...others];
  const titles = subjects.map(({ document, locale }) => bulletinName(document, setting(locale)));
  const operations = subjects.map(({ document }) => document.operation);
  const book: Book = {
    title: known(titles).join(' · '),
    author: known(operations.map((operation) => operation?.publisher)),
    description: known(operations.map((operation) => operation?.fundingStatement)).join(' · ') || null,
    keywords: known(operations.flatMap((operation) => [operation?.acronym, operation?.programme])),
    date: dateOf(first.document.issuedAt),
    language: first.locale,
    sections: subjects.map(({ document, locale }) => section(document, { ...setting(locale), picture })),
  };
  const onPaper = (_key: string, value: unknown) => (typeof value === 'string' ? printable(value, hasGlyph) : value);
  return { main: TEMPLATE, data: `${JSON.stringify(book, onPaper, 1)}\n` };
}
