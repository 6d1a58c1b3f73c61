import { foldKey } from '../greek/fold';
import type { Locale } from '../locale';

type Phrases = {
  /** “all beneficiaries” where they are said to have taken part; the words themselves as `all`. */
  readonly all: readonly RegExp[];
  /** An organisation by its kind and place, or the further places of a list. */
  readonly organisation: RegExp;
};

const EL_ALL =
  '(?<all>όλων\\s+των\\s+(?:\\p{L}+\\s+)?δικαιούχων|όλους\\s+τους\\s+δικαιούχους|του\\s+συνόλου\\s+των\\s+δικαιούχων)';
const EL_SUBJECT = '(?<all>όλοι\\s+οι\\s+δικαιούχοι)';
const EN_ALL = '(?<all>all\\s+(?:of\\s+)?(?:the\\s+)?(?:(?:two|three|four|five|six|project)\\s+)?beneficiaries)';

/** How newsletters say that everybody was there, and how they name who was. */
export const BENEFICIARY_PHRASES: Readonly<Record<Locale, Phrases>> = {
  el: {
    all: [
      new RegExp(
        `(?<!\\p{L})(?:εκπροσώπ|εκπρόσωπ|συμμετοχ|παρουσία|στελεχ|στελέχ|συνάντησ|μελών|μέλη)\\p{L}*\\s+(?:από\\s+|με\\s+)?${EL_ALL}(?!\\p{L})(?!\\s+(?:\\p{Ll}+\\s+)?(?:οφείλουν|πρέπει|υποχρεούνται|θα)(?!\\p{L}))`,
        'giu',
      ),
      new RegExp(
        `(?<!\\p{L})${EL_SUBJECT}\\s+(?:της\\s+Πράξης\\s+)?(?:συμμετείχαν|μετείχαν|συναντήθηκαν|παρευρέθηκαν|παρέστησαν|εκπροσωπήθηκαν)`,
        'giu',
      ),
      new RegExp(
        `(?<!\\p{L})(?:συμμετείχαν|μετείχαν|συναντήθηκαν|παρέστησαν)\\s+(?:επίσης\\s+)?${EL_SUBJECT}(?!\\p{L})`,
        'giu',
      ),
    ],
    organisation:
      /(?<=(?<!\p{L})(?:Δήμ(?:ος|ου|ο|οι|ων|ους)|Περιφέρει\p{L}{1,3}|Πανεπιστ\p{L}{2,6}|Πολυτεχνεί\p{L}{1,2}|Επιμελητ\p{L}{2,6}|Υπουργεί\p{L}{1,2})\s{1,4}(?:\p{Lu}\p{L}+(?:,\s{1,4}|\s{1,4}και\s{1,4})(?:(?:του|της|των)\s)?){0,4})\p{Lu}\p{L}+/gu,
  },
  en: {
    all: [
      new RegExp(
        `(?<!\\p{L})(?:representatives?|delegat(?:es|ions?)|staff|members|officers|participation|presence|attended|meeting|attendance)\\s+(?:of|from|by|with)\\s+(?:representatives\\s+(?:of|from)\\s+)?${EN_ALL}(?!\\p{L})(?!\\s+(?:must|shall|should|will|may|have\\s+to|are\\s+to)(?!\\p{L}))`,
        'giu',
      ),
      new RegExp(
        `(?<!\\p{L})${EN_ALL}\\s+(?:of\\s+the\\s+(?:operation|project)\\s+)?(?:attended|took\\s+part|participated|met|were\\s+(?:present|represented))(?!\\p{L})`,
        'giu',
      ),
    ],
    organisation:
      /(?<=(?<!\p{L})(?:Municipalit(?:y|ies)|Regions?|Universit(?:y|ies)|Ministry|Chamber)\s{1,4}of\s{1,4}(?:the\s)?(?:\p{Lu}\p{L}+(?:,\s{1,4}|\s{1,4}and\s{1,4})(?:of\s)?){0,4})\p{Lu}\p{L}+/gu,
  },
};

/** From so many different names on a paragraph lists who was there. */
const A_LIST = 3;

/** Organisations that a paragraph names, by where they stand, in order. */
export type NamedOrganisation = { readonly at: number; readonly key: string };

/** The organisations that a paragraph names by their kind and place, also as a list («οι Δήμοι Πάφου και Χανίων»). */
export const organisationsIn = (text: string, locale: Locale): NamedOrganisation[] =>
  [...text.matchAll(BENEFICIARY_PHRASES[locale].organisation)].map(({ index, 0: name }) => ({
    at: index,
    key: foldKey(name),
  }));

/** Whether a paragraph lists the beneficiaries whom it sums up before `to`: after it, or by their names. */
export function listsThem(text: string, to: number, named: readonly NamedOrganisation[]): boolean {
  const rest = /[.;!]/u.exec(text.slice(to, to + SENTENCE));
  const end = to + (rest?.index ?? SENTENCE);
  const after = named.filter(({ at }) => at >= to && at < end);
  return /[:(–—]/.test(text.slice(to, end)) || distinct(after) > 1 || distinct(named) >= A_LIST;
}

/** As long as sentences get. */
const SENTENCE = 600;

const distinct = (named: readonly NamedOrganisation[]): number => new Set(named.map(({ key }) => key)).size;
