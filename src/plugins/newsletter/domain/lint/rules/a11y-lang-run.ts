import type { TextRange } from '../../finding';
import { foldKey } from '../../greek/fold';
import { scriptRuns } from '../../greek/script-runs';
import { AT_HOME, BORROWED, LEADS_TO_NAME } from '../foreign-words';
import type { Term } from '../glossary';
import { defineTextRule, type Observation } from '../rule';
import type { TextRun } from '../texts';
import { isWithin } from '../typography/marked';
import { isQuoted } from '../typography/quotations';

/**
 * Foreign words are set apart: in italics, in quotation marks, or, where there are no italics, in brackets. Pages tell
 * the language of other scripts by themselves; what a person sees, and what a machine cannot know, is that these are no
 * words of the text. Names, acronyms and words that are at home in Greek («online», «Wi-Fi») are let be, and so is
 * whatever may be a name: in Greek only words of the trade and phrases in small letters are told.
 */
export const a11yLangRun = defineTextRule({
  id: 'a11y/lang-run',
  severity: 'warning',
  gates: [],
  reasons: { unmarked: { data: ['words', 'locale'] } },
  read: ({ runs, glossary }) => {
    const names = namesIn(glossary);
    return runs.filter(isProse).flatMap((run) =>
      foreignPhrases(run)
        .filter((range) => isForeign[run.locale](run, range, names) && !isSetApart(run, range))
        .map((range) => observationOf(run, range)),
    );
  },
});

const PROSE: Readonly<Record<string, readonly string[] | null>> = {
  bulletin: null,
  story: null,
  photo: null,
  appearance: null,
  event: ['title', 'summary'],
};

/** Whether a run is text rather than a name of somebody or something. */
const isProse = ({ kind, part, field }: TextRun): boolean => {
  if (kind === 'code') return false;
  if (part === null) return true;
  const fields = PROSE[part];
  return fields !== undefined && (fields === null || fields.includes(field ?? ''));
};

/** Runs of another script, cut where punctuation parts them. */
function foreignPhrases({ text, locale }: TextRun): TextRange[] {
  if (!ANY_FOREIGN[locale].test(text)) return [];
  let end = 0;
  return scriptRuns(text, locale).flatMap(({ text: piece, lang }) => {
    const start = end;
    end += piece.length;
    if (lang === null) return [];
    return Array.from(piece.matchAll(PHRASE), ({ 0: phrase, index }) => {
      const from = start + index;
      return [from, from + phrase.length] as const;
    });
  });
}

const ANY_FOREIGN = { el: /[A-Za-z]{2}/, en: /\p{Script=Greek}{2}/u } as const;
const PHRASE = /[\p{L}\p{N}][^.,:;!?·/\n]*(?:\n\s*[\p{L}\p{N}][^.,:;!?·/\n]*)*(?<=[\p{L}\p{N}\p{M}])/gu;

type IsForeign = (run: TextRun, range: TextRange, names: ReadonlySet<string>) => boolean;

const isForeign: Readonly<Record<'el' | 'en', IsForeign>> = {
  el: (run, [from, to], names) => {
    const phrase = run.text.slice(from, to);
    const all = phrase.split(/\s+/);
    const told = all.filter((word) => !AT_HOME.has(word.toLowerCase()) && !/\p{N}|^\p{Lu}{2,}$/u.test(word));
    if (told.length === 0 || names.has(foldKey(all.join(' ')))) return false;
    const capitals = told.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (capitals === 0) return told.length === all.length && (told.length > 1 || told.every(isBorrowed));
    return told.length === all.length && told.length <= 2 && told.every(isBorrowed) && !followsName(run, from, told);
  },
  en: (run, [from, to], names) => {
    const phrase = run.text.slice(from, to);
    return (
      !names.has(foldKey(phrase.replace(/\s+/g, ' '))) && phrase.split(/\s+/).some((word) => /^\p{Ll}{2,}$/u.test(word))
    );
  },
};

const isBorrowed = (word: string): boolean => BORROWED.has(word.toLowerCase());

/** «της Πράξης Smart Cities» names something; a single word after such a noun seldom does. */
const followsName = ({ text }: TextRun, from: number, words: readonly string[]): boolean => {
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, from - 40), from))?.[1] ?? '';
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) && LEADS_TO_NAME.test(foldKey(before));
};

/** Approved names, folded, in whichever language they have the other’s letters. */
const namesIn = (glossary: readonly Term[]): ReadonlySet<string> =>
  new Set(
    glossary
      .filter(({ kind }) => kind !== 'notion')
      .flatMap(({ el, en }) => [el, en].flatMap((name) => (name === null ? [] : [foldKey(name)]))),
  );

const isSetApart = (run: TextRun, range: TextRange): boolean =>
  isQuoted(run, range) ||
  isBetween(run, range, "'", "'") ||
  isWithin(run, range, ['italic', 'code', 'link']) ||
  (!hasItalics(run) && isBetween(run, range, '(', ')'));

const hasItalics = ({ kind }: TextRun): boolean => kind !== 'file' && kind !== 'field';

const isBetween = ({ text }: TextRun, [from, to]: TextRange, open: string, close: string): boolean =>
  text[from - 1] === open && text[to] === close;

const observationOf = ({ text, path, locale }: TextRun, range: TextRange): Observation<'unmarked'> => ({
  reason: 'unmarked',
  path,
  locale,
  range,
  data: { words: text.slice(...range).replace(/\s+/g, ' '), locale },
});
