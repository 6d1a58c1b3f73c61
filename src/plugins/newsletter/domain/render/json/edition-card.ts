import type { Bulletin, Event, Photo, Story } from '../../bulletin/bulletin';
import type { Edition } from '../../bulletin/edition';
import { byDocumentId } from './view';

/** What a list shows of a story, and whom it mentions, by document id. */
export type StoryCard = Pick<Story, 'documentId' | 'slug' | 'kicker' | 'headline' | 'lead'> & {
  readonly event: Pick<Event, 'documentId' | 'kind' | 'ordinal' | 'startDate' | 'title' | 'place'> | null;
  readonly photo: Photo | null;
  readonly mentions: Mentions;
};

/** Document ids of what a story tells of. */
export type Mentions = {
  readonly events: readonly string[];
  readonly speakers: readonly string[];
  readonly beneficiaries: readonly string[];
};

/** What lists show of an edition: everything but the long texts, so that thousands fit in memory. */
export type EditionCard = Omit<Edition, 'content' | 'bulletinId'> &
  Pick<Bulletin, 'documentId' | 'title' | 'slug' | 'issueDate'> & { readonly stories: readonly StoryCard[] };

/** The card of an edition. */
export function cardOf({ content, number, revision, digest, issuedAt, changeNote }: Edition): EditionCard {
  const { documentId, title, slug, issueDate } = content;
  const stories = content.stories.map((story) => storyCardOf(story, content));
  return { documentId, number, revision, digest, issuedAt, changeNote, title, slug, issueDate, stories };
}

function storyCardOf(story: Story, bulletin: Bulletin): StoryCard {
  const { documentId, slug, kicker, headline, lead } = story;
  const event = bulletin.events.find((candidate) => candidate.documentId === story.event);
  return {
    documentId,
    slug,
    kicker,
    headline,
    lead,
    event: event
      ? {
          documentId: event.documentId,
          kind: event.kind,
          ordinal: event.ordinal,
          startDate: event.startDate,
          title: event.title,
          place: event.place,
        }
      : null,
    photo: story.photos.find(({ image }) => image !== null) ?? null,
    mentions: mentionsOf(story, event, bulletin),
  };
}

/** A beneficiary is mentioned as the story's subject, as host or participant of its event, or as a speaker's house. */
function mentionsOf(story: Story, event: Event | undefined, bulletin: Bulletin): Mentions {
  const speakers = byDocumentId(bulletin.speakers);
  const spoke = story.appearances.flatMap(({ speaker }) => speakers.get(speaker) ?? []);
  const organisations = [event?.host, ...(event?.participants ?? []), ...spoke.map(({ affiliation }) => affiliation)];
  const beneficiaries = [
    ...story.beneficiaries,
    ...organisations.flatMap((organisation) => organisation?.beneficiary ?? []),
  ];
  return {
    events: event ? [event.documentId] : [],
    speakers: [...new Set(spoke.map(({ documentId }) => documentId))],
    beneficiaries: [...new Set(beneficiaries)],
  };
}
