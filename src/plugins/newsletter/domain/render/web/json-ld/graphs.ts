import type { Graph, Thing } from 'schema-dts';
import type {
  ArchiveSubject,
  BeneficiarySubject,
  BulletinDocument,
  EventSubject,
  OperationDocument,
  StoryDocument,
} from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { articleNode } from './article';
import { eventNode } from './event';
import { grantNode } from './funding';
import { issueNode } from './issue';
import { beneficiaryNode, publisherNode } from './organisations';
import { periodicalNode } from './periodical';

const graphOf = (nodes: readonly Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': nodes });

/** What every page belongs to: the newsletter with the bulletins that are shown, who publishes it, and who pays. */
const newsletterNodes = (
  operation: OperationDocument | null,
  shown: readonly { readonly number: number }[],
  setting: Setting,
): Thing[] => [
  periodicalNode(
    operation,
    shown.map(({ number }) => number),
    setting,
  ),
  ...(operation === null ? [] : [publisherNode(operation, setting), grantNode(operation, setting)]),
];

/** A bulletin: its issue, its stories as articles, their events, and its beneficiaries. */
export function bulletinGraph(bulletin: BulletinDocument, setting: Setting): Graph {
  const { operation, stories, beneficiaries } = bulletin;
  const events = new Map(stories.flatMap(({ event }) => (event === null ? [] : [[event.documentId, event] as const])));
  return graphOf([
    ...newsletterNodes(operation, [bulletin], setting),
    issueNode(bulletin, setting),
    ...stories.map((story) => articleNode(story, bulletin, setting)),
    ...[...events.values()].map((event) => eventNode(event, setting)),
    ...beneficiaries.map((beneficiary) => beneficiaryNode(beneficiary, setting)),
  ]);
}

/** A story on its own page: the article, its bulletin, its event, and the beneficiaries it concerns. */
export function storyGraph(story: StoryDocument, setting: Setting): Graph {
  const { operation, bulletin, event, beneficiaries } = story;
  return graphOf([
    ...newsletterNodes(operation, [bulletin], setting),
    issueNode(bulletin, setting),
    articleNode(story, bulletin, setting),
    ...(event === null ? [] : [eventNode(event, setting)]),
    ...beneficiaries.map((beneficiary) => beneficiaryNode(beneficiary, setting)),
  ]);
}

/** An event on its own page. */
export const eventGraph = ({ document, operation }: EventSubject, setting: Setting): Graph =>
  graphOf([...newsletterNodes(operation, [], setting), eventNode(document, setting)]);

/** A beneficiary on its own page. */
export const beneficiaryGraph = ({ document, operation }: BeneficiarySubject, setting: Setting): Graph =>
  graphOf([...newsletterNodes(operation, [], setting), beneficiaryNode(document, setting)]);

/** The archive: the newsletter with its bulletins. */
export const archiveGraph = ({ bulletins, operation }: ArchiveSubject, setting: Setting): Graph =>
  graphOf([
    ...newsletterNodes(operation, bulletins, setting),
    ...bulletins.map((bulletin) => issueNode(bulletin, setting)),
  ]);
