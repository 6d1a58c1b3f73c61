import { strToU8 } from 'fflate';
import { po } from 'gettext-parser';
import { exchangeContent, shortBulletin } from '../../../../../../tests/support/exchange-sample';
import { planImport } from '../plan-import';
import type { Segment } from '../segment';
import type { FileFault } from './file-fault';
import { readExchangeFile } from './read-file';
import { writePo } from './write-po';

const content = exchangeContent(shortBulletin());
const [title, first, second] = content.segments.map(({ id }) => id);
const written = writePo(content);

const read = (text: string) => readExchangeFile(strToU8(text), 'δελτίο.po');
const unitsOf = (result: ReturnType<typeof read>) =>
  result.ok ? result.value.units.map(({ place, ...unit }) => unit) : result.error;

const withFirst = (changes: Partial<Segment>): string =>
  writePo({
    ...content,
    segments: content.segments.map((each, index) => (index === 0 ? { ...each, ...changes } : each)),
  });

const STALE: Segment['unit'] = {
  source: '1ο Δελτίο\nτου «έργου»',
  codes: [],
  target: '1st Newsletter',
  state: 'reviewed',
  by: null,
  at: null,
  origin: 'workbench',
};

describe('a PO file', () => {
  it('tells an independent reader each unit, its words, its context and its state', () => {
    const odd = 'A "quoted"\\ text\twith\r\nlines\n and <1> \\n %s\u2028é😀';
    const { headers, translations } = po.parse(
      withFirst({ state: 'stale', unit: STALE, source: [odd], target: [odd] }),
    );
    expect(headers).toMatchObject({ Language: 'en', 'X-Source-Language': 'el', 'X-Deltio-Bulletin': 'bulletin' });
    const byContext = Object.fromEntries(
      Object.entries(translations).map(([id, entries]) => [id, Object.values(entries as object)[0]]),
    );
    const coded = odd.replace('\\ text', '\\\\ text').replace('\\n', '\\\\n').replace('<1>', '\\<1>');
    expect(byContext[title ?? '']).toMatchObject({
      msgid: coded,
      msgstr: [coded],
      comments: {
        flag: 'fuzzy, max-length:120',
        extracted: 'Θέμα 0, «κείμενο» & <άλλα>\nδικαιούχος → beneficiary',
        reference: 'bulletin.title',
      },
    });
    expect(byContext[second ?? '']).toMatchObject({
      msgid: 'Δείτε <1>την <2>πράξη</2></1>.',
      msgstr: ['See <1>the <2>operation</2></1>.'],
    });
  });

  it('that an independent writer wrote again is the same', () => {
    const again = po.compile(po.parse(written), { foldLength: 30 }).toString('utf8');
    expect(again).not.toEqual(written);
    expect(unitsOf(read(again))).toEqual(unitsOf(read(written)));
    expect(unitsOf(read(written))).toHaveLength(3);
  });

  it.each([
    ['with a byte order mark and line ends of Windows', `\uFEFF${written}`.replaceAll('\n', '\r\n')],
    ['without comments', written.replace(/^#.*\n/gm, '')],
    ['without blank lines', written.replace(/\n\n/g, '\n')],
    [
      'with a region and headers of a tool',
      written
        .replace('Language: en', 'Language: en_GB')
        .replace('X-Generator: Deltio', 'X-Generator: Poedit 3.4\\n"\n"X-Poedit-Basepath: .'),
    ],
    ['with obsolete entries', `${written}\n#~ msgctxt "old"\n#~ msgid "a"\n#~ msgstr "b"\n`],
    [
      'with notes of the translator and other flags',
      written.replace('msgctxt', '# βλ. γλωσσάρι\n#, no-wrap, c-format\nmsgctxt'),
    ],
    ['with lines folded elsewhere', written.replace('"The works began.', '""\n  "The works "\n\t"began.')],
    ['with characters by number', written.replace('1st', '\\061\\x73t')],
  ])('imports %s', (_, touched) => {
    expect(touched).not.toEqual(written);
    expect(unitsOf(read(touched))).toEqual(unitsOf(read(written)));
    expect(unitsOf(read(written))).toHaveLength(3);
  });

  it.each([
    ['reviewed', withFirst({ state: 'reviewed' }), 'translated'],
    ['a draft', withFirst({ state: 'draft' }), 'draft'],
    ['of a machine', withFirst({ state: 'machine' }), 'machine'],
    ['stale', withFirst({ state: 'stale', unit: STALE }), 'stale'],
    ['missing', withFirst({ state: 'missing', target: null }), 'missing'],
    ['held to need work in Weblate', written.replace('#, max-length:120', '#, fuzzy'), 'draft'],
  ])('reads a unit that is %s', (_, text, state) => {
    const result = read(text);
    expect(result.ok && result.value.units[0]?.state).toBe(state);
  });

  const lineOf = (needle: string): number => written.slice(0, written.indexOf(needle)).split('\n').length;
  const unit = (id = '') => ({ line: lineOf(`msgctxt "${id}"`), column: 1 });

  it.each<[string, string, Partial<FileFault>]>([
    ['cut off in a text', written.slice(0, -12), { reason: 'truncated' }],
    [
      'cut off before a translation',
      written.slice(0, written.lastIndexOf('msgstr')),
      { reason: 'truncated', place: unit(second) },
    ],
    [
      'with a line that is none of PO',
      written.replace('msgctxt', 'hello\nmsgctxt'),
      { reason: 'not-po', place: unit(title) },
    ],
    ['with a quotation mark too many', written.replace('1st', '1"st'), { reason: 'not-po' }],
    ['without a header', written.slice(written.indexOf('\n\n') + 2), { reason: 'wrong-format' }],
    [
      'that does not tell its source',
      written.replace('X-Source-Language: el', 'X: y'),
      { reason: 'wrong-language', place: { line: 1, column: 1 } },
    ],
    ['into a third language', written.replace('Language: en', 'Language: fr'), { reason: 'wrong-language' }],
    ['of no bulletin', written.replace('X-Deltio-Bulletin: bulletin', 'X: y'), { reason: 'wrong-bulletin' }],
    ['in an old encoding', written.replace('charset=UTF-8', 'charset=ISO-8859-7'), { reason: 'not-text' }],
    ['with a unit without context', written.replace(/msgctxt.*\n/, ''), { reason: 'foreign-id' }],
    [
      'with a unit twice',
      written.replace(`"${second}"`, `"${first}"`),
      { reason: 'duplicate-id', unitId: first ?? '', place: unit(second) },
    ],
    [
      'with plurals',
      written.replace(/msgstr "1st/, 'msgid_plural "x"\nmsgstr[0] "1st'),
      { reason: 'wrong-format', unitId: title ?? '' },
    ],
    [
      'with a code that does not end',
      written.replace('operation</2>', 'operation'),
      { reason: 'code-crossed', unitId: second ?? '', code: 1, place: unit(second) },
    ],
    [
      'with a code that does not begin',
      written.replace('See <1>', 'See '),
      { reason: 'code-unopened', unitId: second ?? '', code: 1 },
    ],
    [
      'with a code left open',
      written.replace('</2></1>."\n#', '').replace('1st', '<3>1st'),
      { reason: 'code-unclosed', unitId: title ?? '', code: 3 },
    ],
  ])('refuses one %s', (_, broken, error) => {
    expect(broken).not.toEqual(written);
    expect(read(broken)).toMatchObject({ ok: false, error });
  });

  it('is refused by a bulletin when it lost a code', () => {
    const result = read(written.replace('<2>operation</2>', 'operation'));
    expect(result.ok && planImport(result.value, content, content.at).faults).toEqual([
      { reason: 'code-missing', place: unit(second), unitId: second, code: 2 },
    ]);
  });
});
