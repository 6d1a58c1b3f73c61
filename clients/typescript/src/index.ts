import createFetchClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from '../schema.js';

type Schemas = components['schemas'];

/** A whole bulletin in one language. */
export type Bulletin = Schemas['Bulletin'];
/** A bulletin as a list shows it. */
export type BulletinListed = Schemas['BulletinListed'];
/** A story on its own, with its bulletin and the masthead. */
export type StoryPage = Schemas['StoryPage'];
/** A story as a list shows it. */
export type StoryListed = Schemas['StoryListed'];
/** An event, a speaker, a beneficiary, each with the stories that tell of it. */
export type EventEntry = Schemas['EventEntry'];
export type SpeakerEntry = Schemas['SpeakerEntry'];
export type BeneficiaryEntry = Schemas['BeneficiaryEntry'];
/** A document that a search found, with the passage that answers it. */
export type SearchHit = Schemas['SearchHit'];
/** A text that came from the other language: where it stands, and which language it is in. */
export type Fallback = Schemas['Fallback'];
/** The stable code of an error. */
export type ErrorCode = Schemas['Error']['error']['details']['code'];

type Identity = 'documentId' | 'locale' | 'number' | 'revision' | 'slug' | 'url';

/** What is left of a document by `fields`: those that were asked for, and its identity. */
export type Selected<Document, Field extends keyof Document> = Pick<
  Document,
  Field | Extract<keyof Document, Identity>
>;

/** A client of one desk, with a method for each HTTP method: `client.GET('/api/newsletter/bulletins/{number}', …)`. */
export type DeltioClient = Client<paths>;

/** A client of the desk at an origin such as `https://newsletter.example`; options are those of openapi-fetch. */
export const createDeltioClient = (origin: string, options: Omit<ClientOptions, 'baseUrl'> = {}): DeltioClient =>
  createFetchClient<paths>({
    // The desk takes lists between commas: `fields=title,stories`.
    querySerializer: { array: { style: 'form', explode: false } },
    ...options,
    baseUrl: origin.replace(/\/+$/, ''),
  });

/** What a desk refused, by its stable code; the message is in the reader's language. */
export class DeltioError extends Error {
  override readonly name = 'DeltioError';
  readonly status: number;
  readonly code: ErrorCode | null;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, answer: unknown) {
    const error = (answer as Partial<Schemas['Error']> | undefined)?.error;
    super(error?.message ?? `HTTP ${status}`);
    this.status = status;
    this.code = error?.details.code ?? null;
    this.details = error?.details ?? {};
  }
}

/** An answer of the client: what the desk gave, or why it did not. */
type Answer<T> = { readonly data?: T; readonly error?: unknown; readonly response: Response };

/** The answer of the desk; throws a `DeltioError` where there is none. */
export async function answerOf<T>(answering: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answering;
  if (data === undefined) throw new DeltioError(response.status, error);
  return data;
}

type Page<T> = { readonly data: readonly T[]; readonly meta: { readonly pagination: Schemas['Pagination'] } };

/** Every document of a list, page after page; `ask` asks for one page. */
export async function* everyOne<T>(ask: (page: number) => Promise<Answer<Page<T>>>): AsyncGenerator<T, void> {
  for (let page = 1; ; page += 1) {
    const { data, meta } = await answerOf(ask(page));
    yield* data;
    if (page >= meta.pagination.pageCount) return;
  }
}
