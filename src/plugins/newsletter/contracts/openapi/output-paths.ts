import { LOCALES } from '../../domain/locale';
import { ENTRIES_LISTED } from '../../domain/render/feed/feed';
import { OUTPUTS, type OutputId, type OutputParameters, PAGES_ROOT } from '../../domain/render/outputs/addresses';
import type { Words } from '../../domain/render/words';
import type { ReadingErrorCode } from '../error';
import { errorAnswers } from './error-answers';
import type { JsonObject } from './json';
import { documentHeaders, elsewhere, operationIdOf, unchanged } from './reading-paths';

const natural: JsonObject = { type: 'integer', minimum: 1, maximum: 999_999_999 };
const key: JsonObject = { type: 'string', minLength: 1 };

/** What a path of the outputs may name: `token` is the signed part of a draft's address. */
type PathParameter = keyof OutputParameters | 'token';

const PARAMETER_SCHEMAS: Readonly<Record<PathParameter, JsonObject>> = {
  locale: { type: 'string', enum: LOCALES },
  number: natural,
  revision: natural,
  slug: key,
  id: key,
  token: key,
};

/** The words that describe an output's parameter: those of the content API, where it has the same. */
const TOLD_AS: Readonly<Record<PathParameter, string>> = {
  locale: 'pathLocale',
  number: 'number',
  revision: 'revision',
  slug: 'slug',
  id: 'documentId',
  token: 'token',
};

/** A parameter in a path, as OpenAPI describes it. */
export const pathParameter = (name: PathParameter, say: Words): JsonObject => ({
  name,
  in: 'path',
  required: true,
  description: say(`newsletter.contract.parameter.${TOLD_AS[name]}`),
  schema: PARAMETER_SCHEMAS[name],
});

/** What may go wrong before anybody knows which address was meant, or with any method but those of reading. */
export const BEFOREHAND = [
  'malformed_request',
  'method_not_allowed',
  'request_timeout',
  'headers_too_large',
] as const satisfies readonly ReadingErrorCode[];

const ANYWHERE = [
  ...BEFOREHAND,
  'url_too_long',
  'internal_error',
  'too_slow',
] as const satisfies readonly ReadingErrorCode[];

/** What may go wrong where an address names something. */
const OF_NAMES = ['malformed_url', 'not_found'] as const satisfies readonly ReadingErrorCode[];

/** Outputs of one bulletin, or of what stands in one, go with it when it is withdrawn. */
const OF_A_BULLETIN: readonly string[] = ['bulletin', 'both-languages', 'story'];

/** What an output of a media type holds: bytes where they are no characters, else a text. */
export const contentOf = (mediaType: string): JsonObject => ({
  [mediaType]: mediaType === 'application/pdf' ? {} : { schema: isJson(mediaType) ? {} : { type: 'string' } },
});

const isJson = (mediaType: string): boolean => /[/+]json$/.test(mediaType);

/** What an output's errors are written as: pages, but at the root of the site. */
const isOfPages = (path: string): boolean => path.startsWith(`${PAGES_ROOT}/`);

function operationOf(id: OutputId, say: Words): JsonObject {
  const { path, mediaType, subject } = OUTPUTS[id];
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as keyof OutputParameters);
  const errors: ReadingErrorCode[] = [
    ...ANYWHERE,
    ...(named.length > 0 ? OF_NAMES : []),
    ...(OF_A_BULLETIN.includes(subject) ? (['withdrawn'] as const) : []),
  ];
  return {
    operationId: operationIdOf(id),
    tags: [say('newsletter.contract.tag.outputs')],
    summary: say(`newsletter.contract.output.${id}`, { limit: ENTRIES_LISTED }),
    parameters: named.map((name) => pathParameter(name, say)),
    responses: {
      200: {
        description: say('newsletter.contract.answer.output'),
        headers: documentHeaders,
        content: contentOf(mediaType),
      },
      304: unchanged(say),
      ...(subject === 'story' ? { 307: elsewhere(say, 'newsletter.contract.answer.307.story') } : {}),
      ...errorAnswers(errors, say, isOfPages(path) ? 'page' : 'json'),
    },
  };
}

/** Every address that is not of the content API, by the one table of outputs; and the root, which leads to the archive. */
export const outputPaths = (say: Words): JsonObject => ({
  [PAGES_ROOT]: {
    get: {
      operationId: 'pagesRoot',
      tags: [say('newsletter.contract.tag.outputs')],
      summary: say('newsletter.contract.output.root'),
      responses: {
        307: elsewhere(say, 'newsletter.contract.answer.307.root'),
        ...errorAnswers(BEFOREHAND, say, 'page'),
      },
    },
  },
  ...Object.fromEntries(
    (Object.keys(OUTPUTS) as OutputId[]).map((id) => [OUTPUTS[id].path, { get: operationOf(id, say) }]),
  ),
});
