import type { TextRange } from '../../finding';
import { isAllCapitals } from '../../greek/casing';
import { foldKey } from '../../greek/fold';
import { CASED_NOTIONS, type CasedNotion } from '../cased-notions';
import type { Term } from '../glossary';
import { type NameInRun, occurrencesOf } from '../names-in-run';
import { defineTextRule, type Observation } from '../rule';
import { nameKeys } from '../run-words';
import type { TextRun, Texts } from '../texts';

/** A term stands in one way in an issue, capital or small: that of the glossary. */
export const termCase = defineTextRule({
  id: 'term/case',
  severity: 'warning',
  gates: [],
  reasons: { mixed: { data: ['found', 'approved'] } },
  read: (texts) => {
    const runs = texts.runs.filter(isProse);
    const notions = CASED_NOTIONS.filter(({ term }) => isApproved(term, texts)).flatMap((notion) =>
      waverings(notion, runs),
    );
    return [...notions, ...texts.glossary.flatMap((term) => namesInSmall(term, texts.runs, runs))];
  },
});

/** Official wordings of the operation are nobody’s to mend, and English headings have capitals of their own. */
const isProse = ({ path, kind, field, locale, text }: TextRun): boolean => {
  if (kind === 'code' || path[0] === 'operation' || isAllCapitals(text)) return false;
  if (locale === 'el') return true;
  const isHeading =
    kind === 'heading' || (kind === 'field' && (field === 'headline' || field === 'title' || field === 'kicker'));
  return !isHeading && (kind !== 'file' || /[.!?:;…]["”’)]*$/u.test(text));
};

/** The first term of that name decides, so that a desk may write it otherwise. */
const isApproved = (name: string, { glossary }: Texts): boolean => {
  const first = glossary.find(({ el, en }) => [el, en].some((one) => one !== null && foldKey(one) === foldKey(name)));
  return first === undefined || first.el === name || first.en === name;
};

type Found = { readonly run: TextRun; readonly range: TextRange; readonly word: string };

function waverings(notion: CasedNotion, runs: readonly TextRun[]): Observation<'mixed'>[] {
  const there = runs.filter(({ locale }) => locale === notion.locale);
  const approved = there.flatMap((run) => wordsBy(notion.approved, run));
  if (approved.length === 0) return [];
  const others = there.flatMap((run) => {
    if (notion.everyday?.test(run.text)) return [];
    const found = notion.other.flatMap((pattern) => wordsBy(pattern, run));
    return [...new Map(found.map((one) => [one.range[0], one])).values()];
  });
  if (notion.onlyMinority && others.length > approved.length) return [];
  return others.map(({ run, range, word }) => mixed(run, range, otherCase(word)));
}

const wordsBy = (pattern: RegExp, run: TextRun): Found[] =>
  [...run.text.matchAll(pattern)].flatMap(({ index, 0: whole, groups }) => {
    const { word = '' } = groups ?? {};
    const start = index + whole.length - word.length;
    // Patterns that ignore case find the right way too.
    const isSmall = /^\p{Ll}/u.test(word);
    const wanted = pattern.ignoreCase ? isSmall : true;
    return wanted && word !== '' ? [{ run, range: [start, start + word.length] as const, word }] : [];
  });

const otherCase = (word: string): string => {
  const first = word.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + word.slice(1);
};

const mixed = (run: TextRun, range: TextRange, approved: string): Observation<'mixed'> => ({
  reason: 'mixed',
  path: run.path,
  locale: run.locale,
  range,
  data: { found: run.text.slice(...range).replace(/\s+/g, ' '), approved: approved.replace(/\s+/g, ' ') },
  mends: [{ range, replacement: approved }],
});

/** Names of several words that stand in small letters here and with their capitals elsewhere («δήμος Χανίων»). */
function namesInSmall(
  { kind, el, en }: Term,
  all: readonly TextRun[],
  prose: readonly TextRun[],
): Observation<'mixed'>[] {
  if (kind !== 'organisation' && kind !== 'venue') return [];
  return [{ locale: 'el', name: el } as const, { locale: 'en', name: en } as const].flatMap(({ locale, name }) => {
    if (name === null || !/\s/.test(name)) return [];
    const [capital, keys] = [capitalsOf(name), nameKeys(name, locale)];
    const inLocale = (run: TextRun) => run.locale === locale;
    const small = prose.filter(inLocale).flatMap((run) =>
      occurrencesOf(keys, run)
        .filter((one) => isOne(one, locale) && lacksCapitals(one, capital))
        .map((one) => ({ run, one })),
    );
    if (small.length === 0) return [];
    const isRight = (one: NameInRun) => one.words.every(({ text }, at) => !capital[at] || /^\p{Lu}/u.test(text));
    if (!all.filter(inLocale).some((run) => occurrencesOf(keys, run).some(isRight))) return [];
    return small.map(({ run, one }) => mixed(run, one.range, withCapitals(run, one, capital)));
  });
}

const capitalsOf = (name: string): boolean[] => name.split(/\s+/).map((word) => /^["«“]?\p{Lu}/u.test(word));

const lacksCapitals = ({ words }: NameInRun, capital: readonly boolean[]): boolean =>
  words.some(({ text }, at) => capital[at] && /^\p{Ll}/u.test(text));

/** «οι δήμοι Χανίων και Πάφου» are two. */
const isOne = ({ words }: NameInRun, locale: 'el' | 'en'): boolean =>
  locale === 'en' || !/(?:οι|ουσ|ων|εσ|εισ)$/.test(foldKey(words[0]?.text ?? ''));

function withCapitals(run: TextRun, { words, range }: NameInRun, capital: readonly boolean[]): string {
  let text = run.text.slice(...range);
  for (const [at, { start }] of words.entries()) {
    const from = start - range[0];
    if (capital[at]) text = text.slice(0, from) + text.charAt(from).toUpperCase() + text.slice(from + 1);
  }
  return text;
}
