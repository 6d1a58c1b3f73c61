import type { SearchMeta } from '../../../contracts/search';
import type { Locale } from '../../../domain/locale';
import { type Found, matchQuery } from '../../../domain/search/match-query';
import { marksOf, passagesOf } from '../../../domain/search/passage';
import type { Catalogue } from '../public/catalogue';
import { refused, type Whereabouts } from '../public/whereabouts';
import type { SearchShelf } from './keep-search-index';
import { type SearchQuestion, searchAddress } from './search-question';
import { projectHit } from './searched-subject';

/** Searches an index that is level with the catalogue; passages are cut out when the answer is made. */
export function locateSearch(
  question: SearchQuestion,
  locale: Locale,
  { version, changedAt }: Catalogue,
  { index, subjects }: SearchShelf,
): Whereabouts {
  const { query, page, pageSize, type, year } = question;
  const narrowed = { ...(type ? { type } : {}), ...(year === undefined ? {} : { year }) };
  const found = matchQuery(index, query, { locale, ...narrowed, from: (page - 1) * pageSize, size: pageSize });
  const pageCount = Math.ceil(found.total / pageSize);
  if (page > Math.max(pageCount, 1)) return refused(question, 'unknown_page', { page, pageCount });
  const address = searchAddress(question, locale);
  return {
    type: 'document',
    key: `${address}/${version}`,
    locale,
    address,
    changedAt,
    isVariant: true,
    make: () => {
      const marks = marksOf(found.answers);
      return {
        data: found.hits.flatMap((document) => {
          const subject = subjects[document];
          return subject ? [projectHit(subject, passagesOf(index, document, marks, locale), locale)] : [];
        }),
        meta: metaOf(found, { page, pageSize, pageCount, total: found.total }),
      };
    },
  };
}

const metaOf = ({ isWhole, types, years }: Found, pagination: SearchMeta['pagination']): SearchMeta => ({
  pagination,
  match: isWhole ? 'all' : 'some',
  facets: { type: [...types], year: [...years] },
});
