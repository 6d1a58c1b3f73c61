import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Locale } from '../../../domain/locale';
import type { Result } from '../../../domain/result';
import type { Catalogue, Histories } from './catalogue';
import type { EditionSource } from './edition-source';
import { keepFinishedDocuments } from './finished-documents';
import { keepCatalogue } from './keep-catalogue';
import { rememberChoices } from './known-choices';
import { locateDocument } from './locate-document';
import { locateOnRecord } from './locate-on-record';
import { negotiateEncoding } from './negotiate-encoding';
import { negotiateLocale } from './negotiate-locale';
import { addressIn, localeAskedIn, parseQuestion, type Question } from './parse-question';
import { type LanguageChoice, METHODS, optionsHeaders, redirectHeaders } from './reading-headers';
import type { ReadingRefusal } from './reading-refusal';
import { type Exchange, send, sendDocument, sendRefusal } from './reply';
import type { Whereabouts } from './whereabouts';

/** Answers readers from editions, mostly from memory. */
export type ReadingDesk = {
  /** Answers, at once or soon, and gives `true`; `false`, with nothing written, where the address is none of public reading. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Answers that the API has nothing at this address. */
  answerUnknown(request: IncomingMessage, response: ServerResponse): void;
  /** To be called after a commit that changes what readers may see: nobody who asks later gets what was before. */
  invalidate(): void;
};

/** What a reading desk needs of its surroundings; `now` is a monotonic clock in milliseconds. */
export type Surroundings = { readonly source: EditionSource; now(): number; report(error: unknown): void };

/** How many different addresses are understood without reading them again. */
const REMEMBERED = 1000;

/** Opens a reading desk on a source of editions. */
export function openReadingDesk({ source, now, report }: Surroundings): ReadingDesk {
  const keeper = keepCatalogue(source, now);
  const documents = keepFinishedDocuments();
  const choices = rememberChoices();
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

  function serve(
    exchange: Exchange,
    question: Question,
    histories: Histories,
    locate: (negotiated: Locale) => Whereabouts,
  ): void | Promise<void> {
    const { headers, url = '' } = exchange.request;
    const known = choices.recall(histories, url, headers);
    if (known) return sendDocument(exchange, known);
    const found = locate(negotiateLocale(headers['accept-language']));
    if (found.type === 'refused') return sendRefusal(exchange, found.refusal);
    if (found.type === 'elsewhere') return send(exchange, 307, redirectHeaders(found.address));
    const language: LanguageChoice = question.locale === null ? 'negotiated' : 'addressed';
    const finished = documents.get(found, negotiateEncoding(headers['accept-encoding']?.toString()));
    if (finished instanceof Promise) {
      return finished.then((document) => sendDocument(exchange, { finished: document, language }));
    }
    const choice = { finished, language };
    choices.remember(histories, url, headers, choice);
    sendDocument(exchange, choice);
  }

  function read(exchange: Exchange, question: Result<Question, ReadingRefusal>, url: string): void | Promise<void> {
    const { method } = exchange.request;
    if (method === 'OPTIONS') return send(exchange, 204, optionsHeaders);
    if (method !== 'GET' && method !== 'HEAD') {
      const data = { method: method ?? '', allowed: METHODS };
      return sendRefusal(exchange, { code: 'method_not_allowed', data, locale: localeAskedIn(url) });
    }
    if (!question.ok) return sendRefusal(exchange, question.error);
    const asked = question.value;
    if (asked.type === 'bulletin' || asked.type === 'revision') {
      const onRecord = (histories: Histories) =>
        serve(exchange, asked, histories, (negotiated) => locateOnRecord(asked, negotiated, histories, load));
      const histories = keeper.histories();
      return histories instanceof Promise ? histories.then(onRecord) : onRecord(histories);
    }
    const inCatalogue = (catalogue: Catalogue) =>
      serve(exchange, asked, catalogue.histories, (negotiated) => locateDocument(asked, negotiated, catalogue, load));
    const catalogue = keeper.current();
    return catalogue instanceof Promise ? catalogue.then(inCatalogue) : inCatalogue(catalogue);
  }

  function fail(exchange: Exchange, url: string, error: unknown): void {
    report(error);
    if (exchange.response.headersSent) exchange.response.destroy();
    else sendRefusal(exchange, { code: 'internal_error', data: {}, locale: localeAskedIn(url) });
  }

  return {
    answer(request, response) {
      const url = request.url ?? '';
      const question = questionAt(url);
      if (!question) return false;
      const exchange = { request, response };
      try {
        // Nothing is awaited where nothing has to be: a reader of what is in memory is answered in the same turn.
        read(exchange, question, url)?.catch((error: unknown) => fail(exchange, url, error));
      } catch (error) {
        fail(exchange, url, error);
      }
      return true;
    },
    answerUnknown(request, response) {
      const locale = localeAskedIn(request.url ?? '');
      sendRefusal({ request, response }, { code: 'unknown_resource', data: {}, locale });
    },
    invalidate: keeper.invalidate,
  };
}
