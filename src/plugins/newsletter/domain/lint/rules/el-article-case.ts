import { isAllCapitals } from '../../greek/casing';
import { entriesOf } from '../../greek/lexicon';
import type { Agreement } from '../../greek/morphology';
import { agrees, canBe } from '../../greek/morphology';
import type { Word } from '../../greek/words';
import { between, type GreekProse, greekProseOf, sideBySide } from '../greek-prose';
import { defineTextRule, type Observation } from '../rule';

/** An accusative article does not go before a genitive: «τη σημασίας» is «της σημασίας». */
export const elArticleCase = defineTextRule({
  id: 'el/article-case',
  severity: 'warning',
  gates: [],
  reasons: { genitive: { data: ['written', 'mended', 'next'] } },
  read: (texts) => greekProseOf(texts).flatMap((prose) => prose.words.flatMap((_, at) => checkArticle(prose, at))),
});

type Article = {
  /** The article that belongs before the genitive. */
  readonly genitive: string;
  /** What the word after it must be to be a mistake, and what it must not be. */
  readonly wrong: readonly Agreement[];
  readonly right: Agreement;
  /** Endings of words that the noun table lacks and that are genitives all the same. */
  readonly sure: RegExp | null;
};

const FEMININE: Article = {
  genitive: 'της',
  wrong: [{ gender: 'feminine', case: 'genitive', number: 'singular' }],
  right: { gender: 'feminine', case: 'accusative' },
  // Not -έας and -ής at large: «τη γραμματέας», «τη διεθνής» want another ending, not another article.
  sure: /(?:[σξψ]ης|ικής|ιακής|τητας|[^έ]ίας|ε[ίι]ας|[ίά]δας|[ώύ]ρας)$/u,
};

const ARTICLES: ReadonlyMap<string, Article> = new Map([
  ['τη', FEMININE],
  ['την', FEMININE],
  [
    'το',
    {
      genitive: 'του',
      wrong: [
        { gender: 'neuter', case: 'genitive', number: 'singular' },
        { gender: 'masculine', case: 'genitive', number: 'singular' },
      ],
      right: { case: 'accusative', number: 'singular' },
      sure: /(?:ματος|\p{L}{2}σμού)$/u,
    },
  ],
  [
    'τον',
    { genitive: 'των', wrong: [{ case: 'genitive', number: 'plural' }], right: { case: 'accusative' }, sure: null },
  ],
]);

function checkArticle(prose: GreekProse, at: number): Observation<'genitive'>[] {
  const [written, first] = [prose.words[at], prose.words[at + 1]];
  const article = ARTICLES.get(written?.text.toLowerCase() ?? '');
  if (article === undefined || written === undefined || isAllCapitals(written.text)) return [];
  if (first === undefined || !sideBySide(prose, written, first)) return [];
  const run = genitivesFrom(prose, at + 1, article);
  const last = run.at(-1);
  if (last === undefined || !isSure(run, article) || !endsPhrase(prose, article, run, at + run.length)) return [];
  const mended = written.text.charAt(0) + article.genitive.slice(1);
  return [
    {
      reason: 'genitive',
      path: prose.run.path,
      locale: prose.run.locale,
      range: [written.start, last.end],
      data: { written: written.text, mended, next: prose.run.text.slice(first.start, last.end) },
      mends: [{ range: [written.start, written.end], replacement: mended }],
    },
  ];
}

/** The words from here on that can be genitives and cannot be what the article asks for: at most an adjective or two. */
function genitivesFrom(prose: GreekProse, from: number, { wrong, right }: Article): Word[] {
  const run: Word[] = [];
  for (let at = from; run.length < 3; at += 1) {
    const word = prose.words[at];
    if (word === undefined || !(at === from || sideBySide(prose, prose.words[at - 1], word))) break;
    if (FUNCTION_WORDS.has(word.text.toLowerCase())) break;
    if (!wrong.some((agreement) => canBe(word.text, agreement)) || canBe(word.text, right)) break;
    run.push(word);
  }
  return run;
}

// In -ας, -ης and adverbs all the same.
const ADVERBS: ReadonlySet<string> = new Set('απευθείας εξίσου επίσης εξής μονομιάς ευθύς'.split(' '));

// Measures stand alone between an article and its noun: «το ύψους 5.000 € έργο», «την αξίας … προμήθεια».
const MEASURES: ReadonlySet<string> = new Set(
  (
    'ύψους μήκους βάθους πλάτους εύρους βάρους όγκου κόστους μεγέθους ποσού τύπου είδους επιπέδου λόγου αξίας διάρκειας ' +
    'έκτασης επιφάνειας ηλικίας ισχύος χωρητικότητας δυναμικότητας τάξης κατηγορίας γενιάς έντασης απόστασης'
  ).split(' '),
);

/** Whether a run is a genitive beyond doubt: by its noun, which is the first word that the table knows, or the last. */
function isSure(run: readonly Word[], { wrong, sure }: Article): boolean {
  const known = run.find(({ text }) =>
    entriesOf(text).some(({ readings }) =>
      readings.some((reading) => wrong.some((agreement) => agrees(reading, agreement))),
    ),
  );
  const [first, noun] = [run[0]?.text ?? '', (known ?? run.at(-1))?.text ?? ''];
  const lower = noun.toLowerCase();
  if (ADVERBS.has(first.toLowerCase()) || MEASURES.has(lower)) return false;
  // A capital may begin a name (την Αγίας Σοφίας), but not with a noun of the trade (την Πράξης), nor with an adjective
  // such as Ευρωπαϊκής.
  const capital = /^\p{Lu}/u.test(first) || /^\p{Lu}/u.test(noun);
  const named = capital && (STREETS.has(lower) || !(known === run[0] || /[ιϊ]α?κ(?:ής|ού)$/u.test(first)));
  return !named && (known !== undefined || (entriesOf(noun).length === 0 && (sure?.test(lower) ?? false)));
}

// Streets and squares are called by these in the genitive alone: «στη στροφή για την Ειρήνης».
const STREETS: ReadonlySet<string> = new Set('ειρήνης δημοκρατίας νίκης'.split(' '));

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'σε στο στον στη στην στους στις στα με από για προς κατά μετά παρά χωρίς ως έως μέχρι ο η το οι τα του της των τον ' +
    'την τη τους τις που όπου όπως ώστε ότι αν καθώς ενώ αλλά να θα είναι ήταν δεν έχει έχουν μας σας και ή'
  ).split(' '),
);

/**
 * Whether a run is the end of its noun phrase. «τη μεγάλης κλίμακας επένδυση» and «την υψηλής ποιότητας και χαμηλού
 * κόστους παροχή» are right: there the article belongs to a noun further on.
 */
function endsPhrase(prose: GreekProse, article: Article, run: readonly Word[], lastAt: number): boolean {
  const at = skipGenitives(prose, article, lastAt);
  const [last, next] = [prose.words[at], prose.words[at + 1]];
  if (next === undefined) return last === undefined || !/[\p{N}%]/u.test(prose.run.text.slice(last.end));
  const gap = between(prose, last, next);
  const word = next.text.toLowerCase();
  if (/[^\s.,;:·!?…)»”]/u.test(gap)) return false;
  const ofQuality = run.length > 1 && QUALITIES.has(run.at(-1)?.text.toLowerCase() ?? '');
  if (!/^\s+$/.test(gap)) return run.length === 1 || !gap.startsWith(',') || word === 'που';
  if (/^(?:και|ή)$/.test(word))
    return run.length === 1 || (!ofQuality && ARTICLE.test(prose.words[at + 2]?.text ?? ''));
  if (FUNCTION_WORDS.has(word)) return !ofQuality;
  // «τη πόλης ανοικοδομήθηκαν»: nothing that the article could belong to.
  return !ofQuality && /^\p{Ll}{4}/u.test(next.text) && !QUALIFIERS.has(word) && !canBe(word, article.right);
}

const ARTICLE = /^(?:ο|η|οι|το|τα|του|της|των|τον|τη|την|τους|τις)$/i;

// With an adjective these make a genitive of quality: «τη ζωτικής σημασίας για τον τόπο επένδυση».
const QUALITIES: ReadonlySet<string> = new Set(
  (
    'κλίμακας σημασίας ποιότητας τεχνολογίας ταχύτητας απόδοσης κατανάλωσης ασφάλειας προτεραιότητας έντασης εμβέλειας ' +
    'ακρίβειας ανάγκης τάξης γενιάς ηλικίας στάθμης αισθητικής αντοχής φύσης μορφής προέλευσης αξίας διάρκειας'
  ).split(' '),
);

/** Past genitives that depend on the run: «(τη διακίνησης) ναρκωτικών». */
function skipGenitives(prose: GreekProse, { right }: Article, from: number): number {
  let at = from;
  while (at < from + 3 && sideBySide(prose, prose.words[at], prose.words[at + 1])) {
    const word = prose.words[at + 1]?.text ?? '';
    if (FUNCTION_WORDS.has(word.toLowerCase()) || !canBe(word, { case: 'genitive' }) || canBe(word, right)) break;
    at += 1;
  }
  return at;
}

// These go before measures and further words of quality: «την προέλευσης εκτός Ευρώπης πρώτη ύλη».
const QUALIFIERS: ReadonlySet<string> = new Set('εκτός εντός περίπου άνω κάτω τουλάχιστον πλέον μόνο'.split(' '));
