import { BASE } from './base';
import { COLOPHON } from './parts/colophon';
import { EVENT_CARD } from './parts/event-card';
import { FUNDING } from './parts/funding';
import { LOGO } from './parts/logo';
import { MASTHEAD } from './parts/masthead';
import { NOTICE } from './parts/notice';
import { OPENING } from './parts/opening';
import { PHOTOS } from './parts/photos';
import { RICH_TEXT } from './parts/rich-text';
import { SECTION } from './parts/section';
import { SPEAKERS } from './parts/speakers';
import { STORY } from './parts/story';

/** The look of the whole: A4, one family with serifs for reading and one without for what surrounds the text. */
const LOOK = `
#set document(
  title: book.title,
  author: book.author,
  description: book.description,
  keywords: book.keywords,
  date: datetime(..book.date),
)
#set page(paper: "a4", margin: (x: 18mm, top: 20mm, bottom: 20mm), header-ascent: 5mm, footer-descent: 6mm)
#set text(font: serif, size: 9.5pt, fill: ink, fallback: false, hyphenate: true, costs: (hyphenation: 150%), lang: book.language)
#set par(justify: true, leading: 0.62em, spacing: 0.95em)
#set heading(numbering: none)
#set list(marker: text(fill: blue)[•], indent: 1mm, tight: false, spacing: 0.7em)
#set enum(indent: 1mm, tight: false, spacing: 0.7em)
#set figure(numbering: none, supplement: none, gap: 2mm, outlined: false)
#show figure.caption: it => align(left, it.body)
#show figure: set align(left)
#show heading: set par(justify: false)
#show heading: set text(hyphenate: false, fill: blue, weight: 700)
#show heading.where(level: 1): set text(size: 24pt, fill: ink)
#show heading.where(level: 1): set block(above: 0mm, below: 5mm)
#show heading.where(level: 1): set par(leading: 0.4em)
#show heading.where(level: 2): set text(size: 15.5pt)
#show heading.where(level: 2): set par(leading: 0.45em)
#show heading.where(level: 2): set block(above: 0mm, below: 3.5mm)
#show heading.where(level: 3): set text(font: sans, size: 9.5pt)
#show heading.where(level: 3): set block(above: 4.5mm, below: 2.5mm)
#show heading.where(level: 4): set text(font: sans, size: 9pt)
#show heading.where(level: 5): set text(font: sans, size: 8.5pt)
#show heading.where(level: 6): set text(font: sans, size: 8.5pt)
#show quote.where(block: true): it => block(width: 100%, stroke: (left: 1.5pt + blue), it)
#show raw: set text(font: sans, size: 1.15em)
`;

/** The template of every PDF: reads its data from `/bulletin.json`. It is the same whatever the bulletin. */
export const TEMPLATE = [
  BASE,
  RICH_TEXT,
  LOGO,
  FUNDING,
  MASTHEAD,
  NOTICE,
  OPENING,
  PHOTOS,
  EVENT_CARD,
  SPEAKERS,
  STORY,
  COLOPHON,
  SECTION,
  LOOK,
  '#for one in book.sections { section(one) }\n',
].join('');
