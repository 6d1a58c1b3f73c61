import { OUTPUTS, type OutputId } from '../../domain/render/outputs/addresses';
import { PREVIEWED, previewPath } from '../../domain/render/outputs/previewed';
import type { Words } from '../../domain/render/words';
import { PREVIEW_ERRORS, type PreviewErrorCode } from '../preview';
import { schemaRef } from './components';
import { errorAnswers } from './error-answers';
import type { JsonObject } from './json';
import { contentOf, pathParameter } from './output-paths';
import { operationIdOf } from './reading-paths';

const CODES = Object.keys(PREVIEW_ERRORS) as PreviewErrorCode[];

/** The name of a shared answer. */
const nameOf = (code: PreviewErrorCode): string => `preview.${code}`;

/** Headers of every answer about a draft. */
const HEADERS: JsonObject = Object.fromEntries(
  ['Cache-Control', 'Content-Language'].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);

/** The answers that refuse to show a draft, as JSON to programs and as a page to browsers. */
export const previewResponses = (say: Words): JsonObject =>
  Object.fromEntries(
    CODES.map((code) => {
      const { status } = PREVIEW_ERRORS[code];
      const own = { status: { const: status }, details: { type: 'object', properties: { code: { const: code } } } };
      const error = { type: 'object', properties: own };
      return [
        nameOf(code),
        {
          description: `\`${code}\`: ${say(`newsletter.preview.${code}`)}`,
          headers: HEADERS,
          content: {
            'application/json': {
              schema: { allOf: [schemaRef('PreviewError'), { type: 'object', properties: { error } }] },
            },
            'text/html': { schema: { type: 'string' } },
          },
        },
      ];
    }),
  );

function operationOf(id: OutputId, say: Words): JsonObject {
  const { path, mediaType } = OUTPUTS[id];
  return {
    operationId: operationIdOf(`preview-${id}`),
    tags: [say('newsletter.contract.tag.previews')],
    summary: say('newsletter.contract.preview', { output: say(`newsletter.contract.output.${id}`) }),
    parameters: [pathParameter('token', say), ...(path.includes('{locale}') ? [pathParameter('locale', say)] : [])],
    responses: {
      200: { description: say('newsletter.contract.answer.preview'), headers: HEADERS, content: contentOf(mediaType) },
      ...errorAnswers(['malformed_request', 'request_timeout', 'headers_too_large'], say),
      ...Object.fromEntries(
        CODES.map((code) => [PREVIEW_ERRORS[code].status, { $ref: `#/components/responses/${nameOf(code)}` }]),
      ),
    },
  };
}

/** The addresses of drafts, which a signed link opens until its time is over, by the one table of outputs. */
export const previewPaths = (say: Words): JsonObject =>
  Object.fromEntries(PREVIEWED.map((id) => [previewPath(id), { get: operationOf(id, say) }]));
