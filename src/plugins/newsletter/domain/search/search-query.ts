import { foldKey } from '../greek/fold';
import { ok, type Result, refuse } from '../result';
import { wordForm, wordsIn } from './searched-words';
import { STOP_WORDS } from './stop-words';

/** The longest query that is read, in UTF-16 units. */
export const LONGEST_QUERY = 200;
/** Most words of a query. */
export const MOST_WORDS = 12;

/** One thing that is looked for: a word, or words one right after the other; in word forms. */
export type Clause =
  | { readonly type: 'word'; readonly form: string; readonly isLast: boolean }
  | { readonly type: 'phrase'; readonly forms: readonly string[] };

/** What is looked for: at least one clause. */
export type SearchQuery = { readonly clauses: readonly Clause[] };

/** Why there is nothing to look for, or too much. */
export type QueryFault =
  | { readonly code: 'empty_query' }
  | { readonly code: 'query_too_long'; readonly limit: number }
  | { readonly code: 'too_many_words'; readonly limit: number };

const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/**
 * Reads what a reader typed: words, and phrases between quotation marks of any kind. The last word may be unfinished.
 * Every other sign parts words and means nothing; articles and the like are left out beside other words.
 */
export function parseQuery(text: string): Result<SearchQuery, QueryFault> {
  if (text.length > LONGEST_QUERY) return refuse({ code: 'query_too_long', limit: LONGEST_QUERY });
  const said = clausesIn(text);
  const count = said.reduce((sum, clause) => sum + (clause.type === 'phrase' ? clause.forms.length : 1), 0);
  if (count === 0) return refuse({ code: 'empty_query' });
  if (count > MOST_WORDS) return refuse({ code: 'too_many_words', limit: MOST_WORDS });
  const telling = said.filter((clause) => clause.type === 'phrase' || !STOP_WORDS.has(foldKey(clause.form)));
  return ok({ clauses: telling.length > 0 ? telling : said });
}

function clausesIn(text: string): Clause[] {
  const clauses: Clause[] = [];
  let end = 0;
  for (const { 0: whole, 1: inside = '', index } of text.matchAll(QUOTED)) {
    clauses.push(...loose(text.slice(end, index)), ...quoted(inside));
    end = index + whole.length;
  }
  const rest = loose(text.slice(end));
  const last = rest.pop();
  return [...clauses, ...rest, ...(last ? [{ ...last, isLast: true }] : [])];
}

const formsIn = (text: string): string[] => [...wordsIn(text)].map(({ written }) => wordForm(written));

const loose = (text: string) => formsIn(text).map((form) => ({ type: 'word', form, isLast: false }) as const);

function quoted(text: string): Clause[] {
  const forms = formsIn(text);
  const [only] = forms;
  if (only === undefined) return [];
  return forms.length === 1 ? [{ type: 'word', form: only, isLast: false }] : [{ type: 'phrase', forms }];
}
