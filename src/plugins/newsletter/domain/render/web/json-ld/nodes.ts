import { type OutputId, type OutputParameters, outputAddress } from '../../outputs/addresses';
import type { Setting } from '../../setting';

/** The pages that a thing may have, and the name of the thing on its page. */
const NODES = {
  'archive-page': 'periodical',
  'bulletin-page': 'bulletin',
  'story-page': 'story',
  'event-page': 'event',
  'beneficiary-page': 'organisation',
} as const satisfies Partial<Record<OutputId, string>>;

type Noded = keyof typeof NODES;

/** The whole address of a page in the page's own language. */
export const pageUrl = (page: Noded, parameters: OutputParameters, { site, locale }: Setting): string =>
  site.origin + outputAddress(page, { ...parameters, locale });

/** The id under which a thing is known to all pages: the address of its own page, and a name. */
export const nodeId = (page: Noded, parameters: OutputParameters, setting: Setting): string =>
  `${pageUrl(page, parameters, setting)}#${NODES[page]}`;

/** The id of what belongs to the newsletter as a whole. */
export const newsletterNode = (name: 'publisher' | 'funding' | 'project', setting: Setting): string =>
  `${pageUrl('archive-page', {}, setting)}#${name}`;
