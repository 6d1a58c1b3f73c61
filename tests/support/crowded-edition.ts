import type { Block, Blocks, InlineNode } from '../../src/plugins/newsletter/domain/bulletin/blocks';
import type { Edition } from '../../src/plugins/newsletter/domain/bulletin/edition';
import { FIRST_EDITION } from './seed-bulletins';

const words = (text: string, marks: object = {}): InlineNode => ({ type: 'text', text, ...marks });
const LONG_ADDRESS = `https://newsletter.example/${'0123456789'.repeat(12)}`;
const paragraph = (...children: InlineNode[]): Block => ({ type: 'paragraph', children });

/** A text of every kind of block, with what does not fit on a narrow line. */
const CROWDED_TEXT: Blocks = [
  { type: 'heading', level: 1, children: [words('Τι συζητήθηκε · What was discussed')] },
  paragraph(
    words('Δείτε '),
    { type: 'link', url: LONG_ADDRESS, children: [{ type: 'text', text: LONG_ADDRESS }] },
    words(' και '),
    words('τα υπόλοιπα', { bold: true, italic: true }),
  ),
  {
    type: 'list',
    format: 'unordered',
    children: [
      { type: 'list-item', children: [words('πρώτο')] },
      { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [words('ένθετο')] }] },
    ],
  },
  { type: 'heading', level: 3, children: [words('Επόμενα βήματα · Next steps')] },
  { type: 'quote', children: [words('Προχωράμε.')] },
  { type: 'code', children: [words(`deltio export ${'x'.repeat(120)}`)] },
  {
    type: 'image',
    image: { url: '/uploads/deltio-harbour.png', alternativeText: 'Το λιμάνι', width: 1600, height: 1067 },
    children: [],
  },
];

const both = (text: string) => ({ el: text, en: text });
const LONG_NAME = 'Ηλεκτροεγκεφαλογραφήματα της Αντιπεριφερειοκεντρικότητας';
const { stories, events, speakers, ...rest } = FIRST_EDITION.content;

/** Bulletin no. 1 with all that a bulletin may hold at once: long words, every block, portraits, times, many photos. */
export const CROWDED_EDITION: Edition = {
  ...FIRST_EDITION,
  content: {
    ...rest,
    editorial: { el: CROWDED_TEXT, en: CROWDED_TEXT },
    speakers: speakers.map((speaker) => ({ ...speaker, portrait: stories[0]?.photos[0] ?? null })),
    events: events.map((event, index) => ({
      ...event,
      startTime: '10:00',
      endTime: '13:30',
      endDate: '2018-12-12',
      mode: index === 0 ? 'hybrid' : 'online',
      status: index === 0 ? 'postponed' : 'cancelled',
    })),
    stories: stories.map((story) => ({
      ...story,
      headline: both(LONG_NAME),
      body: { el: CROWDED_TEXT, en: CROWDED_TEXT },
      photos: [...story.photos, ...story.photos, ...story.photos],
    })),
  },
};
