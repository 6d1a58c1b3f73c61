import { plainText } from '../../../bulletin/blocks';
import type { BulletinDocument } from '../../outputs/subjects';
import { wayTo } from '../../setting';
import { type RichBlock, richText } from '../rich-text';
import { type Line, line } from '../runs';
import type { Setting } from '../setting';
import { type EventCard, eventCard } from './event-card';
import { type Photo, photoRows } from './photos';
import { type Speakers, speakers } from './speakers';

type StoryDocument = BulletinDocument['stories'][number];

/** A story as it is set: two columns where its text is long, else its text beside what is known around it. */
export type Story = {
  readonly kicker: Line | null;
  readonly headline: Line;
  readonly url: string | null;
  readonly lead: Line | null;
  readonly photos: readonly (readonly Photo[])[];
  readonly blocks: readonly RichBlock[];
  readonly isLong: boolean;
  readonly event: EventCard | null;
  readonly speakers: Speakers | null;
  readonly beneficiaries: { readonly heading: string; readonly names: readonly Line[] } | null;
};

/** A text of more characters would leave the column beside it empty. */
const LONG = 600;

/** A story at its place from 1 onwards, by which it is called where it has no headline. */
export function story(document: StoryDocument, place: number, setting: Setting): Story {
  const { locale, say } = setting;
  const { kicker, headline, slug, lead, photos, body, event, appearances } = document;
  const names = document.beneficiaries.map(({ name }) => line(name, locale)).filter((name) => name !== null);
  const characters = body?.blocks.reduce((sum, block) => sum + plainText(block).length, 0) ?? 0;
  return {
    kicker: line(kicker, locale),
    headline: line(headline, locale) ?? say('pdf.story', { place }),
    url: slug && wayTo('story-page', { slug }, setting),
    lead: line(lead, locale),
    photos: photoRows(photos, setting),
    blocks: body ? richText(body.blocks, 2, setting) : [],
    isLong: characters > LONG,
    event: event && eventCard(event, setting),
    speakers: speakers(appearances, setting),
    beneficiaries: names.length === 0 ? null : { heading: say('web.beneficiaries'), names },
  };
}

export const STORY = `
#let beneficiary-names(it) = card({
  card-heading(3, it.heading)
  list(marker: text(fill: blue)[•], spacing: 0.6em, ..it.names.map(prose))
})

#let story-head(it) = {
  block(width: 100%, above: 9mm, below: 3mm, sticky: true, line(length: 100%, stroke: 1pt + blue))
  if it.kicker != none {
    block(below: 2.5mm, sticky: true, small(size: 9pt, fill: blue, weight: 600, prose(it.kicker)))
  }
  heading(level: 2, bookmarked: true, prose(it.headline))
  if it.lead != none {
    block(above: 3mm, below: 5mm, sticky: true, {
      set par(justify: false, leading: 0.6em)
      par(text(size: 11.5pt, hyphenate: false, prose(it.lead)))
    })
  }
}

#let story(it) = {
  story-head(it)
  if it.event != none { event-card(it.event) }
  for row in it.photos { photo-row(row) }
  let beside = (
    if it.speakers != none { speakers(it.speakers) },
    if it.beneficiaries != none { beneficiary-names(it.beneficiaries) },
  ).filter(it => it != none)
  if it.isLong or beside.len() == 0 {
    if it.blocks.len() > 0 { room-for(18mm) + in-columns(it.blocks) }
    if beside.len() == 1 { beside.first() } else if beside.len() > 1 {
      grid(columns: (1fr, 1fr), column-gutter: gutter, beside.first(), beside.slice(1).join())
    }
  } else {
    grid(columns: (1fr, 1fr), column-gutter: gutter, rich-text(it.blocks), beside.join())
  }
}
`;
