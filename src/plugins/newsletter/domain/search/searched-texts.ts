import type { Blocks } from '../bulletin/blocks';
import { plainText } from '../bulletin/blocks';
import type { Beneficiary, Bulletin, Event, Speaker, Story } from '../bulletin/bulletin';
import type { LocalizedText } from '../bulletin/localized';
import { LOCALES, type Locale } from '../locale';
import type { SearchedDocument, SearchedField, SearchedText } from './searched-document';

type Both<T> = Readonly<Record<Locale, T | null>>;

/** A bulletin's own texts; its stories are documents of their own. */
export const searchedBulletin = ({ title, editorial }: Bulletin): SearchedDocument => ({
  type: 'bulletin',
  texts: [...inBoth('title', title), ...inBoth('editorial', flowing(editorial))],
});

/** A story's texts, what stands beneath its photos, and who speaks in it of what. */
export function searchedStory(story: Story, { speakers }: Pick<Bulletin, 'speakers'>): SearchedDocument {
  const { headline, kicker, lead, body, photos, appearances } = story;
  const speaking = appearances.flatMap(
    ({ speaker }) => speakers.find(({ documentId }) => documentId === speaker) ?? [],
  );
  return {
    type: 'story',
    texts: [
      ...inBoth('headline', headline),
      ...inBoth('kicker', kicker),
      ...inBoth('lead', lead),
      ...inBoth('body', flowing(body)),
      ...photos.flatMap(({ caption }) => inBoth('caption', caption)),
      ...speaking.flatMap((speaker) => inBoth('speaker', fullName(speaker))),
      ...appearances.flatMap(({ topic }) => inBoth('topic', topic)),
    ],
  };
}

/** What is told of an event: what it is called, where it is, what it is about. */
export const searchedEvent = ({ title, place, venue, address, summary }: Event): SearchedDocument => ({
  type: 'event',
  texts: [
    ...inBoth('title', title),
    ...inBoth('place', place),
    ...inBoth('venue', venue),
    ...inBoth('address', address),
    ...inBoth('summary', summary),
  ],
});

/** What is told of a speaker; the name without the honorific. */
export const searchedSpeaker = (speaker: Speaker): SearchedDocument => ({
  type: 'speaker',
  texts: [
    ...inBoth('name', fullName(speaker)),
    ...inBoth('position', speaker.position),
    ...(speaker.affiliation ? inBoth('affiliation', speaker.affiliation.name) : []),
  ],
});

/** What a beneficiary is and was called. */
export const searchedBeneficiary = ({ name, shortName, formerNames }: Beneficiary): SearchedDocument => ({
  type: 'beneficiary',
  texts: [
    ...inBoth('name', name),
    ...inBoth('shortName', shortName),
    ...formerNames.flatMap((former) => inBoth('formerName', former.name)),
  ],
});

const inBoth = (field: SearchedField, texts: LocalizedText): SearchedText[] =>
  LOCALES.flatMap((locale) => {
    const text = texts[locale];
    return text === null || text.trim() === '' ? [] : [{ field, locale, text }];
  });

const fullName = ({ givenName, familyName }: Speaker): LocalizedText => {
  const named = (locale: Locale) => [givenName[locale], familyName[locale]].filter((part) => part).join(' ') || null;
  return { el: named('el'), en: named('en') };
};

/** Rich text as it is read aloud: a line for each paragraph and each point of a list. */
const flowing = (texts: Both<Blocks>): LocalizedText => ({ el: linesOf(texts.el), en: linesOf(texts.en) });

const linesOf = (blocks: Blocks | null): string | null => (blocks === null ? null : blocks.flatMap(lines).join('\n'));

function lines(block: Blocks[number]): string[] {
  if (block.type !== 'list') return [plainText(block)];
  return block.children.flatMap((child) => (child.type === 'list' ? lines(child) : [plainText(child)]));
}
