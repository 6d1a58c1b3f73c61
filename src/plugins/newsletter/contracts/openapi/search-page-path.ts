import { PAGES_ROOT } from '../../domain/render/outputs/addresses';
import type { Words } from '../../domain/render/words';
import { errorAnswers } from './error-answers';
import type { JsonObject } from './json';
import { BEFOREHAND, contentOf, pathParameter } from './output-paths';
import { describeParameter } from './parameters';
import { documentHeaders, unchanged } from './reading-paths';

/** The page on which people search; without words it asks for some, and whatever else is added it passes over. */
export const searchPagePath = (say: Words): JsonObject => ({
  [`${PAGES_ROOT}/{locale}/search`]: {
    get: {
      operationId: 'searchPage',
      tags: [say('newsletter.contract.tag.outputs')],
      summary: say('newsletter.contract.output.search-page'),
      parameters: [
        pathParameter('locale', say),
        ...(['q', 'page'] as const).map((name) => describeParameter(name, 'story-list', say)),
      ],
      responses: {
        200: {
          description: say('newsletter.contract.answer.output'),
          headers: documentHeaders,
          content: contentOf('text/html'),
        },
        304: unchanged(say),
        ...errorAnswers(
          [
            ...BEFOREHAND,
            'invalid_page',
            'query_too_long',
            'too_many_words',
            'unknown_page',
            'url_too_long',
            'too_many_requests',
            'internal_error',
            'too_slow',
          ],
          say,
          'page',
        ),
      },
    },
  },
});
