import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { DEFAULT_LOCALE, type Locale } from '../../../domain/locale';
import { outputAddress, PAGES_ROOT } from '../../../domain/render/outputs/addresses';
import type { OperationDocument, Site } from '../../../domain/render/outputs/subjects';
import type { Result } from '../../../domain/result';
import { locateContract } from '../contract/locate-contract';
import { locateOutput } from '../outputs/locate-output';
import { matchOutput, type OutputQuestion } from '../outputs/match-output';
import { isOfAdminApi } from '../routes/admin';
import { readSearches } from '../search/read-searches';
import { openSearchDesk } from '../search/search-desk';
import { limitSearches, NO_LIMIT, type SearchLimit } from '../search/search-limit';
import { parseSearchPage, searchPageAt } from '../search/search-page';
import { isOfSearch } from '../search/search-question';
import type { Catalogue, Histories } from './catalogue';
import type { EditionSource } from './edition-source';
import { cameBefore, keepFinishedDocuments } from './finished-documents';
import { keepCatalogue } from './keep-catalogue';
import { type Known, rememberChoices } from './known-choices';
import { localeAskedIn } from './locale-asked-in';
import { locateDocument } from './locate-document';
import { locateOnRecord } from './locate-on-record';
import { keepMasthead, mastheadRow } from './masthead';
import { negotiateEncoding } from './negotiate-encoding';
import { negotiateLocale } from './negotiate-locale';
import { type Answering, onceThere } from './once-there';
import { addressIn, MAX_URL_LENGTH, parseQuestion, type Question } from './parse-question';
import { type LanguageChoice, METHODS, optionsHeaders, redirectHeaders } from './reading-headers';
import type { ReadingRefusal } from './reading-refusal';
import { rememberedAs } from './remembered-as';
import { type Exchange, isOfPages, send, sendDocument, sendRefusal } from './reply';
import { isOfStylesheet, sendStylesheet } from './stylesheet';
import type { Whereabouts } from './whereabouts';
import { whyAstray } from './why-astray';

/** Answers readers from editions, mostly from memory. */
export type ReadingDesk = {
  /** Answers, at once or soon, and gives `true`; `false`, with nothing written, where the address is none of public reading. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Answers that the API has nothing at this address. */
  answerUnknown(request: IncomingMessage, response: ServerResponse): void;
  /** The masthead of pages that belong to no bulletin. */
  masthead(locale: Locale): Promise<OperationDocument | null>;
  /** To be called after a commit that changes what readers may see: nobody who asks later gets what was before. */
  invalidate(): void;
};

/** What a reading desk needs of its surroundings; `now` is a monotonic clock in milliseconds. */
export type Surroundings = {
  readonly source: EditionSource;
  /** Where readers find the desk; asked for at the first page. */
  site(): Site;
  now(): number;
  report(error: unknown): void;
  /** How long a reader waits for an answer before being told that it takes too long, in milliseconds. */
  readonly patience?: number;
  readonly searchLimit?: SearchLimit;
};

/** Unless something else is said: far longer than anything takes that is not stuck, and shorter than proxies wait. */
const PATIENCE = 20_000;

/** How many different addresses are understood without reading them again. */
const REMEMBERED = 1000;

/** Most that the forms which callers make up may take in memory, in bytes: of documents asked for twice, and of choices. */
const VARIANTS_CAPACITY = 8 * 1024 * 1024;
const VARIANT_CHOICES_CAPACITY = 2 * 1024 * 1024;

/** Answers one exchange. */
type Reading = (exchange: Exchange) => Answering;

/** The language in which an output is asked for. */
const localeOf = ({ parameters: { locale = DEFAULT_LOCALE } }: OutputQuestion): Locale => locale;

/** Opens a reading desk on a source of editions. */
export function openReadingDesk({
  source,
  site,
  now,
  report,
  patience = PATIENCE,
  searchLimit = NO_LIMIT,
}: Surroundings): ReadingDesk {
  const keeper = keepCatalogue(source, now);
  const search = openSearchDesk(source, keeper, now);
  const masthead = keepMasthead(load);
  const whole = { documents: keepFinishedDocuments(), choices: rememberChoices() };
  const variants = {
    documents: keepFinishedDocuments(VARIANTS_CAPACITY, cameBefore()),
    choices: rememberChoices(VARIANT_CHOICES_CAPACITY),
  };
  const searches = readSearches({
    keeper,
    search,
    countSearch: limitSearches(searchLimit),
    masthead,
    site,
    serve,
    refuse,
  });
  const questions = new LRUCache<string, Result<Question, ReadingRefusal>>({ max: REMEMBERED });

  async function load(id: number) {
    const [stored] = await source.load([id]);
    if (!stored) throw new Error(`Edition row ${id} is gone`);
    return stored.edition;
  }

  /** What an address asks for; `null` where it is none of public reading. */
  function questionAt(url: string): Result<Question, ReadingRefusal> | null {
    const known = questions.get(url);
    if (known) return known;
    const address = addressIn(url);
    if (!address) return null;
    const question = parseQuestion(address, url);
    // What is refused is not worth the room: anybody can make up any number of such addresses.
    if (question.ok) questions.set(url, question);
    return question;
  }

  /** What was chosen before for the same question. */
  const recall = ({ headers, url = '' }: IncomingMessage): Known | undefined =>
    whole.choices.recall(rememberedAs(url), headers) ?? variants.choices.recall(url, headers);

  /** Answers what was asked before, without reading the question again, as long as nothing was issued or withdrawn. */
  const answerAgain = (exchange: Exchange, known: Known, url: string): Answering =>
    onceThere(keeper.histories(), (histories) =>
      histories === known.record ? sendDocument(exchange, known) : readingOf(url)?.(exchange),
    );

  function serve(
    exchange: Exchange,
    { locale }: Pick<Question, 'locale'>,
    histories: Histories,
    locate: (negotiated: Locale) => Whereabouts,
  ): Answering {
    const { headers, url = '' } = exchange.request;
    const found = locate(negotiateLocale(headers['accept-language']));
    if (found.type === 'refused') return refuse(exchange, found.refusal);
    if (found.type === 'elsewhere') return send(exchange, 307, redirectHeaders(found.address));
    const language: LanguageChoice = locale === null ? 'negotiated' : 'addressed';
    const { documents, choices } = found.isVariant ? variants : whole;
    const encoding = negotiateEncoding(headers['accept-encoding']?.toString());
    const kept = documents.kept(found, encoding);
    if (kept)
      choices.remember(histories, found.isVariant ? url : rememberedAs(url), headers, { finished: kept, language });
    return onceThere(kept ?? documents.make(found, encoding), (finished) =>
      sendDocument(exchange, { finished, language }),
    );
  }

  function read(exchange: Exchange, question: Result<Question, ReadingRefusal>): Answering {
    if (!question.ok) return refuse(exchange, question.error);
    const asked = question.value;
    if (asked.type === 'bulletin' || asked.type === 'revision' || asked.type === 'contract') {
      const onRecord = (histories: Histories) =>
        serve(exchange, asked, histories, (negotiated) =>
          asked.type === 'contract'
            ? locateContract(asked.contract, asked.locale ?? negotiated, {
                row: mastheadRow(histories),
                operationIn: async (locale) => masthead.of(histories, locale),
              })
            : locateOnRecord(asked, negotiated, histories, load),
        );
      return onceThere(keeper.histories(), onRecord);
    }
    const inCatalogue = (catalogue: Catalogue) =>
      serve(exchange, asked, catalogue.histories, (negotiated) => locateDocument(asked, negotiated, catalogue, load));
    return onceThere(keeper.current(), inCatalogue);
  }

  function readOutput(exchange: Exchange, question: OutputQuestion): Answering {
    const locale = localeOf(question);
    const inCatalogue = (catalogue: Catalogue) =>
      serve(exchange, { locale }, catalogue.histories, () => locateOutput(question, catalogue, load, site()));
    return onceThere(keeper.current(), inCatalogue);
  }

  /** The root of the pages has no language of its own: it leads to the archive in the reader's. */
  function readRoot(exchange: Exchange): Answering {
    const locale = negotiateLocale(exchange.request.headers['accept-language']);
    send(exchange, 307, [...redirectHeaders(outputAddress('archive-page', { locale })), 'Vary', 'Accept-Language']);
  }

  /** How an address is answered; `null` where it is none of public reading. */
  function readingOf(url: string): Reading | null {
    const question = questionAt(url);
    if (question)
      return byReading(
        () => localeAskedIn(url),
        (exchange) => read(exchange, question),
      );
    const path = url.split('?', 1)[0] ?? '';
    if (isOfSearch(path))
      return byReading(
        () => localeAskedIn(url),
        (exchange) => searches.read(exchange, url),
      );
    if (path === PAGES_ROOT || path === `${PAGES_ROOT}/`) return byReading(() => null, readRoot);
    if (isOfStylesheet(path))
      return byReading(
        () => null,
        (exchange) => sendStylesheet(exchange, path),
      );
    const searched = searchPageAt(path);
    const output = searched ? null : matchOutput(path);
    if ((searched || output) && url.length > MAX_URL_LENGTH) return refuseLength;
    if (searched) {
      const asked = parseSearchPage(url, searched);
      return byReading(
        () => asked.locale,
        (exchange) => searches.readPage(exchange, asked),
      );
    }
    if (output)
      return byReading(
        () => localeOf(output),
        (exchange) => readOutput(exchange, output),
      );
    return readAstray(path);
  }

  /** A reading that refuses, in a language where one is known, whoever wants to do anything but read. */
  const byReading =
    (localeAsked: () => Locale | null, reading: Reading): Reading =>
    (exchange) =>
      isReading(exchange) ? reading(exchange) : refuseMethod(exchange, localeAsked());

  /** Refuses: programs at once, people in a page with the masthead, whose edition may have to be read first. */
  function refuse(exchange: Exchange, refusal: ReadingRefusal): Answering {
    const tell = () => sendRefusal(exchange, refusal, masthead.last);
    const { url = '' } = exchange.request;
    if (!isOfPages(url.split('?', 1)[0] ?? '')) return tell();
    return onceThere(keeper.histories(), (histories) => onceThere(masthead.of(histories, DEFAULT_LOCALE), tell));
  }

  const isReading = ({ request: { method } }: Exchange): boolean => method === 'GET' || method === 'HEAD';

  const refuseLength = (exchange: Exchange): Answering =>
    refuse(exchange, { code: 'url_too_long', data: { limit: MAX_URL_LENGTH }, locale: null });

  function readAstray(path: string): Reading | null {
    const code = path.startsWith(`${PAGES_ROOT}/`) && !isOfAdminApi(path) ? whyAstray(path) : null;
    return code && ((exchange) => refuse(exchange, { code, data: {}, locale: null }));
  }

  function refuseMethod(exchange: Exchange, locale: Locale | null): Answering {
    const data = { method: exchange.request.method ?? '', allowed: METHODS };
    return refuse(exchange, { code: 'method_not_allowed', data, locale });
  }

  function fail(exchange: Exchange, url: string, error: unknown): void {
    report(error);
    if (exchange.response.writableEnded) return;
    if (exchange.response.headersSent) exchange.response.destroy();
    else sendRefusal(exchange, { code: 'internal_error', data: {}, locale: localeAskedIn(url) }, masthead.last);
  }

  /** Waits for an answer that is in the making, and no longer than a reader should. */
  function wait(exchange: Exchange, url: string, answering: Promise<void>): void {
    const giveUp = () =>
      sendRefusal(exchange, { code: 'too_slow', data: {}, locale: localeAskedIn(url) }, masthead.last);
    const timer = setTimeout(giveUp, patience);
    answering.catch((error: unknown) => fail(exchange, url, error)).finally(() => clearTimeout(timer));
  }

  return {
    answer(request, response) {
      const url = request.url ?? '';
      const exchange = { request, response };
      const known = isReading(exchange) ? recall(request) : undefined;
      const reading = known ? () => answerAgain(exchange, known, url) : readingOf(url);
      if (!reading) return false;
      try {
        if (request.method === 'OPTIONS') {
          send(exchange, 204, optionsHeaders);
          return true;
        }
        // Nothing is awaited where nothing has to be: a reader of what is in memory is answered in the same turn.
        const answering = reading(exchange);
        if (answering) wait(exchange, url, answering);
      } catch (error) {
        fail(exchange, url, error);
      }
      return true;
    },
    answerUnknown(request, response) {
      const url = request.url ?? '';
      const exchange = { request, response };
      const answering = refuse(exchange, { code: 'unknown_resource', data: {}, locale: localeAskedIn(url) });
      if (answering) wait(exchange, url, answering);
    },
    masthead: async (locale) => masthead.of(await keeper.histories(), locale),
    invalidate() {
      keeper.invalidate();
      search.follow();
    },
  };
}
