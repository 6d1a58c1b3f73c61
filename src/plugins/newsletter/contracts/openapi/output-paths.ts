import { LOCALES } from '../../domain/locale';
import { OUTPUTS, type OutputId, type OutputParameters, PAGES_ROOT } from '../../domain/render/outputs/addresses';
import type { Words } from '../../domain/render/words';
import type { ReadingErrorCode } from '../error';
import { errorAnswers } from './error-answers';
import type { JsonObject } from './json';
import { documentHeaders, elsewhere, operationIdOf, unchanged } from './reading-paths';

const natural: JsonObject = { type: 'integer', minimum: 1, maximum: 999_999_999 };
const key: JsonObject = { type: 'string', minLength: 1 };

const PARAMETER_SCHEMAS: Readonly<Record<keyof OutputParameters, JsonObject>> = {
  locale: { type: 'string', enum: LOCALES },
  number: natural,
  revision: natural,
  slug: key,
  id: key,
};

/** The words that describe an output's parameter: those of the content API, where it has the same. */
const TOLD_AS: Readonly<Record<keyof OutputParameters, string>> = {
  locale: 'pathLocale',
  number: 'number',
  revision: 'revision',
  slug: 'slug',
  id: 'documentId',
};

const ANYWHERE = [
  'malformed_request',
  'malformed_url',
  'not_found',
  'method_not_allowed',
  'request_timeout',
  'url_too_long',
  'headers_too_large',
  'internal_error',
  'too_slow',
] as const satisfies readonly ReadingErrorCode[];

/** Outputs of one bulletin, or of what stands in one, go with it when it is withdrawn. */
const OF_A_BULLETIN: readonly string[] = ['bulletin', 'both-languages', 'story'];

/** Bytes where they are no characters, else a text. */
const contentOf = (mediaType: string): JsonObject => ({
  [mediaType]: mediaType === 'application/pdf' ? {} : { schema: isJson(mediaType) ? {} : { type: 'string' } },
});

const isJson = (mediaType: string): boolean => /[/+]json$/.test(mediaType);

/** What an output's errors are written as: pages, but at the root of the site. */
const isOfPages = (path: string): boolean => path.startsWith(`${PAGES_ROOT}/`);

function operationOf(id: OutputId, say: Words): JsonObject {
  const { path, mediaType, subject } = OUTPUTS[id];
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as keyof OutputParameters);
  const errors: ReadingErrorCode[] = OF_A_BULLETIN.includes(subject) ? [...ANYWHERE, 'withdrawn'] : [...ANYWHERE];
  return {
    operationId: operationIdOf(id),
    tags: [say('newsletter.contract.tag.outputs')],
    summary: say(`newsletter.contract.output.${id}`),
    parameters: named.map((name) => ({
      name,
      in: 'path',
      required: true,
      description: say(`newsletter.contract.parameter.${TOLD_AS[name]}`),
      schema: PARAMETER_SCHEMAS[name],
    })),
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
        ...errorAnswers(['method_not_allowed'], say, 'page'),
      },
    },
  },
  ...Object.fromEntries(
    (Object.keys(OUTPUTS) as OutputId[]).map((id) => [OUTPUTS[id].path, { get: operationOf(id, say) }]),
  ),
});
