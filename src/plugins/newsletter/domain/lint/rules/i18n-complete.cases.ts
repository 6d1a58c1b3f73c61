import {
  beneficiary,
  both,
  bulletin,
  event,
  hollowBulletin,
  neither,
  operation,
  paragraphs,
  photo,
  speaker,
  story,
} from '../../../../../../tests/support/bulletin-builder';
import type { Blocks } from '../../bulletin/blocks';
import type { ContentPath } from '../../finding';
import type { BulletinFacts, TranslationFault } from '../context';
import type { RuleCases } from '../rule-cases';

const linked = (text: string): Blocks => [
  {
    type: 'paragraph',
    children: [{ type: 'link', url: 'https://greenways.example', children: [{ type: 'text', text }] }],
  },
];
const listed = (text: string): Blocks => [
  {
    type: 'list',
    format: 'unordered',
    children: [
      {
        type: 'list',
        format: 'unordered',
        children: [
          {
            type: 'list-item',
            children: linked(text).flatMap((block) => (block.type === 'paragraph' ? block.children : [])),
          },
        ],
      },
    ],
  },
];
const heading = (text: string): Blocks => [{ type: 'heading', level: 2, children: [{ type: 'text', text }] }];

const TOLD = {
  stale: 'older than its source',
  draft: 'not finished',
  machine: 'a machine’s and not reviewed',
} as const;

const saying = (reason: TranslationFault['reason'], path: ContentPath, words: string): Partial<BulletinFacts> => ({
  translation: { source: 'el', faults: [{ reason, path, data: { segment: 's1', words } }] },
});

export const cases = {
  valid: [
    { title: 'both languages complete', bulletin: bulletin() },
    { title: 'nothing in either language', bulletin: hollowBulletin() },
    {
      title: 'an honorific that English does without',
      bulletin: bulletin({ speakers: [speaker({ honorific: both('κ.', null) })] }),
    },
    {
      title: 'a genitive that English does without',
      bulletin: bulletin({ beneficiaries: [beneficiary({ genitive: both('του Δήμου Ανθούσας', null) })] }),
    },
    {
      title: 'a body that has no text in either language',
      bulletin: bulletin({ editorial: { el: paragraphs(''), en: null } }),
    },
    {
      title: 'the same links inside lists',
      bulletin: bulletin({ editorial: { el: listed('Ο ιστότοπος'), en: listed('The website') } }),
    },
  ],
  invalid: [
    ...(['stale', 'draft', 'machine'] as const).map((reason) => ({
      title: `a translation that is ${TOLD[reason]}`,
      bulletin: bulletin(),
      facts: saying(reason, ['stories', 0, 'lead', 'en'], 'The committee met.'),
      findings: [
        {
          reason,
          path: ['stories', 0, 'lead', 'en'],
          locale: 'en',
          data: { segment: 's1', words: 'The committee met.' },
        },
      ] as const,
    })),
    {
      title: 'a name that was proposed and that nobody approved',
      bulletin: bulletin({ speakers: [speaker()] }),
      facts: saying('name', ['speakers', 0, 'familyName', 'en'], 'Tasos Vamvoukas'),
      findings: [
        {
          reason: 'name',
          path: ['speakers', 0, 'familyName', 'en'],
          locale: 'en',
          data: { segment: 's1', words: 'Tasos Vamvoukas' },
        },
      ],
    },
    {
      title: 'a Greek headline that is missing, where English is the source',
      bulletin: bulletin({ stories: [story({ headline: both(null, 'A new route') })] }),
      facts: { translation: { source: 'en', faults: [] } },
      findings: [
        {
          reason: 'missing',
          path: ['stories', 0, 'headline', 'el'],
          locale: 'el',
          data: { field: 'headline', locale: 'el', where: 'version' },
        },
      ],
    },
    {
      title: 'a headline in Greek only',
      bulletin: bulletin({ stories: [story({ headline: both('Νέα διαδρομή', '') })] }),
      findings: [
        {
          reason: 'missing',
          path: ['stories', 0, 'headline', 'en'],
          locale: 'en',
          data: { field: 'headline', locale: 'en', where: 'version' },
        },
      ],
    },
    {
      title: 'an editorial in English only',
      bulletin: bulletin({ editorial: { el: null, en: paragraphs('Welcome.') } }),
      findings: [
        {
          reason: 'missing',
          path: ['editorial', 'el'],
          locale: 'el',
          data: { field: 'editorial', locale: 'el', where: 'version' },
        },
      ],
    },
    {
      title: 'a caption and a topic in Greek only',
      bulletin: bulletin({
        stories: [
          story({
            photos: [photo({ caption: both('Η συνάντηση', null) })],
            appearances: [{ speaker: 'louka', role: 'greeting', topic: both('Χαιρετισμός', null) }],
          }),
        ],
      }),
      findings: [
        {
          reason: 'missing',
          path: ['stories', 0, 'appearances', 0, 'topic', 'en'],
          locale: 'en',
          data: { field: 'topic', locale: 'en', where: 'beside' },
        },
        {
          reason: 'missing',
          path: ['stories', 0, 'photos', 0, 'caption', 'en'],
          locale: 'en',
          data: { field: 'caption', locale: 'en', where: 'beside' },
        },
      ],
    },
    {
      title: 'texts of the event, the speaker, the beneficiary and the operation',
      bulletin: bulletin({
        operation: operation({ disclaimer: both(null, 'The contents are the responsibility of the publisher.') }),
        events: [
          event({ venue: both('Πολιτιστικό Κέντρο', null), host: { beneficiary: null, name: both('Σύλλογος', null) } }),
        ],
        speakers: [speaker({ familyName: both('Λουκά', null) })],
        beneficiaries: [beneficiary({ name: both('Δήμος Ανθούσας', null) })],
      }),
      findings: [
        {
          reason: 'missing',
          path: ['operation', 'disclaimer', 'el'],
          locale: 'el',
          data: { field: 'disclaimer', locale: 'el', where: 'version' },
        },
        {
          reason: 'missing',
          path: ['events', 0, 'venue', 'en'],
          locale: 'en',
          data: { field: 'venue', locale: 'en', where: 'version' },
        },
        {
          reason: 'missing',
          path: ['events', 0, 'host', 'name', 'en'],
          locale: 'en',
          data: { field: 'name', locale: 'en', where: 'beside' },
        },
        {
          reason: 'missing',
          path: ['speakers', 0, 'familyName', 'en'],
          locale: 'en',
          data: { field: 'familyName', locale: 'en', where: 'version' },
        },
        {
          reason: 'missing',
          path: ['beneficiaries', 0, 'name', 'en'],
          locale: 'en',
          data: { field: 'name', locale: 'en', where: 'version' },
        },
      ],
    },
    {
      title: 'a paragraph that was not translated',
      bulletin: bulletin({ editorial: { el: paragraphs('Ένα.', 'Δύο.'), en: paragraphs('One.') } }),
      findings: [
        { reason: 'block-count', path: ['editorial', 'en'], locale: 'en', data: { source: 2, translation: 1 } },
      ],
    },
    {
      title: 'a heading that became a paragraph',
      bulletin: bulletin({
        editorial: {
          el: [...paragraphs('Ένα.'), ...heading('Δύο')],
          en: [...paragraphs('One.'), ...paragraphs('Two')],
        },
      }),
      findings: [
        {
          reason: 'block-type',
          path: ['editorial', 'en', 1],
          locale: 'en',
          data: { source: 'heading', translation: 'paragraph' },
        },
      ],
    },
    {
      title: 'a link that was lost',
      bulletin: bulletin({ editorial: { el: linked('Ο ιστότοπος'), en: paragraphs('The website') } }),
      findings: [
        { reason: 'link-count', path: ['editorial', 'en'], locale: 'en', data: { source: 1, translation: 0 } },
      ],
    },
    {
      title: 'a link that was lost inside a list',
      bulletin: bulletin({
        editorial: {
          el: listed('Ο ιστότοπος'),
          en: [
            {
              type: 'list',
              format: 'unordered',
              children: [{ type: 'list-item', children: [{ type: 'text', text: 'The website' }] }],
            },
          ],
        },
      }),
      findings: [
        { reason: 'link-count', path: ['editorial', 'en'], locale: 'en', data: { source: 1, translation: 0 } },
      ],
    },
    {
      title: 'a body in Greek only is missing once, not unlike',
      bulletin: bulletin({ stories: [story({ body: { el: linked('Ο ιστότοπος'), en: paragraphs(' ') } })] }),
      findings: [
        {
          reason: 'missing',
          path: ['stories', 0, 'body', 'en'],
          locale: 'en',
          data: { field: 'body', locale: 'en', where: 'version' },
        },
      ],
    },
    {
      title: 'a kicker in English only, and none in the other texts',
      bulletin: bulletin({ stories: [story({ kicker: both(null, 'Meetings'), lead: neither() })] }),
      findings: [
        {
          reason: 'missing',
          path: ['stories', 0, 'kicker', 'el'],
          locale: 'el',
          data: { field: 'kicker', locale: 'el', where: 'version' },
        },
      ],
    },
  ],
} satisfies RuleCases;
