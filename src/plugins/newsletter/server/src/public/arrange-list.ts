import { LRUCache } from 'lru-cache';
import type { Filter } from '../../../contracts/reading/lists';
import type { Locale } from '../../../domain/locale';
import type { Resource } from '../../../domain/render/json/addresses';
import { type Catalogue, COLLATORS } from './catalogue';
import type { List, SortValue } from './lists';
import type { Wish } from './parse-wish';

/** How many narrowed lists are kept: whoever pages through one finds it narrowed already. */
const NARROWED_KEPT = 16;

type Arranged = {
  /** Lists in other orders than their own, each sorted once; the contract bounds their number. */
  readonly sorted: Map<string, readonly unknown[]>;
  readonly narrowed: LRUCache<string, readonly unknown[]>;
};

/** What was arranged of a catalogue goes with it. */
const arrangedOf = new WeakMap<Catalogue, Arranged>();

function arrangedIn(catalogue: Catalogue): Arranged {
  const known = arrangedOf.get(catalogue);
  if (known) return known;
  const arranged: Arranged = { sorted: new Map(), narrowed: new LRUCache({ max: NARROWED_KEPT }) };
  arrangedOf.set(catalogue, arranged);
  return arranged;
}

function compare(a: SortValue, b: SortValue, locale: Locale): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return COLLATORS[locale].compare(String(a), String(b));
}

function sorted<T>(things: readonly T[], sortValue: (thing: T) => SortValue, isReversed: boolean, locale: Locale) {
  const valued = things.map((thing) => ({ thing, value: sortValue(thing) }));
  const known = valued.filter(({ value }) => value !== null);
  const unknown = valued.filter(({ value }) => value === null);
  // Equals stay in the list's own order, also where it is turned round.
  known.sort((a, b) => (isReversed ? compare(b.value, a.value, locale) : compare(a.value, b.value, locale)));
  return [...known, ...unknown].map(({ thing }) => thing);
}

function inOrder<T>(list: List<T>, resource: Resource, sort: string, locale: Locale, catalogue: Catalogue) {
  const orders = arrangedIn(catalogue).sorted;
  const name = `${resource} ${sort} ${locale}`;
  const known = orders.get(name) as readonly T[] | undefined;
  if (known) return known;
  const sortValue = list.sort[sort.replace(/^-/, '')];
  if (!sortValue) throw new Error(`The contract has a sort key that the list of ${resource} has not: ${sort}`);
  const things = sorted(
    list.all(catalogue, locale),
    (thing) => sortValue(thing, locale, catalogue),
    sort.startsWith('-'),
    locale,
  );
  orders.set(name, things);
  return things;
}

/** The things of a list, in the order and of the kind that are asked for. */
export function arrange<T>(
  list: List<T>,
  resource: Resource,
  { sort, filters }: Pick<Wish, 'sort' | 'filters'>,
  locale: Locale,
  catalogue: Catalogue,
): readonly T[] {
  const things = sort ? inOrder(list, resource, sort, locale, catalogue) : list.all(catalogue, locale);
  if (!filters) return things;
  const { narrowed } = arrangedIn(catalogue);
  const name = JSON.stringify([resource, sort, locale, filters]);
  const known = narrowed.get(name) as readonly T[] | undefined;
  if (known) return known;
  const asked = Object.entries(filters) as [Filter, string][];
  const found = things.filter((thing) =>
    asked.every(([filter, value]) => list.filters[filter]?.(thing, value, catalogue) ?? false),
  );
  narrowed.set(name, found);
  return found;
}
