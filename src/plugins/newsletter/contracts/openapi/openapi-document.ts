import { READING_ROOT, RESOURCES } from '../../domain/render/json/addresses';
import type { Words } from '../../domain/render/words';
import { CONTRACT_DOCUMENTS, CONTRACT_ERRORS, CONTRACT_QUERY, type ContractId } from '../reading/contract-addresses';
import { CONTRACT_VERSION } from '../reading/version';
import { componentSchemas } from './components';
import { errorAnswers, errorExamples, errorResponses } from './error-answers';
import type { JsonObject } from './json';
import { outputPaths } from './output-paths';
import { describeParameter } from './parameters';
import { previewPaths, previewResponses } from './preview-paths';
import {
  type AnswerExamples,
  answerExamples,
  documentHeaders,
  headerComponents,
  readingPaths,
  unchanged,
} from './reading-paths';
import { searchPagePath } from './search-page-path';
import { searchPath } from './search-path';

const contractPaths = (say: Words): JsonObject =>
  Object.fromEntries(
    (Object.keys(CONTRACT_DOCUMENTS) as ContractId[]).map((id) => {
      const { path, mediaType } = CONTRACT_DOCUMENTS[id];
      const operation = {
        operationId: id,
        tags: [say('newsletter.contract.tag.contract')],
        summary: say(`newsletter.contract.reading.${id}`),
        parameters: CONTRACT_QUERY.map((name) => describeParameter(name, 'bulletin', say)),
        responses: {
          200: {
            description: say('newsletter.contract.answer.contract'),
            headers: documentHeaders,
            content: { [mediaType]: { schema: { type: id === 'openapi' ? 'object' : 'string' } } },
          },
          304: unchanged(say),
          ...errorAnswers(CONTRACT_ERRORS, say),
        },
      };
      return [READING_ROOT + path, { get: operation }];
    }),
  );

/**
 * The contract of public reading as an OpenAPI 3.1 document, with its prose in the language of `say`: every address of
 * the content API and of the outputs, every parameter, every error by its code. Nothing in it depends on a desk.
 */
export const buildOpenApiDocument = (examples: AnswerExamples, say: Words) =>
  ({
    openapi: '3.1.0',
    info: {
      title: say('newsletter.contract.title'),
      version: CONTRACT_VERSION,
      description: say('newsletter.contract.description'),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    // Nobody has to say who they are.
    security: [],
    tags: [...RESOURCES, 'search', 'contract', 'outputs', 'previews'].map((tag) => ({
      name: say(`newsletter.contract.tag.${tag}`),
      description: say(`newsletter.contract.tag.${tag}.text`),
    })),
    paths: {
      ...readingPaths(say),
      ...searchPath(say),
      ...contractPaths(say),
      ...outputPaths(say),
      ...searchPagePath(say),
      ...previewPaths(say),
    },
    components: {
      schemas: componentSchemas(say),
      responses: { ...errorResponses(say), ...previewResponses(say) },
      headers: headerComponents(say),
      examples: { ...answerExamples(examples), ...errorExamples(say) },
    },
  }) satisfies JsonObject;

/** The contract as an OpenAPI 3.1 document. */
export type OpenApiDocument = ReturnType<typeof buildOpenApiDocument>;
