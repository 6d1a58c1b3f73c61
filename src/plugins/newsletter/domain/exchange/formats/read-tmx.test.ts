import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { strToU8 } from 'fflate';
import { exchangeContent, shortBulletin } from '../../../../../../tests/support/exchange-sample';
import { translatedBulletin } from '../../../../../../tests/support/property/translated-bulletin';
import type { Segment } from '../segment';
import type { FileFault } from './file-fault';
import type { MemoryPair } from './memory-pair';
import { readTmx } from './read-tmx';
import { writeTmx } from './write-tmx';

const DIRECTION = { source: 'el', target: 'en' } as const;

const pairsOf = (segments: readonly Segment[], by: string | null = 'Μαρία'): MemoryPair[] =>
  segments.flatMap(({ source, target }) =>
    target === null
      ? []
      : [{ source, target, sourceLocale: 'el', targetLocale: 'en', at: '2026-11-27T12:00:00.000Z', by }],
  );

const pairs = pairsOf(exchangeContent(shortBulletin()).segments);
const written = writeTmx(pairs, 'el', '2026-11-27T12:00:00.000Z');
const read = (text: string) => readTmx(strToU8(text));

const unit = (body: string): string => `<tmx version="1.4"><header srclang="el"/><body><tu>${body}</tu></body></tmx>`;
const tuv = (lang: string, words: string): string => `<tuv xml:lang="${lang}"><seg>${words}</seg></tuv>`;

describe('a file of a translation memory (TMX)', () => {
  it('gives back exactly the pairs that went out', () => {
    fc.assert(
      fc.property(translatedBulletin(DIRECTION), (bulletin) => {
        const own = pairsOf(exchangeContent(bulletin).segments);
        expect(read(writeTmx(own, 'el', '2026-11-27T12:00:00.000Z'))).toEqual({
          ok: true,
          value: { pairs: own, passedOver: 0 },
        });
      }),
      { numRuns: 60 },
    );
  });

  it('tells an independent reader its languages, words and codes', () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      preserveOrder: false,
      trimValues: false,
    });
    const { tmx } = parser.parse(written);
    expect(tmx).toMatchObject({
      version: '1.4',
      header: { srclang: 'el', segtype: 'paragraph', datatype: 'plaintext' },
    });
    expect(tmx.body.tu).toHaveLength(3);
    expect(tmx.body.tu[0]).toMatchObject({
      changedate: '20261127T120000Z',
      changeid: 'Μαρία',
      tuv: [
        { 'xml:lang': 'el', seg: '1ο Ενημερωτικό Δελτίο' },
        { 'xml:lang': 'en', seg: '1st Newsletter' },
      ],
    });
    expect(tmx.body.tu[2].tuv[1].seg).toMatchObject({
      bpt: [
        { i: '1', x: '1' },
        { i: '2', x: '2' },
      ],
      ept: [{ i: '2' }, { i: '1' }],
    });
  });

  it.each<[string, string]>([
    ['with the document type that tools name', written.replace('<tmx', '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx')],
    ['with a byte order mark and line ends of Windows', `\uFEFF${written}`.replaceAll('\n', '\r\n')],
    [
      'with regions, as Trados and memoQ write languages',
      written.replaceAll('"el"', '"EL-GR"').replaceAll('"en"', '"en-US"'),
    ],
    ['with languages as TMX 1.1 told them', written.replaceAll('xml:lang', 'lang')],
    ['with a source language for all', written.replaceAll(' srclang="el"', ' srclang="*all*"')],
    ['with properties and notes', written.replaceAll('<tuv', '<prop type="x-context">a</prop><note>b</note><tuv')],
    [
      'with native codes inside the codes',
      written.replaceAll('<bpt i="1" x="1"/>', '<bpt i="1" x="1">&lt;a href="x"&gt;</bpt>'),
    ],
    ['with a third language', written.replaceAll('</tu>', `${tuv('fr', 'x')}</tu>`)],
  ])('imports one %s', (_, touched) => {
    expect(touched).not.toEqual(written);
    expect(read(touched)).toEqual({ ok: true, value: { pairs, passedOver: 0 } });
  });

  it.each<[string, string, unknown]>([
    [
      'words without codes that stand alone',
      unit(tuv('el', 'α<ph>br</ph>β') + tuv('en', 'a<it pos="begin">x</it>b')),
      { source: ['αβ'], target: ['ab'] },
    ],
    ['highlighted words', unit(tuv('el', '<hi>α</hi>') + tuv('en', 'a')), { source: ['α'], target: ['a'] }],
    [
      'codes that cross as far as they do not',
      unit(tuv('el', '<bpt i="1"/>α<bpt i="2"/>β<ept i="1"/>γ<ept i="2"/>') + tuv('en', 'a')),
      { source: [{ id: 1, parts: ['αβ'] }, 'γ'], target: ['a'] },
    ],
    [
      'codes that do not end or begin',
      unit(tuv('el', '<bpt i="1"/>α<ept i="2"/>') + tuv('en', 'a')),
      { source: ['α'], target: ['a'] },
    ],
    [
      'a code that comes twice once',
      unit(tuv('el', '<bpt i="1"/>α<ept i="1"/><bpt i="1"/>β<ept i="1"/>') + tuv('en', 'a')),
      { source: [{ id: 1, parts: ['α'] }, 'β'], target: ['a'] },
    ],
    [
      'the language that the header names as the source',
      unit(tuv('en', 'a') + tuv('el', 'α')),
      { source: ['α'], sourceLocale: 'el', targetLocale: 'en', at: null, by: null },
    ],
  ])('reads %s', (_, text, pair) => {
    expect(read(text)).toMatchObject({ ok: true, value: { pairs: [pair], passedOver: 0 } });
  });

  it.each([
    ['in other languages', unit(tuv('fr', 'a') + tuv('de', 'b'))],
    ['in one of ours alone', unit(tuv('el', 'α') + tuv('de', 'b'))],
    ['without words', unit(tuv('el', 'α') + tuv('en', ' '))],
  ])('passes over a unit %s', (_, text) => {
    expect(read(text)).toEqual({ ok: true, value: { pairs: [], passedOver: 1 } });
  });

  it.each<[string, string, Partial<FileFault>]>([
    ['cut off', written.slice(0, -20), { reason: 'truncated' }],
    [
      'with entities of its own',
      written.replace('<tmx', '<!DOCTYPE tmx [<!ENTITY a "b">]>\n<tmx'),
      { reason: 'doctype' },
    ],
    ['that is no TMX', '<xliff version="1.2"/>', { reason: 'wrong-format', place: { line: 1, column: 1 } }],
    ['that is no XML', 'a;b', { reason: 'not-xml' }],
  ])('refuses one %s', (_, broken, error) => {
    expect(read(broken)).toMatchObject({ ok: false, error });
  });
});
