import type { Bulletin } from '../../src/plugins/newsletter/domain/bulletin/bulletin';
import { extract } from '../../src/plugins/newsletter/domain/exchange/extract';
import type { ExchangeContent } from '../../src/plugins/newsletter/domain/exchange/formats/exchange-content';
import type { Direction } from '../../src/plugins/newsletter/domain/exchange/segment';
import { both, bulletin, neither, story } from './bulletin-builder';

/** A bulletin of three segments: its title, and a body of two paragraphs of which the second has bold words in a link. */
export const shortBulletin = (): Bulletin =>
  bulletin({
    title: both('1ο Ενημερωτικό Δελτίο', '1st Newsletter'),
    editorial: { el: null, en: null },
    operation: null,
    events: [],
    speakers: [],
    beneficiaries: [],
    stories: [
      story({
        kicker: neither(),
        headline: neither(),
        lead: neither(),
        body: {
          el: [
            { type: 'paragraph', children: [{ type: 'text', text: 'Τα έργα άρχισαν. Τελειώνουν το 2027.' }] },
            {
              type: 'paragraph',
              children: [
                { type: 'text', text: 'Δείτε ' },
                {
                  type: 'link',
                  url: 'https://greenways.example/el',
                  children: [
                    { type: 'text', text: 'την ' },
                    { type: 'text', text: 'πράξη', bold: true },
                  ],
                },
                { type: 'text', text: '.' },
              ],
            },
          ],
          en: [
            { type: 'paragraph', children: [{ type: 'text', text: 'The works began. They end in 2027.' }] },
            {
              type: 'paragraph',
              children: [
                { type: 'text', text: 'See ' },
                {
                  type: 'link',
                  url: 'https://greenways.example/en',
                  children: [
                    { type: 'text', text: 'the ' },
                    { type: 'text', text: 'operation', bold: true },
                  ],
                },
                { type: 'text', text: '.' },
              ],
            },
          ],
        },
        photos: [],
        appearances: [],
      }),
    ],
  });

/** What a file of a bulletin is made from, with notes on every segment. */
export function exchangeContent(
  bulletin: Bulletin,
  direction: Direction = { source: 'el', target: 'en' },
  bySentence = false,
): ExchangeContent {
  const { segments } = extract(bulletin, direction, () => []);
  const notes = segments.map(({ id }, index) => {
    const terms = index % 2 ? [] : [{ source: 'δικαιούχος', target: 'beneficiary' }];
    return [id, { place: `Θέμα ${index}, «κείμενο» & <άλλα>`, terms, maxLength: index % 3 ? null : 120 }] as const;
  });
  return {
    bulletinId: bulletin.documentId,
    title: '1ο Ενημερωτικό Δελτίο',
    direction,
    at: '2026-11-27T12:00:00Z',
    segments,
    notes: new Map(notes),
    documentNames: new Map([['story-meeting', 'Πρώτο θέμα & <άλλα>']]),
    bySentence,
    headings: { source: 'Ελληνικά', target: 'English', context: 'Θέση' },
  };
}
