import {
  both,
  bulletin,
  event,
  image,
  operation,
  photo,
  speaker,
  story,
} from '../../../../../tests/support/bulletin-builder';
import type { Block, Blocks, InlineNode } from '../bulletin/blocks';
import type { Bulletin } from '../bulletin/bulletin';
import { localizedValues } from '../bulletin/localized-values';
import { documentField } from './document-field';
import { extract } from './extract';
import { plainOf } from './inline';
import { type FieldTexts, keepUnits } from './keep-units';
import type { Unit } from './unit';

const DIRECTION = { source: 'el', target: 'en' } as const;
const MAKER = { state: 'translated', by: 'admin:1', at: '2026-01-02T00:00:00.000Z', origin: 'form' } as const;

const text = (words: string): InlineNode => ({ type: 'text', text: words });
const bold = (words: string): InlineNode => ({ type: 'text', text: words, bold: true });
const link = (words: string, url: string): InlineNode => ({
  type: 'link',
  url,
  children: [{ type: 'text', text: words }],
});
const p = (...children: InlineNode[]): Block => ({ type: 'paragraph', children });
const h = (words: string): Block => ({ type: 'heading', level: 2, children: [text(words)] });
const list = (...items: string[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: items.map((words) => ({ type: 'list-item', children: [text(words)] })),
});

const GREEK: Blocks = [
  h('Η συνάντηση'),
  p(text('Οι δικαιούχοι συναντήθηκαν στα Χανιά την Πέμπτη.')),
  p(text('Στη συνάντηση μίλησαν εκπρόσωποι από τρεις δήμους.')),
  list('Πορεία των έργων', 'Επόμενα βήματα'),
  p(text('Δείτε '), link('το πρόγραμμα', 'https://a.example/1'), text(' και '), bold('τις παρουσιάσεις'), text('.')),
  { type: 'quote', children: [text('Η συνεργασία είναι το κλειδί.')] },
];
const ENGLISH: Blocks = [
  h('The meeting'),
  p(text('The beneficiaries met in Chania on Thursday.')),
  p(text('Representatives of three municipalities spoke at the meeting.')),
  list('Progress of the works', 'Next steps'),
  p(text('See '), link('the programme', 'https://a.example/1'), text(' and '), bold('the presentations'), text('.')),
  { type: 'quote', children: [text('Cooperation is the key.')] },
];

const TWO_PHOTOS = [
  photo({ alt: both('Η αίθουσα', 'The hall'), caption: both('Κατά τη συνάντηση', 'During the meeting') }),
  photo({
    image: image({ hash: 'group_1' }),
    alt: both('Η ομάδα', 'The group'),
    caption: both('Μετά τη συνάντηση', 'After the meeting'),
  }),
];

const base = (): Bulletin =>
  bulletin({ stories: [story({ body: { el: GREEK, en: ENGLISH }, photos: TWO_PHOTOS })], events: [event()] });

const inBody =
  (edit: (blocks: Blocks) => Blocks) =>
  (before: Bulletin): Bulletin => ({
    ...before,
    stories: before.stories.map((each) => ({ ...each, body: { ...each.body, el: edit(each.body.el ?? []) } })),
  });
const inStory =
  (edit: (each: Bulletin['stories'][number]) => Partial<Bulletin['stories'][number]>) =>
  (before: Bulletin): Bulletin => ({ ...before, stories: before.stories.map((each) => ({ ...each, ...edit(each) })) });
const block = (at: number, change: Block) => inBody((blocks) => blocks.toSpliced(at, 1, change));

/** The units that are kept when one content is written in place of another, field by field, as the desk keeps them. */
function unitsKept(before: Bulletin, after: Bulletin, known: Map<string, Unit[]> = new Map()): Map<string, Unit[]> {
  const texts = (of: Bulletin): Map<string, FieldTexts[]> => {
    const fields = new Map<string, FieldTexts[]>();
    for (const { path, value } of localizedValues(of)) {
      const { documentId, name } = documentField(of, path);
      const key = `${documentId} ${name}`;
      fields.set(key, [...(fields.get(key) ?? []), { source: value.el, target: value.en }]);
    }
    return fields;
  };
  const [was, is] = [texts(before), texts(after)];
  return new Map([...is].map(([key, now]) => [key, keepUnits(known.get(key) ?? [], was.get(key) ?? [], now, MAKER)]));
}

/** What is to be done after an edit, by the words of the source; orphans by those of the target. */
function owed(edited: Bulletin, units: Map<string, Unit[]>) {
  const { segments, orphans } = extract(edited, DIRECTION, (id, field) => units.get(`${id} ${field}`) ?? []);
  const inState = (state: string) =>
    segments.filter((each) => each.state === state && !each.isOptional).map(({ source }) => plainOf(source));
  const was = new Set(
    extract(base(), DIRECTION, () => [])
      .segments.filter(({ target }) => !target)
      .map(({ source }) => plainOf(source)),
  );
  return {
    stale: inState('stale'),
    missing: inState('missing').filter((words) => !was.has(words)),
    orphans: orphans.map(({ target }) => plainOf(target)),
  };
}

type Case = readonly [title: string, edit: (before: Bulletin) => Bulletin, owed: Partial<ReturnType<typeof owed>>];

const CASES: readonly Case[] = [
  ['nothing at all', (before) => before, {}],
  [
    'a word in a paragraph',
    block(1, p(text('Οι δικαιούχοι συναντήθηκαν στα Χανιά την Παρασκευή.'))),
    { stale: ['Οι δικαιούχοι συναντήθηκαν στα Χανιά την Παρασκευή.'] },
  ],
  [
    'a comma',
    block(2, p(text('Στη συνάντηση, μίλησαν εκπρόσωποι από τρεις δήμους.'))),
    { stale: ['Στη συνάντηση, μίλησαν εκπρόσωποι από τρεις δήμους.'] },
  ],
  [
    'a space',
    block(2, p(text('Στη συνάντηση μίλησαν  εκπρόσωποι από τρεις δήμους.'))),
    { stale: ['Στη συνάντηση μίλησαν  εκπρόσωποι από τρεις δήμους.'] },
  ],
  [
    'a paragraph written anew',
    block(1, p(text('Κάτι εντελώς διαφορετικό έγινε.'))),
    { stale: ['Κάτι εντελώς διαφορετικό έγινε.'] },
  ],
  ['a heading', block(0, h('Η δεύτερη συνάντηση')), { stale: ['Η δεύτερη συνάντηση'] }],
  ['an item of a list', block(3, list('Πορεία των έργων', 'Τα επόμενα βήματα')), { stale: ['Τα επόμενα βήματα'] }],
  [
    'a quotation',
    block(5, { type: 'quote', children: [text('Η συνεργασία είναι το μυστικό.')] }),
    { stale: ['Η συνεργασία είναι το μυστικό.'] },
  ],
  [
    'a paragraph put before all',
    inBody((blocks) => [p(text('Καλημέρα σας.')), ...blocks]),
    { missing: ['Καλημέρα σας.'] },
  ],
  [
    'a paragraph put between',
    inBody((blocks) => blocks.toSpliced(2, 0, p(text('Ο καιρός ήταν καλός.')))),
    { missing: ['Ο καιρός ήταν καλός.'] },
  ],
  ['a paragraph put at the end', inBody((blocks) => [...blocks, p(text('Τέλος.'))]), { missing: ['Τέλος.'] }],
  [
    'an item put into a list',
    block(3, list('Πορεία των έργων', 'Προϋπολογισμός', 'Επόμενα βήματα')),
    { missing: ['Προϋπολογισμός'] },
  ],
  [
    'a paragraph taken away',
    inBody((blocks) => blocks.toSpliced(1, 1)),
    { orphans: ['The beneficiaries met in Chania on Thursday.'] },
  ],
  ['an item taken away', block(3, list('Επόμενα βήματα')), { orphans: ['Progress of the works'] }],
  [
    'two paragraphs that change places',
    inBody(([a, b, c, ...rest]) => [a, c, b, ...rest].filter((each) => each !== undefined)),
    {},
  ],
  [
    'a paragraph moved to the end',
    inBody(([a, b, ...rest]) => [a, ...rest, b].filter((each) => each !== undefined)),
    {},
  ],
  [
    'a paragraph put before one that is edited',
    inBody((blocks) =>
      blocks.toSpliced(
        1,
        1,
        p(text('Ο καιρός ήταν καλός.')),
        p(text('Οι δικαιούχοι συναντήθηκαν στα Χανιά την Τρίτη.')),
      ),
    ),
    { stale: ['Οι δικαιούχοι συναντήθηκαν στα Χανιά την Τρίτη.'], missing: ['Ο καιρός ήταν καλός.'] },
  ],
  [
    'two neighbours edited at once',
    inBody((blocks) =>
      blocks.toSpliced(
        1,
        2,
        p(text('Οι δικαιούχοι συναντήθηκαν στη Χαλκίδα την Πέμπτη.')),
        p(text('Στη συνάντηση μίλησαν εκπρόσωποι από τέσσερις δήμους.')),
      ),
    ),
    {
      stale: [
        'Οι δικαιούχοι συναντήθηκαν στη Χαλκίδα την Πέμπτη.',
        'Στη συνάντηση μίλησαν εκπρόσωποι από τέσσερις δήμους.',
      ],
    },
  ],
  [
    'a link that leads elsewhere',
    block(
      4,
      p(
        text('Δείτε '),
        link('το πρόγραμμα', 'https://a.example/2'),
        text(' και '),
        bold('τις παρουσιάσεις'),
        text('.'),
      ),
    ),
    { stale: ['Δείτε το πρόγραμμα και τις παρουσιάσεις.'] },
  ],
  [
    'a link taken away',
    block(4, p(text('Δείτε το πρόγραμμα και '), bold('τις παρουσιάσεις'), text('.'))),
    { stale: ['Δείτε το πρόγραμμα και τις παρουσιάσεις.'] },
  ],
  [
    'a word made bold',
    block(5, { type: 'quote', children: [text('Η συνεργασία είναι το '), bold('κλειδί'), text('.')] }),
    { stale: ['Η συνεργασία είναι το κλειδί.'] },
  ],
  [
    'a paragraph that becomes a quotation',
    block(1, { type: 'quote', children: [text('Οι δικαιούχοι συναντήθηκαν στα Χανιά την Πέμπτη.')] }),
    {},
  ],
  [
    'a run cut in two without a mark',
    block(1, p(text('Οι δικαιούχοι συναντήθηκαν '), text('στα Χανιά την Πέμπτη.'))),
    {},
  ],
  ['an empty paragraph', inBody((blocks) => blocks.toSpliced(2, 0, p(text('')))), {}],
  [
    'a headline',
    inStory(({ headline }) => ({ headline: { ...headline, el: 'Άλλη επικεφαλίδα' } })),
    { stale: ['Άλλη επικεφαλίδα'] },
  ],
  ['a kicker emptied', inStory(({ kicker }) => ({ kicker: { ...kicker, el: null } })), {}],
  ['an address of the page', inStory(({ slug }) => ({ slug: { ...slug, el: 'alli-epikefalida' } })), {}],
  [
    'the words of the second photo',
    inStory(({ photos }) => ({
      photos: photos.map((each, at) => (at === 1 ? { ...each, alt: { ...each.alt, el: 'Όλη η ομάδα' } } : each)),
    })),
    { stale: ['Όλη η ομάδα'] },
  ],
  ['two photos that change places', inStory(({ photos }) => ({ photos: photos.toReversed() })), {}],
  [
    'the credit of a photo, a date and an order',
    (before) => ({
      ...inStory(({ photos }) => ({ photos: photos.map((each) => ({ ...each, credit: 'Άλλος' })) }))(before),
      issueDate: '2019-06-01',
    }),
    {},
  ],
  [
    'the position of a speaker',
    (before) => ({
      ...before,
      speakers: [speaker({ position: both('Πρώην Δήμαρχος', 'Mayor of Anthousa') }), ...before.speakers.slice(1)],
    }),
    { stale: ['Πρώην Δήμαρχος'] },
  ],
  [
    'the summary of an event',
    (before) => ({
      ...before,
      events: [
        event({ summary: both('Οι δικαιούχοι συμφώνησαν.', 'The beneficiaries reviewed the progress of the works.') }),
      ],
    }),
    { stale: ['Οι δικαιούχοι συμφώνησαν.'] },
  ],
  [
    'the title of the operation',
    (before) => ({
      ...before,
      operation: operation({ title: both('Διαδρομές', 'Green routes in island municipalities') }),
    }),
    { stale: ['Διαδρομές'] },
  ],
];

describe('An edit of the source', () => {
  test.each(CASES)('%s', (_title, edit, expected) => {
    const before = base();
    const after = edit(before);
    expect(owed(after, unitsKept(before, after))).toEqual({ stale: [], missing: [], orphans: [], ...expected });
  });

  test('that is taken back leaves nothing to do', () => {
    const before = base();
    const edited = block(1, p(text('Κάτι άλλο.')))(before);
    const kept = unitsKept(edited, before, unitsKept(before, edited));
    expect(owed(before, kept)).toEqual({ stale: [], missing: [], orphans: [] });
  });

  test('stays to be looked at when another paragraph is translated', () => {
    const before = base();
    const edited = block(1, p(text('Οι δικαιούχοι συναντήθηκαν στα Χανιά την Παρασκευή.')))(before);
    const translated: Bulletin = {
      ...edited,
      stories: edited.stories.map((each) => ({
        ...each,
        body: { ...each.body, en: ENGLISH.toSpliced(0, 1, h('Our meeting')) },
      })),
    };
    const kept = unitsKept(edited, translated, unitsKept(before, edited));
    expect(owed(translated, kept).stale).toEqual(['Οι δικαιούχοι συναντήθηκαν στα Χανιά την Παρασκευή.']);
  });
});
