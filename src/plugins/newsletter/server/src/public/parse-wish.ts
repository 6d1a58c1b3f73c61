import { DEFAULT_PAGE_SIZE, MAX_INCLUDING_PAGE_SIZE, MAX_PAGE_SIZE } from '../../../contracts/pagination';
import { type Filter, LIST_CONTRACTS } from '../../../contracts/reading/lists';
import { NATURAL, PARAMETERS, type QueryName, YEAR } from '../../../contracts/reading/parameters';
import { EVENT_KINDS } from '../../../domain/bulletin/bulletin';
import { isLocale, LOCALES } from '../../../domain/locale';
import type { Resource } from '../../../domain/render/json/addresses';
import { ok, type Result, refuse } from '../../../domain/result';
import { echo } from './echo';
import type { ReadingRefusal } from './reading-refusal';
import type { Shape } from './shape';

/** What a list is asked beside its page; what is not said is left out. */
export type Wish = {
  /** Fields that the list holds for who asks for them, in the order of the contract. */
  readonly include?: readonly string[];
  /** A key of the list's contract, with `-` before it where it is turned round. */
  readonly sort?: string;
  readonly filters?: Readonly<Partial<Record<Filter, string>>>;
};

/** Which page of a list, counted from 1, and how many documents are on one. */
export type Page = { readonly page: number; readonly pageSize: number };

/** Two ways to write the same: ours, and Strapi's. */
const ALSO_WRITTEN = new Map<string, QueryName>([
  ['pagination[page]', 'page'],
  ['pagination[pageSize]', 'pageSize'],
]);

/** What stands behind the question mark, by name, not yet understood. */
export type Parameters = { readonly [N in QueryName]?: string };
/** A refusal whose language is not known yet. */
export type Refused = Omit<ReadingRefusal, 'locale'>;

/** Splits what stands behind the question mark; whatever is not among the `taken` is refused. */
export function parametersOf(url: string, taken: readonly QueryName[]): Result<Parameters, Refused> {
  const query = url.indexOf('?');
  if (query === -1) return ok({});
  const found = new Map<QueryName, string>();
  for (const [name, value] of new URLSearchParams(url.slice(query + 1))) {
    const parameter = taken.find((candidate) => candidate === (ALSO_WRITTEN.get(name) ?? name));
    if (parameter === undefined) {
      return refuse({ code: 'unknown_parameter', data: { parameter: echo(name), allowed: taken.join(', ') } });
    }
    if (found.has(parameter)) return refuse({ code: 'repeated_parameter', data: { parameter: echo(name) } });
    found.set(parameter, value);
  }
  return ok(Object.fromEntries(found));
}

const refusedAmong = (name: QueryName, value: string, allowed: readonly string[]): Result<never, Refused> =>
  refuse({ code: PARAMETERS[name].refusal, data: { value: echo(value), allowed: allowed.join(', ') } });

/** What stands between commas, each once and in the contract's order, so that one wish has one spelling. */
function someOf(name: QueryName, value: string, allowed: readonly string[]): Result<readonly string[], Refused> {
  const wanted = value.split(',');
  const unknown = wanted.find((one) => !allowed.includes(one));
  if (unknown !== undefined) return refusedAmong(name, unknown, allowed);
  return ok(allowed.filter((one) => wanted.includes(one)));
}

/** The shape that is asked for; `known` are the fields there are. */
export function shapeIn({ fallback, fields }: Parameters, known: readonly string[]): Result<Shape, Refused> {
  if (fallback !== undefined && !isLocale(fallback)) return refusedAmong('fallback', fallback, LOCALES);
  const chosen = fields === undefined ? undefined : someOf('fields', fields, known);
  if (chosen && !chosen.ok) return chosen;
  return ok({ ...(fallback ? { fallback } : {}), ...(chosen ? { fields: chosen.value } : {}) });
}

/** How long an id may be that is looked for; those that there are are far shorter. */
const LONGEST_ID = 100;

/** What a filter may be; whom ids name is known to the catalogue alone. */
const FILTER_READS: { readonly [F in Filter]: (value: string) => Result<string, Refused> } = {
  year: (value) => (YEAR.test(value) ? ok(value) : refuse({ code: 'invalid_year', data: { value: echo(value) } })),
  kind: (value) => (EVENT_KINDS.some((kind) => kind === value) ? ok(value) : refusedAmong('kind', value, EVENT_KINDS)),
  beneficiary: (value) => idOf('beneficiary', value),
  speaker: (value) => idOf('speaker', value),
};

const idOf = (name: 'beneficiary' | 'speaker', value: string): Result<string, Refused> =>
  value === '' || value.length > LONGEST_ID
    ? refuse({ code: PARAMETERS[name].refusal, data: { value: echo(value) } })
    : ok(value);

/** What a list is asked beside its page. */
export function wishIn(resource: Resource, parameters: Parameters): Result<Wish, Refused> {
  const { include: inclusions, sort: keys, filters: known } = LIST_CONTRACTS[resource];
  const { include, sort } = parameters;
  const included = include === undefined ? undefined : someOf('include', include, inclusions);
  if (included && !included.ok) return included;
  const orders = keys.flatMap((key) => [key, `-${key}`]);
  if (sort !== undefined && !orders.includes(sort)) return refusedAmong('sort', sort, orders);
  const filters: Partial<Record<Filter, string>> = {};
  for (const filter of known) {
    const value = parameters[filter];
    if (value === undefined) continue;
    const read = FILTER_READS[filter](value);
    if (!read.ok) return read;
    filters[filter] = read.value;
  }
  return ok({
    ...(included ? { include: included.value } : {}),
    ...(sort ? { sort } : {}),
    ...(Object.keys(filters).length > 0 ? { filters } : {}),
  });
}

/** The page of a list that is asked for. */
export function pageIn({
  page = '1',
  pageSize = String(DEFAULT_PAGE_SIZE),
  include,
}: Parameters): Result<Page, Refused> {
  const limit = include === undefined ? MAX_PAGE_SIZE : MAX_INCLUDING_PAGE_SIZE;
  if (!NATURAL.test(page)) return refuse({ code: 'invalid_page', data: { value: echo(page) } });
  if (!NATURAL.test(pageSize) || Number(pageSize) > limit) {
    return refuse({ code: 'invalid_page_size', data: { value: echo(pageSize), limit } });
  }
  return ok({ page: Number(page), pageSize: Number(pageSize) });
}
