import { ARTICLES, GENITIVE_ARTICLES } from '../../greek/article-table';
import type { Reading } from '../../greek/grammar';
import { canBe, genitiveOf, guess } from '../../greek/morphology';
import type { Word } from '../../greek/words';
import { between, type GreekProse, greekProseOf, sideBySide } from '../greek-prose';
import { defineTextRule, type Observation } from '../rule';

/** What is listed after «στους τομείς της …» stays in the genitive: «… του περιβάλλοντος και της διαβίωσης». */
export const elCoordinationCase = defineTextRule({
  id: 'el/coordination-case',
  severity: 'warning',
  gates: [],
  reasons: { changed: { data: ['head', 'phrase'] } },
  read: (texts) => greekProseOf(texts).flatMap((prose) => prose.words.flatMap((_, at) => checkHead(prose, at))),
});

// Only behind σε, where what is listed cannot belong beside the head: «επισκέφθηκαν τους χώρους της έκθεσης, το λιμάνι …».
const HEADS: ReadonlySet<string> = new Set([
  ...['στους', 'σε'].flatMap((preposition) => ['τομείς', 'κλάδους', 'άξονες'].map((head) => `${preposition} ${head}`)),
  ...['στα', 'σε'].flatMap((preposition) =>
    ['θέματα', 'ζητήματα', 'πεδία', 'προβλήματα'].map((head) => `${preposition} ${head}`),
  ),
  ...['στον τομέα', 'στον κλάδο', 'στο πεδίο'],
]);

function checkHead(prose: GreekProse, at: number): Observation<'changed'>[] {
  const [preposition, head] = [prose.words[at], prose.words[at + 1]];
  if (preposition === undefined || head === undefined || !sideBySide(prose, preposition, head)) return [];
  if (!HEADS.has(`${preposition.text} ${head.text}`.toLowerCase())) return [];
  const list = listFrom(prose, at + 2);
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined) return [];
  const range = [first.article.start, last.noun.end] as const;
  const replacement = inGenitive(prose, list);
  return [
    {
      reason: 'changed',
      path: prose.run.path,
      locale: prose.run.locale,
      range,
      data: {
        head: prose.run.text.slice(preposition.start, head.end).replace(/\s+/g, ' '),
        phrase: prose.run.text.slice(...range).replace(/\s+/g, ' '),
      },
      mends: replacement === null ? [] : [{ range, replacement }],
    },
  ];
}

/** A noun phrase with its article: adjectives, the noun, and where the genitives that depend on it end. */
type Phrase = { readonly article: Word; readonly middle: readonly Word[]; readonly noun: Word; readonly next: number };

const ARTICLE_CASES = { genitive: /^(?:του|της|των)$/i, accusative: /^(?:το|τον|τη|την|τα|τους|τις)$/i } as const;

/** The phrases of a list that begins in the genitive and ends in the accusative; none where it is not such a list. */
function listFrom(prose: GreekProse, from: number): Phrase[] {
  const list: Phrase[] = [];
  let phrase = phraseAt(prose, from, 'genitive');
  while (phrase !== null) {
    const joint = jointAt(prose, phrase.next);
    if (joint === null) return [];
    // One that has changed case never changes back.
    const changed = phraseAt(prose, joint.next, 'accusative');
    const next: Phrase | null = changed ?? (list.length === 0 ? phraseAt(prose, joint.next, 'genitive') : null);
    if (next === null) return [];
    if (changed !== null) list.push(changed);
    if (joint.isLast) return endsClause(prose, next) ? list : [];
    phrase = next;
  }
  return [];
}

/** What joins two phrases: a comma, or before the last «και», «καθώς και»; and where the next phrase begins. */
function jointAt(prose: GreekProse, at: number): { readonly isLast: boolean; readonly next: number } | null {
  const [before, word, after] = [prose.words[at - 1], prose.words[at], prose.words[at + 1]];
  const gap = between(prose, before, word);
  if (word?.text === 'και' && /^\s+$/.test(gap)) return { isLast: true, next: at + 1 };
  if (word?.text === 'καθώς' && after?.text === 'και' && /^,?\s+$/.test(gap)) return { isLast: true, next: at + 2 };
  return /^,\s+$/.test(gap) ? { isLast: false, next: at } : null;
}

function phraseAt(prose: GreekProse, at: number, expected: keyof typeof ARTICLE_CASES): Phrase | null {
  const article = prose.words[at];
  if (article === undefined || !ARTICLE_CASES[expected].test(article.text)) return null;
  const words: Word[] = [];
  let next = at + 1;
  for (; words.length < 4 && sideBySide(prose, prose.words[next - 1], prose.words[next]); next += 1) {
    const word = prose.words[next];
    if (word === undefined || !/^\p{L}{3}/u.test(word.text)) break;
    if (NO_NOUNS.has(word.text.toLowerCase()) || !canBe(word.text, { case: expected })) break;
    words.push(word);
  }
  const noun = words.at(-1);
  if (noun === undefined) return null;
  return { article, middle: words.slice(0, -1), noun, next: skipGenitives(prose, next) };
}

const NO_NOUNS: ReadonlySet<string> = new Set([...ARTICLES.keys(), 'και', 'μου', 'σου', 'μας', 'σας']);

/** Past what depends on a noun in the genitive: «(το περιβάλλον) των πόλεων της Κρήτης». */
function skipGenitives(prose: GreekProse, from: number): number {
  let at = from;
  while (at < from + 6 && sideBySide(prose, prose.words[at - 1], prose.words[at])) {
    const word = prose.words[at]?.text ?? '';
    const readings = guess(word);
    const genitive = ARTICLE_CASES.genitive.test(word) || /^(?:μας|σας|τους)$/.test(word);
    if (!genitive && !(readings.length > 0 && readings.every((reading) => reading.case === 'genitive'))) break;
    at += 1;
  }
  return at;
}

/** A list that a verb may follow is no list but the beginning of the next clause. */
function endsClause(prose: GreekProse, { next }: Phrase): boolean {
  const [before, word] = [prose.words[next - 1], prose.words[next]];
  if (word === undefined) return true;
  const gap = between(prose, before, word);
  return /^[»”)]?[.;·!]/u.test(gap) || (/^,?\s+$/.test(gap) && AFTER_LIST.has(word.text.toLowerCase()));
}

const AFTER_LIST: ReadonlySet<string> = new Set(
  'σε στο στον στη στην στους στις στα με από για προς κατά που όπου όπως ώστε μέσω'.split(' '),
);

/** The text from the first phrase to the last with every phrase in the genitive; `null` where one cannot be told. */
function inGenitive({ run }: GreekProse, list: readonly Phrase[]): string | null {
  let text = '';
  let end = list[0]?.article.start ?? 0;
  for (const phrase of list) {
    const genitive = phraseInGenitive(phrase);
    if (genitive === null) return null;
    for (const [word, replacement] of genitive) {
      text += run.text.slice(end, word.start) + replacement;
      end = word.end;
    }
  }
  return text;
}

function phraseInGenitive({ article, middle, noun }: Phrase): [Word, string][] | null {
  const readings = (ARTICLES.get(article.text.toLowerCase()) ?? []).filter(
    (reading) => reading.case === 'accusative' && canBe(noun.text, reading),
  );
  const [first, ...others] = readings.map((reading) => declined([article, ...middle, noun], reading));
  // «το» is neuter, and with a masculine that lost its ν both: the genitive must be the same either way.
  return first && others.every((other) => textOf(other) === textOf(first)) ? first : null;
}

const textOf = (words: readonly [Word, string][] | null): string => (words ?? []).map(([, text]) => text).join(' ');

function declined([article, ...words]: readonly Word[], { gender, number }: Reading): [Word, string][] | null {
  if (article === undefined) return null;
  const genitives: [Word, string][] = [[article, GENITIVE_ARTICLES[number][gender]]];
  for (const word of words) {
    const genitive = genitiveOf(word.text, { gender, number });
    if (genitive === null) return null;
    genitives.push([word, genitive]);
  }
  return genitives;
}
