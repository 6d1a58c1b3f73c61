import { isLocale, type Locale } from '../locale';
import type { TextRun } from './texts';

/** The same text in both languages: a story with all that belongs to it, an event, or another text of the bulletin. */
export type LanguagePair = Readonly<Record<Locale, readonly TextRun[]>>;

/** Parts whose texts both languages tell alike; addresses and formal names differ by custom. */
const COMPARED: ReadonlySet<TextRun['part']> = new Set(['bulletin', 'story', 'event', 'photo', 'appearance']);

/**
 * The texts of a bulletin in pairs, without those that one language has not got. A story is one text: what its lead
 * says in one language the other may say in its body.
 */
export function languagePairs(runs: readonly TextRun[]): LanguagePair[] {
  const compared = runs.filter(({ part, kind }) => COMPARED.has(part) && kind !== 'code');
  const languages = new Map<string, Set<Locale>>();
  for (const run of compared) {
    const field = fieldOf(run);
    languages.set(field, (languages.get(field) ?? new Set()).add(run.locale));
  }
  const pairs = new Map<string, Record<Locale, TextRun[]>>();
  for (const run of compared) {
    if (languages.get(fieldOf(run))?.size !== 2) continue;
    const key = textOf(run);
    const pair = pairs.get(key) ?? { el: [], en: [] };
    pair[run.locale].push(run);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** The path to the field that is written once per language. */
const fieldOf = ({ path }: TextRun): string => path.slice(0, path.findIndex(isLocale)).join(' ');

const textOf = (run: TextRun): string => {
  const [list, index] = run.path;
  return list === 'stories' || list === 'events' ? `${list} ${index}` : fieldOf(run);
};
