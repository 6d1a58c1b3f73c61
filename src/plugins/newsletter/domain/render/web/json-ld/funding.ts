import type { Grant } from 'schema-dts';
import type { OperationDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { known } from './known';
import { newsletterNode } from './nodes';

/** Where the European Union tells of itself. */
const EUROPEAN_UNION = 'https://european-union.europa.eu/';

/** The funding of the operation: by whom, from which programme, for what, in the words of the funding statement. */
export const grantNode = (operation: OperationDocument, setting: Setting): Grant => ({
  '@type': 'Grant',
  '@id': newsletterNode('funding', setting),
  name: operation.programme ?? operation.title ?? '',
  funder: { '@type': 'Organization', name: setting.say('web.europeanUnion'), url: EUROPEAN_UNION },
  fundedItem: {
    '@type': 'Project',
    '@id': newsletterNode('project', setting),
    name: operation.title ?? '',
    ...known({ alternateName: operation.acronym }),
  },
  ...known({ identifier: operation.code, description: operation.fundingStatement }),
});
