import type { StoryDocument } from '../../outputs/subjects';
import { joined, type Line, line } from '../runs';
import type { Picture, Setting } from '../setting';

type Appearance = StoryDocument['appearances'][number];

/** Who spoke, as what, and about what. */
export type Speaker = {
  readonly name: Line | null;
  readonly position: Line | null;
  readonly topic: Line | null;
  readonly portrait: Picture | null;
  readonly alt: string;
};

export type Speakers = { readonly heading: string; readonly list: readonly Speaker[] };

function speakerOf({ speaker, role, topic }: Appearance, { locale, say, picture }: Setting): Speaker {
  const { fullName, position, affiliation, portrait } = speaker;
  return {
    name: line(fullName, locale),
    position: joined([line(position, locale), line(affiliation?.name ?? null, locale)], ', '),
    topic: joined([role && say(`web.speakerRole.${role}`), line(topic, locale)], ': '),
    portrait: portrait && picture(portrait.image.url),
    alt: portrait?.alt?.trim() ?? '',
  };
}

export const speakers = (appearances: readonly Appearance[], setting: Setting): Speakers | null =>
  appearances.length === 0
    ? null
    : {
        heading: setting.say('web.speakers', { count: appearances.length }),
        list: appearances.map((appearance) => speakerOf(appearance, setting)),
      };

export const SPEAKERS = `
#let speaker(it) = {
  let words = {
    if it.name != none { par(strong(prose(it.name))) }
    if it.position != none { par(prose(it.position)) }
    if it.topic != none { par(text(fill: grey, prose(it.topic))) }
  }
  block(width: 100%, breakable: false, below: 1.2em, if it.portrait == none { words } else {
    grid(columns: (14mm, 1fr), column-gutter: 3mm, fitted(it.portrait, it.alt, 14mm, 18mm), words)
  })
}

#let speakers(it) = card({
  card-heading(3, it.heading)
  it.list.map(speaker).join()
})
`;
