import type { Locale } from '../../../domain/locale';
import { READING_ROOT } from '../../../domain/render/json/addresses';
import { arrange } from './arrange-list';
import type { Catalogue } from './catalogue';
import { echo } from './echo';
import { LISTS, type List } from './lists';
import type { Question } from './parse-question';
import type { Wish } from './parse-wish';
import { isShaped, shapeInAddress, tell } from './shape';
import { type LoadEdition, type NotThere, refused, type Whereabouts } from './whereabouts';

type ListQuestion = Extract<Question, { type: 'list' }>;

/** A wish as it stands in an address, in one spelling; empty where there is none. */
const wishInAddress = ({ include, sort, filters = {} }: Wish): string =>
  (include ? `&include=${include.join(',')}` : '') +
  (sort ? `&sort=${sort}` : '') +
  Object.entries(filters)
    .map(([filter, value]) => `&${filter}=${encodeURIComponent(value)}`)
    .join('');

/** Filters by what editions tell of: whoever is named must be in one, or it is a mistake worth telling. */
const NAMED = { beneficiary: 'beneficiaries', speaker: 'speakers' } as const;

function unknownNamed(question: ListQuestion, catalogue: Catalogue): NotThere | null {
  for (const [filter, directory] of Object.entries(NAMED) as [keyof typeof NAMED, 'beneficiaries' | 'speakers'][]) {
    const id = question.filters?.[filter];
    if (id === undefined || catalogue[directory].byId.has(id)) continue;
    return refused(question, `unknown_${filter}`, { value: echo(id) });
  }
  return null;
}

/** Finds a page of a list, without making it. */
export function locateList(
  question: ListQuestion,
  locale: Locale,
  catalogue: Catalogue,
  load: LoadEdition,
): Whereabouts {
  const unknown = unknownNamed(question, catalogue);
  if (unknown) return unknown;
  const { resource, page, pageSize, include = [] } = question;
  // Each list is given its own things back, whatever they are.
  const list = LISTS[resource] as unknown as List<unknown>;
  const things = arrange(list, resource, question, locale, catalogue);
  const total = things.length;
  const pageCount = Math.ceil(total / pageSize);
  // The first page of nothing is an empty page; any other that does not exist is a mistake worth telling.
  if (page > Math.max(pageCount, 1)) return refused(question, 'unknown_page', { page, pageCount });
  const wish = wishInAddress(question) + shapeInAddress(question);
  return {
    type: 'document',
    key: `${resource}/${page}/${pageSize}/${locale}${wish}/${catalogue.version}`,
    locale,
    address: `${READING_ROOT}/${resource}?locale=${locale}&page=${page}&pageSize=${pageSize}${wish}`,
    changedAt: catalogue.changedAt,
    isVariant: isShaped(question) || wish !== '',
    make: async () => {
      const from = (page - 1) * pageSize;
      const telling = await list.telling(things.slice(from, from + pageSize), catalogue, include, load);
      const { data, meta } = tell(telling, locale, question, include);
      return { data, meta: { pagination: { page, pageSize, pageCount, total }, ...meta } };
    },
  };
}
