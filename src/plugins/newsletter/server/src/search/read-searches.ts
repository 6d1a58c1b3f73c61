import type { Locale } from '../../../domain/locale';
import type { Site } from '../../../domain/render/outputs/subjects';
import type { Catalogue, Histories } from '../public/catalogue';
import type { CatalogueKeeper } from '../public/keep-catalogue';
import type { keepMasthead } from '../public/masthead';
import { type Answering, onceThere } from '../public/once-there';
import type { ReadingRefusal } from '../public/reading-refusal';
import type { Exchange } from '../public/reply';
import type { Whereabouts } from '../public/whereabouts';
import { locateSearch } from './locate-search';
import type { openSearchDesk, SearchState } from './search-desk';
import type { limitSearches } from './search-limit';
import { locateSearchPage, type SearchPageQuestion } from './search-page';
import { parseSearch } from './search-question';

/** What searches need of the desk that answers them. */
type Desk = {
  readonly keeper: CatalogueKeeper;
  readonly search: ReturnType<typeof openSearchDesk>;
  readonly countSearch: ReturnType<typeof limitSearches>;
  readonly masthead: ReturnType<typeof keepMasthead>;
  site(): Site;
  serve(
    exchange: Exchange,
    asked: { readonly locale: Locale | null },
    histories: Histories,
    locate: (negotiated: Locale) => Whereabouts,
  ): Answering;
  refuse(exchange: Exchange, refusal: ReadingRefusal): Answering;
};

/** Answers searches, for programs and on a page; who searches too often waits, while what is in memory is not counted. */
export function readSearches({ keeper, search, countSearch, masthead, site, serve, refuse }: Desk) {
  const counted = (exchange: Exchange, locale: Locale | null, goOn: (state: SearchState) => Answering): Answering =>
    onceThere(countSearch(exchange.request), (wait) =>
      wait ? refuse(exchange, { code: 'too_many_requests', data: wait, locale }) : onceThere(search.current(), goOn),
    );

  return {
    read(exchange: Exchange, url: string): Answering {
      const question = parseSearch(url);
      if (!question.ok) return refuse(exchange, question.error);
      const asked = question.value;
      return counted(exchange, asked.locale, ({ catalogue, shelf }) =>
        serve(exchange, asked, catalogue.histories, (negotiated) =>
          locateSearch(asked, asked.locale ?? negotiated, catalogue, shelf),
        ),
      );
    },

    readPage(exchange: Exchange, { locale, question }: SearchPageQuestion): Answering {
      const about = (catalogue: Catalogue) => ({
        catalogue,
        site: site(),
        operation: () => masthead.of(catalogue.histories, locale),
      });
      if (question === null) {
        return onceThere(keeper.current(), (catalogue) =>
          serve(exchange, { locale }, catalogue.histories, () => locateSearchPage(locale, null, about(catalogue))),
        );
      }
      if (!question.ok) return refuse(exchange, { ...question.error, locale });
      const asked = question.value;
      return counted(exchange, locale, ({ catalogue, shelf }) =>
        serve(exchange, { locale }, catalogue.histories, () => {
          const found = locateSearch(asked, locale, catalogue, shelf);
          return found.type === 'document'
            ? locateSearchPage(locale, { question: asked, found }, about(catalogue))
            : found;
        }),
      );
    },
  };
}
