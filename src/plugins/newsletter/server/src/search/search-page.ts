import { SEARCH } from '../../../contracts/search';
import { isLocale, type Locale } from '../../../domain/locale';
import { READING_ROOT } from '../../../domain/render/json/addresses';
import { searchPageAddress } from '../../../domain/render/outputs/addresses';
import type { OperationDocument, Site } from '../../../domain/render/outputs/subjects';
import { type Hits, searchPage } from '../../../domain/render/web/pages/search-page';
import { writePage } from '../../../domain/render/web/write-page';
import type { Result } from '../../../domain/result';
import { settingOf } from '../outputs/reader-setting';
import type { Catalogue } from '../public/catalogue';
import type { ReadingRefusal } from '../public/reading-refusal';
import type { Located } from '../public/whereabouts';
import { parseSearch, type SearchQuestion } from './search-question';

/** What people ask the search page: `question` is `null` where they have not typed anything yet. */
export type SearchPageQuestion = {
  readonly locale: Locale;
  readonly question: Result<SearchQuestion, ReadingRefusal> | null;
};

const [BEFORE = '', AFTER = ''] = searchPageAddress('el').split('el');

/** The language of the search page at a path; `null` where that is another. */
export function searchPageAt(path: string): Locale | null {
  const plain = path.replace(/\/$/, '');
  if (!plain.startsWith(BEFORE) || !plain.endsWith(AFTER)) return null;
  const locale = plain.slice(BEFORE.length, -AFTER.length);
  return isLocale(locale) ? locale : null;
}

/** Reads what is asked there: the words and the page; whatever else is added to the address is passed over, as on every page. */
export function parseSearchPage(url: string, locale: Locale): SearchPageQuestion {
  const given = new URLSearchParams(url.split('?').slice(1).join('?'));
  const q = given.get('q') ?? '';
  if (q.trim() === '') return { locale, question: null };
  const asked = new URLSearchParams({ q, locale, ...(given.has('page') ? { page: given.get('page') ?? '' } : {}) });
  const question = parseSearch(`${READING_ROOT}${SEARCH.path}?${asked}`);
  // Signs alone are no words to look for.
  const isEmpty = !question.ok && question.error.code === 'empty_query';
  return { locale, question: isEmpty ? null : question };
}

type Surroundings = {
  readonly catalogue: Catalogue;
  readonly site: Site;
  operation(): OperationDocument | null | Promise<OperationDocument | null>;
};

/** The page of what was found, `found` being the same as programs get; without it the page asks what to look for. */
export function locateSearchPage(
  locale: Locale,
  asked: { readonly question: SearchQuestion; readonly found: Located } | null,
  { catalogue, site, operation }: Surroundings,
): Located {
  const { q = '', page = 1 } = asked?.question ?? {};
  const address = searchPageAddress(locale, q, page);
  return {
    type: 'document',
    key: `${address}/${site.origin}/${catalogue.version}`,
    locale,
    address,
    changedAt: catalogue.changedAt,
    mediaType: 'text/html',
    isVariant: true,
    make: async () => {
      const hits = asked ? ((await asked.found.make()) as Hits) : null;
      const setting = settingOf(locale, site);
      return writePage(searchPage({ locale, q, hits, operation: await operation() }, setting), setting);
    },
  };
}
