import { strToU8 } from 'fflate';
import { xliff12ToJs } from 'xliff';
import { exchangeContent, shortBulletin } from '../../../../../../tests/support/exchange-sample';
import { planImport } from '../plan-import';
import type { FileFault } from './file-fault';
import { readExchangeFile } from './read-file';
import { writeXliff12 } from './write-xliff12';

const content = exchangeContent(shortBulletin());
const [title, first, second] = content.segments.map(({ id }) => id);
const written = writeXliff12(content);
const bySentence = writeXliff12({ ...content, bySentence: true });

const read = (text: string | Uint8Array) =>
  readExchangeFile(typeof text === 'string' ? strToU8(text) : text, 'δελτίο.xlf');

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...`\uFEFF${text}`].flatMap((sign) =>
      [...sign].flatMap((each) =>
        each.split('').flatMap((unit) => {
          const code = unit.charCodeAt(0);
          return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
        }),
      ),
    ),
  );

describe('a file of XLIFF 1.2', () => {
  it('tells an independent reader each unit, its words and its codes', async () => {
    const { sourceLanguage, targetLanguage, resources } = await xliff12ToJs(written);
    expect([sourceLanguage, targetLanguage]).toEqual(['el', 'en']);
    const units = resources[content.bulletinId] as Record<string, { groupUnits: Record<string, unknown> }>;
    expect(units).toMatchObject({
      d1: { groupUnits: { [title ?? '']: { source: '1ο Ενημερωτικό Δελτίο', target: '1st Newsletter' } } },
      d2: {
        groupUnits: {
          [second ?? '']: {
            source: ['Δείτε ', { GenericSpan: { id: '1', ctype: 'link' } }, '.'],
            target: ['See ', { GenericSpan: { id: '1', ctype: 'link' } }, '.'],
          },
        },
      },
    });
  });

  const before = read(written);
  const unitsOf = (result: ReturnType<typeof read>) =>
    result.ok ? result.value.units.map(({ place, ...unit }) => unit) : result.error;

  it.each([
    ['with a byte order mark', `\uFEFF${written}`],
    ['with line ends of Windows', written.replaceAll('\n', '\r\n')],
    ['without line ends between elements', written.replaceAll('>\n<', '><')],
    ['in UTF-16, little end first', utf16(written.replace('UTF-8', 'UTF-16'), true)],
    ['in UTF-16, big end first', utf16(written.replace('UTF-8', 'UTF-16'), false)],
    ['without notes and header', written.replace(/<note>.*?<\/note>\n?/g, '').replace(/<header>.*?<\/header>/, '')],
    [
      'with attributes in another order',
      written.replace(/source-language="el" target-language="en"/, 'target-language="en" source-language="el"'),
    ],
    [
      'with regions, as Trados and memoQ write languages',
      written.replaceAll('"el"', '"el-GR"').replaceAll('"en"', '"en-GB"'),
    ],
    ['without the target language, which may be left out', written.replace(' target-language="en"', '')],
    [
      'without `xml:lang`, `resname`, `ctype` and groups',
      written.replace(/ (?:xml:lang|resname|ctype)="[^"]*"/g, '').replace(/<\/?group[^>]*>/g, ''),
    ],
    ['with a prefix for its namespace', written.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')],
    ['without a namespace, as some scripts leave it', written.replace(/ xmlns="[^"]*"/, '')],
    ['with words in numeric references and CDATA', written.replaceAll('Newsletter', '&#78;&#x65;<![CDATA[wsletter]]>')],
    [
      'with what Trados adds',
      written
        .replace('<xliff ', '<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" sdl:version="1.0" ')
        .replace('<header>', '<header><sdl:ref-files><sdl:ref-file uid="1"/></sdl:ref-files>')
        .replaceAll(
          '</trans-unit>',
          '<sdl:seg-defs><sdl:seg id="1" conf="Translated" percent="0"/></sdl:seg-defs></trans-unit>',
        ),
    ],
    [
      'with what memoQ adds',
      written
        .replace('<xliff ', '<xliff xmlns:mq="MQXliff" mq:version="1" ')
        .replaceAll('<trans-unit ', '<trans-unit mq:status="Confirmed" mq:segmentguid="a-b" ')
        .replaceAll(
          '</trans-unit>',
          '<mq:comments/><alt-trans><source>other</source><target>words</target></alt-trans></trans-unit>',
        ),
    ],
    ['with marks of terms and comments', written.replaceAll('works', '<mrk mtype="x-term" mid="7">works</mrk>')],
    ['cut into sentences, as we write it when asked', bySentence],
    ['with comments and processing instructions', written.replaceAll('<source', '<!-- seen --><?tool x?><source')],
  ])('imports %s', (_, touched) => {
    expect(touched).not.toEqual(written);
    expect(unitsOf(read(touched))).toEqual(unitsOf(before));
    expect(before.ok).toBe(true);
  });

  it.each([
    [
      'new words of OmegaT, which tells no state',
      (unit: string) => unit.replace(/<target.*<\/target>/, '<target>No. 1</target>'),
      'No. 1',
      null,
    ],
    [
      'a target that Weblate added',
      (unit: string) => unit.replace(/<target.*<\/target>/, '<target state="translated">No. 1</target>'),
      'No. 1',
      'translated',
    ],
    [
      'words that Weblate holds to need editing',
      (unit: string) => unit.replace(/<target.*<\/target>/, '<target state="needs-translation">No. 1</target>'),
      'No. 1',
      'draft',
    ],
    [
      'words of a machine',
      (unit: string) =>
        unit.replace(
          /<target.*<\/target>/,
          '<target state="needs-review-translation" state-qualifier="mt-suggestion">No. 1</target>',
        ),
      'No. 1',
      'machine',
    ],
    [
      'words that somebody approved',
      (unit: string) => unit.replace(' id=', ' approved="yes" id='),
      '1st Newsletter',
      'reviewed',
    ],
    ['words that are final', (unit: string) => unit.replace('"translated"', '"final"'), '1st Newsletter', 'reviewed'],
    [
      'an emptied target',
      (unit: string) => unit.replace(/<target.*<\/target>/, '<target state="new"/>'),
      null,
      'missing',
    ],
    ['no target', (unit: string) => unit.replace(/<target.*<\/target>/, ''), null, 'missing'],
  ] as const)('reads %s', (_, touch, words, state) => {
    const at = written.indexOf('<trans-unit');
    const end = written.indexOf('</trans-unit>');
    const result = read(written.slice(0, at) + touch(written.slice(at, end)) + written.slice(end));
    expect(result.ok && result.value.units[0]).toMatchObject({
      id: title,
      target: words === null ? null : [words],
      state,
    });
  });

  it.each([
    ['empty', '<mrk mtype="seg" mid="2"/>'],
    ['left out', ''],
  ])('reads a translation whose second sentence is %s as a draft', (_, sentence) => {
    const half = bySentence.replace(/<mrk mtype="seg" mid="2">They end.*?<\/mrk>/, sentence);
    expect(half).not.toEqual(bySentence);
    const result = read(half);
    expect(result.ok && result.value.units[1]).toMatchObject({ target: ['The works began. '], state: 'draft' });
  });

  const placeOf = (needle: string, from = written): { line: number; column: number } => {
    const lines = from.slice(0, from.indexOf(needle)).split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  };
  const unit = (id = '') => placeOf(`<trans-unit id="${id}"`);
  const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha">${'bcdefgh'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`;

  it.each<[string, string | Uint8Array, Partial<FileFault>]>([
    ['cut off', written.slice(0, written.indexOf('</target>') - 3), { reason: 'truncated' }],
    ['cut off inside a tag', written.slice(0, written.indexOf('</target>') + 4), { reason: 'truncated' }],
    [
      'not well formed',
      written.replace('</source>', '</sauce>'),
      { reason: 'not-xml', place: { ...placeOf('</source>'), column: placeOf('</source>').column + 8 } },
    ],
    ['with an entity that nobody declared', written.replace('Newsletter', '&nbsp;'), { reason: 'not-xml' }],
    [
      'that reads a file of the machine (XXE)',
      written
        .replace('<xliff', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n<xliff')
        .replace('Newsletter', '&e;'),
      { reason: 'doctype', place: { line: 2, column: 55 } },
    ],
    [
      'that names a document type elsewhere',
      written.replace('<xliff', '<!DOCTYPE xliff SYSTEM "http://evil.example/x.dtd">\n<xliff'),
      { reason: 'doctype' },
    ],
    [
      'of a billion laughs',
      written.replace('<xliff', `${LAUGHS}\n<xliff`).replace('Newsletter', '&h;'),
      { reason: 'doctype' },
    ],
    [
      'nested without end',
      `<a>${'<a>'.repeat(200)}${'</a>'.repeat(200)}</a>`,
      { reason: 'too-deep', place: { line: 1, column: 301 } },
    ],
    ['of eleven million bytes', new Uint8Array(11_000_000).fill(0x20), { reason: 'too-large' }],
    ['of no characters at all', new Uint8Array(0), { reason: 'not-xml' }],
    [
      'in an old Greek encoding',
      Uint8Array.from(written.replace('UTF-8', 'ISO-8859-7'), (sign) =>
        sign.charCodeAt(0) > 127 ? 0xe1 : sign.charCodeAt(0),
      ),
      { reason: 'not-text' },
    ],
    ['that says it is in an old Greek encoding', written.replace('UTF-8', 'windows-1253'), { reason: 'not-text' }],
    ['of plain words', 'Καλημέρα', { reason: 'not-xml' }],
    [
      'of another kind of XML',
      '<html xmlns="http://www.w3.org/1999/xhtml"/>',
      { reason: 'wrong-format', place: { line: 1, column: 1 } },
    ],
    [
      'of a version that nobody knows',
      written.replace('version="1.2"', 'version="9.9"'),
      { reason: 'wrong-format', place: { line: 2, column: 1 } },
    ],
    [
      'into a third language',
      written.replace('target-language="en"', 'target-language="fr"'),
      { reason: 'wrong-language', place: placeOf('<file') },
    ],
    [
      'from a language into itself',
      written.replace('target-language="en"', 'target-language="el"'),
      { reason: 'wrong-language' },
    ],
    [
      'with words of a third language',
      written.replace('<target xml:lang="en"', '<target xml:lang="fr"'),
      { reason: 'wrong-language', place: placeOf('<target'), unitId: title ?? '' },
    ],
    ['of no bulletin', written.replace(/ original="[^"]*"/, ''), { reason: 'wrong-bulletin', place: placeOf('<file') }],
    [
      'of two bulletins',
      written.replace(
        '</file>',
        '</file><file original="other" source-language="el" target-language="en"><body/></file>',
      ),
      { reason: 'wrong-bulletin' },
    ],
    [
      'with a unit twice',
      written.replace(`id="${second}"`, `id="${first}"`),
      { reason: 'duplicate-id', unitId: first ?? '', place: unit(second) },
    ],
    ['with a unit without an id', written.replace(` id="${title}"`, ''), { reason: 'foreign-id', place: unit(title) }],
    [
      'with a code of a tool',
      written.replace('1st Newsletter', '1st <ph id="9"/>Newsletter'),
      { reason: 'code-foreign', code: 9, unitId: title ?? '' },
    ],
    [
      'with words inside what is not XLIFF',
      written.replace('1st Newsletter', '<b xmlns="urn:b">1st</b> Newsletter'),
      { reason: 'foreign-content', unitId: title ?? '' },
    ],
  ])('refuses one %s', (_, broken, error) => {
    expect(broken).not.toEqual(written);
    expect(read(broken)).toMatchObject({ ok: false, error });
  });

  it('tells of which bulletin and in which direction it is', () => {
    const other = writeXliff12({
      ...exchangeContent(shortBulletin(), { source: 'en', target: 'el' }),
      bulletinId: 'other',
    });
    expect(read(other)).toMatchObject({
      ok: true,
      value: { bulletinId: 'other', direction: { source: 'en', target: 'el' } },
    });
  });

  it.each<[string, string, FileFault[]]>([
    [
      'with a unit that the bulletin does not have',
      written.replace(`id="${title}"`, 'id="s0"'),
      [{ reason: 'foreign-id', place: unit(title), unitId: 's0', code: null }],
    ],
    [
      'that lost a code',
      written.replace(/<g id="2" ctype="bold">operation<\/g>/, 'operation'),
      [{ reason: 'code-missing', place: unit(second), unitId: second ?? '', code: 2 }],
    ],
    [
      'that has a code twice',
      written.replace('See ', '<g id="1">See</g> '),
      [{ reason: 'code-repeated', place: unit(second), unitId: second ?? '', code: 1 }],
    ],
    [
      'with a code of its own',
      written.replace('See ', '<g id="7">See</g> '),
      [{ reason: 'code-foreign', place: unit(second), unitId: second ?? '', code: 7 }],
    ],
    [
      'with a code in another',
      written.replace('the <g id="2" ctype="bold">operation</g></g>', 'the operation</g><g id="2">!</g>'),
      [{ reason: 'code-misplaced', place: unit(second), unitId: second ?? '', code: 2 }],
    ],
  ])('is refused by a bulletin when it is one %s', (_, broken, faults) => {
    const result = read(broken);
    expect(result.ok && planImport(result.value, content, content.at).faults).toEqual(faults);
  });
});
