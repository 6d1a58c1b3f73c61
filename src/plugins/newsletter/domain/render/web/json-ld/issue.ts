import type { PublicationIssue } from 'schema-dts';
import type { StoryDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { newsletterNode, nodeId, pageUrl } from './nodes';

/** A bulletin, as the issue of a periodical. */
export const issueNode = (
  {
    number,
    title,
    issueDate,
    issuedAt,
  }: Pick<StoryDocument['bulletin'], 'number' | 'title' | 'issueDate' | 'issuedAt'>,
  setting: Setting,
): PublicationIssue => ({
  '@type': 'PublicationIssue',
  '@id': nodeId('bulletin-page', { number }, setting),
  issueNumber: number,
  name: title ?? setting.say('web.bulletinNumber', { number }),
  url: pageUrl('bulletin-page', { number }, setting),
  datePublished: issueDate ?? issuedAt,
  dateModified: issuedAt,
  inLanguage: setting.locale,
  isPartOf: { '@id': nodeId('archive-page', {}, setting) },
  publisher: { '@id': newsletterNode('publisher', setting) },
  funding: { '@id': newsletterNode('funding', setting) },
});
