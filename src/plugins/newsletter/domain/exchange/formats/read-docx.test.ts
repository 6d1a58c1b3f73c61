import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { exchangeContent, shortBulletin } from '../../../../../../tests/support/exchange-sample';
import { planImport } from '../plan-import';
import type { FileFault } from './file-fault';
import { readExchangeFile } from './read-file';
import { writeDocx } from './write-docx';

const content = exchangeContent(shortBulletin());
const [title, first, second] = content.segments.map(({ id }) => id);
const written = writeDocx(content);

const read = (bytes: Uint8Array) => readExchangeFile(bytes, 'δελτίο.docx');
const unitsOf = (result: ReturnType<typeof read>) =>
  result.ok ? result.value.units.map(({ place, ...unit }) => unit) : result.error;

/** The document with its main part written anew. */
const touched = (edit: (xml: string) => string, also: Record<string, Uint8Array> = {}): Uint8Array => {
  const parts = unzipSync(written);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const edited = edit(xml);
  expect(edited).not.toEqual(xml);
  return zipSync({ ...parts, 'word/document.xml': strToU8(edited), ...also });
};

const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const NEWSLETTER = /<w:r>(?:(?!<w:r>).)*?1st Newsletter<\/w:t><\/w:r>/;

describe('a DOCX file', () => {
  it('shows an independent reader a table with a head, the words, their codes and the ids', async () => {
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(written) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(html).toContain(
      '<thead><tr><th><p><strong>Ελληνικά</strong></p></th><th><p><strong>English</strong></p></th>',
    );
    expect(html).toContain('<p>Δείτε &lt;1&gt;την &lt;2&gt;πράξη&lt;/2&gt;&lt;/1&gt;.</p>');
    expect(html).toContain('<p>See &lt;1&gt;the &lt;2&gt;operation&lt;/2&gt;&lt;/1&gt;.</p>');
    expect(html).toContain(
      `<p>${second}</p><p>Θέμα 2, «κείμενο» &amp; &lt;άλλα&gt;</p><p>&lt;1&gt; https://greenways.example/el</p>`,
    );
  });

  it('has the same bytes each time', () => {
    expect(writeDocx(content)).toEqual(written);
  });

  it.each<[string, Uint8Array]>([
    [
      'with runs cut anywhere, and marks of spelling between',
      touched((xml) =>
        xml.replace(
          NEWSLETTER,
          `<w:proofErr w:type="spellStart"/>${run('1st New')}<w:bookmarkStart w:id="0" w:name="_GoBack"/>${run('s')}<w:proofErr w:type="spellEnd"/>${run('letter')}`,
        ),
      ),
    ],
    [
      'with a code cut in two',
      touched((xml) =>
        xml.replace(
          '&lt;/2&gt;</w:t></w:r>',
          '&lt;/</w:t></w:r><w:proofErr w:type="gramStart"/><w:r><w:t>2&gt;</w:t></w:r>',
        ),
      ),
    ],
    [
      'with tracked changes',
      touched((xml) =>
        xml.replace(
          NEWSLETTER,
          `${run('1st ')}<w:del w:id="1" w:author="A"><w:r><w:delText>Bulletin</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${run('Newsletter')}</w:ins>`,
        ),
      ),
    ],
    [
      'with moved words',
      touched((xml) =>
        xml.replace(
          NEWSLETTER,
          `<w:moveTo w:id="1" w:author="A">${run('1st ')}</w:moveTo>${run('Newsletter')}<w:moveFrom w:id="2" w:author="A">${run('1st')}</w:moveFrom>`,
        ),
      ),
    ],
    [
      'with a row that somebody added and took out',
      touched((xml) =>
        xml.replace(
          '</w:tbl>',
          `<w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr><w:tc><w:p>${run('x')}</w:p></w:tc></w:tr></w:tbl>`,
        ),
      ),
    ],
    [
      'with paragraphs joined',
      touched((xml) =>
        xml.replace(
          NEWSLETTER,
          `<w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>${run('1st ')}</w:p><w:p>${run('Newsletter')}`,
        ),
      ),
    ],
    [
      'with empty lines after the words',
      touched((xml) => xml.replace(NEWSLETTER, `${run('1st Newsletter')}</w:p><w:p/><w:p>`)),
    ],
    [
      'with words in a link, a field, a tag and a box of content',
      touched((xml) =>
        xml.replace(
          NEWSLETTER,
          `<w:hyperlink>${run('1st')}</w:hyperlink><w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${run(' News')}</w:sdtContent></w:sdt><w:fldSimple w:instr="X">${run('letter')}</w:fldSimple>`,
        ),
      ),
    ],
    [
      'with a picture and a comment',
      touched((xml) =>
        xml.replace(
          NEWSLETTER,
          (words) =>
            `<w:commentRangeStart w:id="0"/>${words}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/><w:drawing><a:t xmlns:a="urn:a">no</a:t></w:drawing></w:r>`,
        ),
      ),
    ],
    [
      'with its table in two, each with the head',
      touched((xml) => {
        const head = /<w:tr><w:trPr><w:cantSplit\/><w:tblHeader\/>.*?<\/w:tr>/s.exec(xml)?.[0] ?? '';
        const at = xml.lastIndexOf('<w:tr>');
        return `${xml.slice(0, at)}</w:tbl><w:p/><w:tbl>${head}${xml.slice(at)}`;
      }),
    ],
    [
      'in strict OOXML',
      touched((xml) => xml.replace(/xmlns:w="[^"]*"/, 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"')),
    ],
    [
      'with another prefix and line ends of Windows',
      touched((xml) => xml.replaceAll('w:', 'x:').replace('xmlns:w', 'xmlns:x').replaceAll('\n', '\r\n')),
    ],
  ])('imports %s', (_, bytes) => {
    const units = unitsOf(read(bytes));
    expect(units).toEqual(unitsOf(read(written)));
    expect(units).toHaveLength(3);
  });

  it.each<[string, (xml: string) => string, string | null]>([
    [
      'lines that somebody broke',
      (xml) => xml.replace(NEWSLETTER, `${run('No.')}</w:p><w:p>${run('1')}<w:r><w:br/></w:r>${run('x')}`),
      'No.\n1\nx',
    ],
    [
      'quotation marks that Word turned',
      (xml) => xml.replace('1st Newsletter', '“1st” ‘Newsletter’ …'),
      '“1st” ‘Newsletter’ …',
    ],
    [
      'hyphens and tabs of Word',
      (xml) =>
        xml.replace(
          NEWSLETTER,
          `<w:r><w:t>1st</w:t><w:noBreakHyphen/><w:t>News</w:t><w:softHyphen/><w:t>letter</w:t><w:tab/><w:t>x</w:t><w:br w:type="page"/></w:r>`,
        ),
      '1st\u2011News\u00adletter\tx',
    ],
    [
      'white space only where the file keeps it',
      (xml) => xml.replace(NEWSLETTER, '<w:r><w:t> 1st </w:t><w:t xml:space="preserve"> Newsletter</w:t></w:r>'),
      '1st Newsletter',
    ],
    [
      'a name of a character that nobody needed to name',
      (xml) => xml.replace('1st Newsletter', '\\u0041 \\u2028'),
      '\\u0041 \u2028',
    ],
    ['an emptied cell', (xml) => xml.replace(NEWSLETTER, ''), null],
  ])('reads %s', (_, edit, words) => {
    const result = read(touched(edit));
    expect(result.ok && result.value.units[0]).toMatchObject({
      id: title,
      target: words === null ? null : [words],
      state: words === null ? 'missing' : null,
      place: { line: 2, column: 2 },
    });
  });

  const parts = unzipSync(written);
  /** The size that the directory of a ZIP file tells of its only file, changed. */
  const lying = (bytes: Uint8Array, name: string, size: number): Uint8Array => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    const text = strFromU8(copy, true);
    const at = text.lastIndexOf(name) - 46;
    view.setUint32(at + 24, size, true);
    return copy;
  };
  const bomb = zipSync({ ...parts, 'word/document.xml': new Uint8Array(40_000_000) }, { level: 9 });
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 2_500 }, (_, index) => [`${index}.xml`, new Uint8Array()])),
  );

  it.each<[string, () => Uint8Array, Partial<FileFault>]>([
    ['that is no ZIP file', () => strToU8('Καλημέρα'), { reason: 'not-zip' }],
    ['that ends too soon', () => written.slice(0, written.length - 40), { reason: 'truncated' }],
    [
      'whose middle is lost',
      () => Uint8Array.from([...written.slice(0, 400), ...written.slice(900)]),
      { reason: 'not-zip' },
    ],
    ['that grows beyond all bounds', () => bomb, { reason: 'too-large' }],
    ['that grows beyond what it says', () => lying(bomb, 'word/document.xml', 1_000), { reason: 'too-large' }],
    ['that is smaller than it says', () => lying(written, 'word/document.xml', 900_000), { reason: 'truncated' }],
    ['of thousands of files', () => many, { reason: 'too-large' }],
    ['without a document', () => zipSync({ 'a.txt': strToU8('a') }), { reason: 'wrong-format' }],
    [
      'that is a table of numbers',
      () => zipSync({ ...parts, '_rels/.rels': strToU8('<Relationships/>') }),
      { reason: 'wrong-format' },
    ],
    [
      'with an entity of somebody (XXE)',
      () =>
        touched((xml) =>
          xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document'),
        ),
      { reason: 'doctype' },
    ],
    ['whose document is cut off', () => touched((xml) => xml.slice(0, -40)), { reason: 'truncated' }],
    ['without its head', () => touched((xml) => xml.replace(/deltio:el:en:bulletin/, 'x')), { reason: 'wrong-format' }],
    [
      'into a third language',
      () => touched((xml) => xml.replace('deltio:el:en', 'deltio:el:fr')),
      { reason: 'wrong-language', place: { line: 1, column: 3 } },
    ],
    [
      'with a row without an id',
      () => touched((xml) => xml.replace(title ?? '', '')),
      { reason: 'foreign-id', place: { line: 2, column: 3 } },
    ],
    [
      'with a row twice',
      () => touched((xml) => xml.replace(second ?? '', first ?? '')),
      { reason: 'duplicate-id', unitId: first ?? '', place: { line: 4, column: 2 } },
    ],
    [
      'with cells joined',
      () => touched((xml) => xml.replace(/(<w:tblHeader\/>.*?<\/w:tr>\s*<w:tr>.*?)<w:tc>.*?<\/w:tc>/s, '$1')),
      { reason: 'wrong-format', place: { line: 2, column: 1 } },
    ],
    [
      'with a code that does not end',
      () => touched((xml) => xml.replace(/(.*)&lt;\/2&gt;/s, '$1')),
      { reason: 'code-crossed', unitId: second ?? '', code: 1, place: { line: 4, column: 2 } },
    ],
    [
      'with a code of the source broken',
      () => touched((xml) => xml.replace('&lt;1&gt;', '')),
      { reason: 'code-unopened', unitId: second ?? '', code: 1, place: { line: 4, column: 1 } },
    ],
  ])('refuses one %s', (_, broken, error) => {
    expect(read(broken())).toMatchObject({ ok: false, error });
  });

  it('is refused at once however far it would grow', () => {
    const started = performance.now();
    expect(read(lying(bomb, 'word/document.xml', 1_000)).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is refused by a bulletin when it lost a code', () => {
    const result = read(touched((xml) => xml.replace(/(.*)&lt;2&gt;/s, '$1').replace(/(.*)&lt;\/2&gt;/s, '$1')));
    expect(result.ok && planImport(result.value, content, content.at).faults).toEqual([
      { reason: 'code-missing', place: { line: 4, column: 2 }, unitId: second, code: 2 },
    ]);
  });
});
