import type { NewsArticle, Person } from 'schema-dts';
import { isLoadable } from '../../link-url';
import type { StoryDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import type { StoryOfBulletin } from '../parts/story';
import { imageObject } from './image';
import { known } from './known';
import { newsletterNode, nodeId, pageUrl } from './nodes';
import { organisationNode } from './organisations';

type SpeakerFacts = StoryDocument['appearances'][number]['speaker'];

const personNode = ({ fullName, honorific, position, affiliation }: SpeakerFacts, setting: Setting): Person => ({
  '@type': 'Person',
  name: fullName,
  ...known({
    honorificPrefix: honorific,
    jobTitle: position,
    affiliation: affiliation && organisationNode(affiliation, setting),
  }),
});

/** A story, as an article of the bulletin that it stands in; the publisher answers for it. */
export function articleNode(
  story: StoryOfBulletin,
  { number, issueDate, issuedAt }: Pick<StoryDocument['bulletin'], 'number' | 'issueDate' | 'issuedAt'>,
  setting: Setting,
): NewsArticle {
  const { slug, headline, lead, event, photos, appearances, beneficiaries } = story;
  // A story without an address of its own is read in its bulletin.
  const url = slug === null ? pageUrl('bulletin-page', { number }, setting) : pageUrl('story-page', { slug }, setting);
  return {
    '@type': 'NewsArticle',
    ...(slug === null ? {} : { '@id': nodeId('story-page', { slug }, setting) }),
    headline: headline ?? '',
    url,
    mainEntityOfPage: url,
    datePublished: issueDate ?? issuedAt,
    dateModified: issuedAt,
    inLanguage: setting.locale,
    isAccessibleForFree: true,
    isPartOf: { '@id': nodeId('bulletin-page', { number }, setting) },
    author: { '@id': newsletterNode('publisher', setting) },
    publisher: { '@id': newsletterNode('publisher', setting) },
    ...known({
      description: lead,
      image: photos.filter(({ image }) => isLoadable(image.url)).map((photo) => imageObject(photo, setting)),
      about: [
        ...(event === null ? [] : [{ '@id': nodeId('event-page', { id: event.documentId }, setting) }]),
        ...beneficiaries.map(({ documentId: id }) => ({ '@id': nodeId('beneficiary-page', { id }, setting) })),
      ],
      mentions: appearances.map(({ speaker }) => personNode(speaker, setting)),
    }),
  };
}
