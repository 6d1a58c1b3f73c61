import { READING_ROOT } from '../../domain/render/json/addresses';
import type { Words } from '../../domain/render/words';
import { MAX_PAGE_SIZE } from '../pagination';
import { SEARCH } from '../search';
import { schemaRef } from './components';
import { errorAnswers } from './error-answers';
import type { JsonObject } from './json';
import { describeParameter } from './parameters';
import { answerContent, documentHeaders, unchanged } from './reading-paths';

/** A parameter of search; a page of hits is shorter than one of a list. */
function parameterOf(name: (typeof SEARCH.query)[number], say: Words): JsonObject {
  const told = { ...describeParameter(name, 'story-list', say), required: name === 'q' };
  return name === 'pageSize' ? { ...told, schema: { ...pageSizeSchema, default: SEARCH.pageSize } } : told;
}

const pageSizeSchema: JsonObject = { type: 'integer', minimum: 1, maximum: MAX_PAGE_SIZE };

/** The address of search, by its own table. */
export const searchPath = (say: Words): JsonObject => ({
  [READING_ROOT + SEARCH.path]: {
    get: {
      operationId: 'search',
      tags: [say('newsletter.contract.tag.search')],
      summary: say('newsletter.contract.reading.search'),
      parameters: SEARCH.query.map((name) => parameterOf(name, say)),
      responses: {
        200: {
          description: say('newsletter.contract.answer.search'),
          headers: documentHeaders,
          content: answerContent(schemaRef('SearchAnswer'), 'search'),
        },
        304: unchanged(say),
        ...errorAnswers(SEARCH.errors, say),
      },
    },
  },
});
