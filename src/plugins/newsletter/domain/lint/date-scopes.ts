import type { TextRun } from './texts';

/** Parts whose texts tell of what happened; the others hold names, functions and formal statements. */
const TELLING: ReadonlySet<TextRun['part']> = new Set(['bulletin', 'story', 'event', 'photo', 'appearance', null]);

/** Runs in the language of one text that a reader takes as a whole: a story, a note, a part of a file under a heading. */
export type DateScope = { readonly runs: readonly TextRun[] };

/** The scopes of a bulletin or file, in the order in which they begin; runs that tell nothing are in none. */
export function dateScopesOf(runs: readonly TextRun[]): DateScope[] {
  const scopes = new Map<string, TextRun[]>();
  let section = 0;
  for (const run of runs) {
    if (run.kind === 'code' || !TELLING.has(run.part)) continue;
    if (run.kind === 'file' && isHeading(run.text)) section += 1;
    const key = keyOf(run, section);
    const scope = scopes.get(key);
    if (scope) scope.push(run);
    else scopes.set(key, [run]);
  }
  return [...scopes.values()].map((scope) => ({ runs: scope }));
}

function keyOf({ kind, story, locale, path }: TextRun, section: number): string {
  if (kind === 'file') return `${section}`;
  if (story !== null) return `${locale} story ${story}`;
  // An event is one scope, and so is each text of the bulletin itself.
  return `${locale} ${path.slice(0, path[0] === 'events' ? 2 : 1).join(' ')}`;
}

const LONGEST_HEADING = 90;

/** A line of a file that ends no sentence. */
const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && !/[.!?;:·…,»”)]\s*$/u.test(text);
