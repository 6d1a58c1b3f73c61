import type { Periodical } from 'schema-dts';
import type { OperationDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { newsletterName } from '../parts/newsletter-name';
import { known } from './known';
import { newsletterNode, nodeId, pageUrl } from './nodes';

/** The newsletter as a whole, in the page's language, with those of its bulletins (by number) that the page shows. */
export const periodicalNode = (
  operation: OperationDocument | null,
  shown: readonly number[],
  setting: Setting,
): Periodical => ({
  '@type': 'Periodical',
  '@id': nodeId('archive-page', {}, setting),
  name: newsletterName(operation, setting),
  url: pageUrl('archive-page', {}, setting),
  inLanguage: setting.locale,
  ...known({ hasPart: shown.map((number) => ({ '@id': nodeId('bulletin-page', { number }, setting) })) }),
  ...(operation === null
    ? {}
    : {
        publisher: { '@id': newsletterNode('publisher', setting) },
        funding: { '@id': newsletterNode('funding', setting) },
      }),
});
