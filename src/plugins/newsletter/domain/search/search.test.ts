import fc from 'fast-check';
import { foldKey } from '../greek/fold';
import { matchQuery } from './match-query';
import { marksOf, passagesOf } from './passage';
import { ask, BULLETINS, indexOf, type Vector } from './search.cases';
import { addDocument, newSearchIndex, placeDocuments } from './search-index';
import { parseQuery } from './search-query';
import { readText } from './text-store';

const it01 = indexOf(BULLETINS);
const writtenIn = ({ index }: typeof it01) => index.documents.map(({ text }) => readText(text, 0, 1e9));
const MEETING = 'story 2i-techniki-synantisi-tis-praxis-smart-cities';
const INFORMATION_DAY = 'story 1i-imerida-pliroforisis-dimou-chanion';

/** What finds what; of several spellings each is a vector of its own. `first` also comes before everything else. */
const VECTORS: readonly Vector[] = [
  {
    find: 'beneficiary chania',
    by: [
      'Χανιά',
      'χανια',
      'ΧΑΝΙΑ',
      'ΧΑΝΙΆ',
      'Χανίων',
      'χανιων',
      'xania',
      'hania',
      'chania',
      'Chania',
      'XANIA',
      'xaniwn',
      'χαν',
    ],
  },
  {
    find: MEETING,
    by: [
      'τεχνική συνάντηση',
      'τεχνικη συναντηση',
      'ΤΕΧΝΙΚΗ ΣΥΝΑΝΤΗΣΗ',
      'texniki synantisi',
      'texnikh sunanthsh',
      'techniki sinantisi',
      '"τεχνική συνάντηση"',
      '«2η Τεχνική Συνάντηση»',
    ],
    first: ['technical meeting', 'technical meetings', '2η συνάντηση'],
  },
  {
    find: INFORMATION_DAY,
    by: [
      'έξυπνη πόλη',
      'εξυπνη πολη',
      'έξυπνης πόλης',
      'έξυπνες πόλεις',
      'exypni poli',
      'eksipni poli',
      'e3ypnh polh',
      'eksypni poli',
      'exupnh polh',
    ],
  },
  {
    find: INFORMATION_DAY,
    by: [
      'ημεριδα',
      'ημερίδες',
      'ημερίδας πληροφόρησης',
      '"1η ημερίδα πληροφόρησης"',
      'imerida',
      'hmerida pliroforisis',
      'information day',
    ],
    first: ['ημερίδα πληροφόρησης'],
  },
  {
    find: 'story limassol',
    by: [
      'πολίτης',
      'αισθητήρα',
      'aisthitires',
      'πρόγραμμα στάθμευσης',
      'προγραμμάτων',
      'parking schedule',
      'sensor',
      'citizens',
      'οι δρόμοι της Λεμεσού',
    ],
    first: [
      'λεμεσος',
      'Λεμεσού',
      'ΛΕΜΕΣΟΣ',
      'ΛΕΜΕΣΟΥ',
      'lemesos',
      'lemesou',
      'limassol',
      'φωτισμός',
      'fwtismos',
      'smart lighting',
      'λεμ',
    ],
  },
  {
    find: 'story heraklion',
    by: [
      'heraklion',
      'Heraklion',
      'iraklio',
      'hrakleio',
      'τμήματος',
      'τμήματα',
      'συστήματα',
      'λιμάνια',
      'limani',
      'τμημα πληροφορικης',
    ],
    first: ['ηράκλειο', 'Ηρακλείου πλατφόρμα', 'platforma', 'πλατφόρμες', 'πόλος', 'πόλος έλξης'],
  },
  {
    find: 'story school',
    by: [
      'μαθητής',
      'πόλη',
      'θέματα',
      'municipality',
      'visit',
      'Λευκωσίας',
      'nicosia',
      'μαϊος',
      'άυλος',
      '"η πόλη του αύριο"',
      'pupil',
    ],
    first: [
      'Θεσσαλονίκης',
      '8essalonikh',
      'thessaloniki',
      'Μάιος',
      'λευκωσια',
      'lefkosia',
      'leykwsia',
      'mathites',
      'designing a city',
    ],
  },
  {
    find: 'story energy',
    by: ['κτηρίων', 'κτιρίων', 'ktiria', 'kthria'],
    first: ['ενεργειας', 'energeia', 'συγχρηματοδοτηση', 'sygxrhmatodothsh', '85', 'εξοικονομεί'],
  },
  {
    find: 'speaker vamvoukas',
    by: ['δήμαρχος', 'mayor of Chania', 'dimarxos'],
    first: ['Βάμβουκας', 'βαμβουκα', 'vamvoukas', 'bamboukas', 'τάσος'],
  },
  { find: 'bulletin 2', by: ['χειμώνας', 'τα έργα', 'bulletin'], first: ['2ο δελτίο', 'xeimonas', 'bulletin no. 2'] },
];

const found = VECTORS.flatMap(({ find, by, first = [] }) => [...by, ...first].map((text) => [text, find] as const));
const foremost = VECTORS.flatMap(({ find, first = [] }) => first.map((text) => [text, find] as const));

describe('search in the first bulletin and an invented one', () => {
  test('has at least sixty vectors', () => {
    expect(found.length).toBeGreaterThanOrEqual(60);
  });

  test.each(found)('«%s» finds %s', (text, id) => {
    const { hits, isWhole } = ask(it01, text);
    expect(hits).toContain(id);
    expect(isWhole).toBe(true);
  });

  test.each(foremost)('«%s» finds %s before anything else', (text, id) => {
    expect(ask(it01, text).hits[0]).toBe(id);
  });

  test.each([['ζζζζ'], ['qwrtzp'], ['"πόλη έξυπνη"'], ['"the municipalities visited"'], ['SECRET']])(
    '«%s» finds nothing',
    (text) => {
      expect(ask(it01, text)).toMatchObject({ hits: [], total: 0, types: [], years: [] });
    },
  );

  test('tells Greek from English by the language that is asked for', () => {
    const titles = (locale: 'el' | 'en') => ask(it01, 'limassol', { locale }).shown.map(({ title }) => title);
    expect(titles('el')[0]).toMatchObject({ locale: 'el', text: 'Η Λεμεσός αποκτά έξυπνο φωτισμό' });
    expect(titles('en')[0]).toMatchObject({ locale: 'en', text: 'Limassol gets smart lighting' });
    expect(ask(it01, 'κτίρια', { locale: 'en' }).shown[0]?.title?.locale).toBe('el');
  });
});

describe('ranking', () => {
  const order = (text: string) => ask(it01, text).hits;
  const before = (text: string, one: string, other: string) =>
    expect(order(text).indexOf(one)).toBeLessThan(order(text).indexOf(other));

  test('puts what was typed before other words of the same stem, wherever these stand', () => {
    expect(order('πόλος')[0]).toBe('story heraklion');
    before('πόλη', 'story school', 'story heraklion');
  });

  test('puts a form in a body before a word that only sounds so in a title', () => {
    const stories = [
      ['sound', 'Χώρος'],
      ['form', 'Κάτι', 'Πολλοί χορός και χοροί'],
    ] as const;
    const bulletin = BULLETINS[0] as (typeof BULLETINS)[number];
    const [story] = bulletin.stories;
    const made = stories.map(([documentId, headline, text = 'Τίποτε']) => ({
      ...(story as (typeof bulletin.stories)[number]),
      documentId,
      headline: { el: headline, en: null },
      body: { el: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }], en: null },
    }));
    const { hits } = ask(indexOf([{ ...bulletin, stories: made }]), 'χορού');
    expect(hits.slice(0, 2)).toEqual(['story form', 'story sound']);
  });

  test('puts a title before a lead and a lead before a body, where the words are the same', () => {
    const at = (place: 'headline' | 'lead' | 'topic') => ({
      type: 'story' as const,
      texts: (['headline', 'lead', 'topic'] as const).map((field) => ({
        field,
        locale: 'el' as const,
        text: field === place ? 'Για το λιμάνι' : 'Για τίποτε',
      })),
    });
    const index = newSearchIndex();
    const [body, lead, title] = [at('topic'), at('lead'), at('headline')].map((one) => addDocument(index, one));
    placeDocuments(
      index,
      [body, lead, title].map((document) => ({ document: document as number, years: [] })),
    );
    for (const text of ['λιμάνι', 'λιμανιου', 'limani', 'λιμ', '"το λιμάνι"']) {
      const query = parseQuery(text);
      const hits = query.ok ? matchQuery(index, query.value, { locale: 'el', from: 0, size: 3 }).hits : [];
      expect(hits).toEqual([title, lead, body]);
    }
  });

  test('asks for all words, and tells where nothing has them all', () => {
    const { isWhole, hits, total } = ask(it01, 'φωτισμός λεμεσός ζζζζ');
    expect(isWhole).toBe(false);
    expect(hits[0]).toBe('story limassol');
    expect(total).toBeGreaterThan(0);
    expect(ask(it01, 'φωτισμός λεμεσός')).toMatchObject({ isWhole: true, total: 1 });
  });

  test('puts what has more of the words first, where nothing has them all', () => {
    const { hits } = ask(it01, 'μαθητές λεμεσός φωτισμός ενέργεια');
    expect(hits[0]).toBe('story limassol');
  });

  test('is the same for every page and every time', () => {
    const { hits, total } = ask(it01, 'χανια');
    const paged = Array.from({ length: total }, (_, from) => ask(it01, 'χανια', { from, size: 1 }).hits).flat();
    expect(paged).toEqual(hits);
    expect(ask(it01, 'χανια', { from: total, size: 5 }).hits).toEqual([]);
  });
});

describe('facets', () => {
  test('count by kind and by year, each as if it alone were left open', () => {
    const { types, years, total } = ask(it01, 'χανια', { type: 'event' });
    expect(total).toBe(types.find(({ value }) => value === 'event')?.count);
    expect(types.map(({ value }) => value)).toEqual(expect.arrayContaining(['story', 'event', 'beneficiary']));
    expect(years).toEqual([{ value: 2018, count: total }]);
    expect(ask(it01, 'χανια', { year: 2018 }).years).toEqual(ask(it01, 'χανια').years);
    expect(ask(it01, 'χανια', { year: 1999 })).toMatchObject({ total: 0, hits: [], types: [] });
  });

  test('add up to the hits of each kind', () => {
    const all = ask(it01, 'δήμος');
    expect(all.types.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    for (const { value, count } of all.types) expect(ask(it01, 'δήμος', { type: value }).total).toBe(count);
    for (const { value, count } of all.years) expect(ask(it01, 'δήμος', { year: value }).total).toBe(count);
  });
});

describe('passages', () => {
  test('mark the words in the original text, with their accents and capitals', () => {
    const [shown] = ask(it01, 'xania synantisi').shown;
    const marked = [shown?.title, shown?.passage].flatMap((passage) =>
      passage ? passage.ranges.map(({ start, end }) => passage.text.slice(start, end)) : [],
    );
    expect(marked.length).toBeGreaterThan(0);
    for (const word of marked) expect(foldKey(word)).toMatch(/^χανι|^συναντησ|^chania|^meeting/);
  });

  test('hold all the words where they stand together, and no more than a few lines', () => {
    const long = `${'Εδώ δεν είναι τίποτε. '.repeat(40)}Στο μέσον η έξυπνη πόλη των Χανίων.${' Ούτε εδώ.'.repeat(40)}`;
    const [bulletin] = BULLETINS;
    const [story] = bulletin?.stories ?? [];
    if (!bulletin || !story) throw new Error('The cases have no story');
    const body = { el: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: long }] }], en: null };
    const [shown] = ask(indexOf([{ ...bulletin, stories: [{ ...story, body }] }]), 'χανια πολη εξυπνη').shown;
    expect(shown?.passage?.text).toMatch(/^….*Στο μέσον η έξυπνη πόλη των Χανίων.*…$/);
    expect(shown?.passage?.text.length).toBeLessThan(230);
    expect(shown?.passage?.ranges.map(({ start, end }) => shown.passage?.text.slice(start, end))).toEqual([
      'έξυπνη',
      'πόλη',
      'Χανίων',
    ]);
  });

  test('are whole words of the text, whatever is asked', () => {
    const words = [...new Set(writtenIn(it01).flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), (some) => {
        for (const { title, passage } of ask(it01, some.join(' ')).shown) {
          for (const { text, ranges } of [title, passage].flatMap((one) => one ?? [])) {
            for (const { start, end } of ranges) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('queries', () => {
  test.each([
    ['', 'empty_query'],
    ['   ', 'empty_query'],
    ['!?«»""…', 'empty_query'],
    ['\u0000\u200b', 'empty_query'],
    ['α'.repeat(201), 'query_too_long'],
    ['α β γ δ ε ζ η θ ι κ λ μ ν', 'too_many_words'],
  ])('%j is refused: %s', (text, code) => {
    expect(parseQuery(text)).toMatchObject({ ok: false, error: { code } });
  });

  test('leave articles out beside other words, and look for them alone', () => {
    expect(parseQuery('ο δήμαρχος των Χανίων')).toMatchObject({
      value: { clauses: [{ form: 'δήμαρχος' }, { form: 'χανίων', isLast: true }] },
    });
    expect(parseQuery('και')).toMatchObject({ value: { clauses: [{ form: 'και' }] } });
  });

  test('take quotation marks of any kind, and one that is never closed as none', () => {
    const phrase = { type: 'phrase', forms: ['έξυπνη', 'πόλη'] };
    for (const text of ['"έξυπνη πόλη"', '«έξυπνη πόλη»', '“έξυπνη πόλη”', '„έξυπνη πόλη“']) {
      expect(parseQuery(text)).toEqual({ ok: true, value: { clauses: [phrase] } });
    }
    expect(parseQuery('"έξυπνη πόλη')).toMatchObject({ value: { clauses: [{ type: 'word' }, { type: 'word' }] } });
  });
});

describe('whatever is typed', () => {
  const search = (text: string) => {
    const query = parseQuery(text);
    if (!query.ok) return null;
    const result = matchQuery(it01.index, query.value, { locale: 'el', from: 0, size: 10 });
    const marks = marksOf(result.answers);
    for (const document of result.hits) passagesOf(it01.index, document, marks, 'el');
    return result;
  };

  test('is answered or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 250 }), (text) => {
        search(text);
      }),
      { numRuns: 2000 },
    );
    for (const text of ['\ud800', 'ͅ', 'İ', 'ﬀ', '𝒳𝒶𝓃𝒾𝒶', 'Ω', 'a\u0301'.repeat(60), '3'.repeat(200)]) search(text);
  });

  test('finds the same with and without accents, in small and in capital letters', () => {
    const words = [...new Set(writtenIn(it01).flatMap((text) => text.match(/\p{Script=Greek}{2,}/gu) ?? []))];
    const set = (text: string) => [...ask(it01, text).hits].sort();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), (some) => {
        const text = some.join(' ');
        const expected = set(text);
        for (const same of [
          foldKey(text),
          text.toUpperCase(),
          text.toLowerCase(),
          text.normalize('NFD'),
          text.toLocaleUpperCase('el'),
        ]) {
          expect(set(same)).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is not held up by the worst of queries', () => {
    const hostile = [
      'h'.repeat(200),
      'th'.repeat(100),
      'xu'.repeat(100),
      'αυ'.repeat(100),
      '"'.repeat(200),
      'u h th kh ph y u h th kh ph y',
    ];
    for (const text of hostile) search(text);
    const began = performance.now();
    for (let turn = 0; turn < 20; turn += 1) for (const text of hostile) search(text);
    expect((performance.now() - began) / (20 * hostile.length)).toBeLessThan(1_000);
  });
});
