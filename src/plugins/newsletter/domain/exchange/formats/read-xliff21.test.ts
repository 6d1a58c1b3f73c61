import { strToU8 } from 'fflate';
import { xliff2js } from 'xliff';
import { exchangeContent, shortBulletin } from '../../../../../../tests/support/exchange-sample';
import { planImport } from '../plan-import';
import type { FileFault } from './file-fault';
import { readExchangeFile } from './read-file';
import { writeXliff21 } from './write-xliff21';

const content = exchangeContent(shortBulletin());
const [title, first, second] = content.segments.map(({ id }) => id);
const written = writeXliff21(content);
const bySentence = writeXliff21({ ...content, bySentence: true });

const read = (text: string) => readExchangeFile(strToU8(text), 'δελτίο.xlf');
const unitsOf = (result: ReturnType<typeof read>) =>
  result.ok ? result.value.units.map(({ place, ...unit }) => unit) : result.error;

describe('a file of XLIFF 2.1', () => {
  it('tells an independent reader each unit, its words and its codes', async () => {
    const { sourceLanguage, targetLanguage, resources } = await xliff2js(written);
    expect([sourceLanguage, targetLanguage]).toEqual(['el', 'en']);
    expect(resources.f1).toMatchObject({
      d1: { groupUnits: { [title ?? '']: { source: '1ο Ενημερωτικό Δελτίο', target: '1st Newsletter' } } },
      d2: {
        groupUnits: {
          [second ?? '']: {
            source: ['Δείτε ', { Span: { id: '1', type: 'link', canDelete: 'no' } }, '.'],
            target: ['See ', { Span: { id: '1', type: 'link', canDelete: 'no' } }, '.'],
          },
        },
      },
    });
  });

  const before = unitsOf(read(written));

  it.each([
    ['with a byte order mark and line ends of Windows', `\uFEFF${written}`.replaceAll('\n', '\r\n')],
    ['without notes', written.replace(/<notes>.*?<\/notes>\n?/g, '')],
    [
      'of version 2.0, without limits of length',
      written.replace('"2.1"', '"2.0"').replace(/<slr:profiles[^>]*>| (?:xmlns:)?slr\S*"/g, ''),
    ],
    ['with regions', written.replace('"el"', '"el-GR"').replace('"en"', '"en-GB"')],
    ['with another prefix', written.replace(/<(\/?)(?=[a-z]+[ >/])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')],
    [
      'with matches, metadata and marks of a tool',
      written
        .replaceAll(
          '<segment',
          '<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#1"><source>a</source><target>b</target></mtc:match></mtc:matches><segment',
        )
        .replaceAll('works', '<mrk id="m9" type="term">works</mrk>'),
    ],
    [
      'with original data beside its codes',
      written.replaceAll('<segment', '<originalData><data id="d1">&lt;b&gt;</data></originalData><segment'),
    ],
    ['cut into sentences', bySentence],
    [
      'in sentences with nothing said of what lies between',
      bySentence.replace(
        '<ignorable><source> </source><target> </target></ignorable>',
        '<ignorable><source> </source></ignorable>',
      ),
    ],
    [
      'with the translation of its sentences in another order',
      bySentence
        .replace('<target>The works began.', '<target order="3">They end in 2027.')
        .replace('<target>They end in 2027.', '<target order="1">The works began.'),
    ],
  ])('imports %s', (_, touched) => {
    expect(touched).not.toEqual(written);
    expect(unitsOf(read(touched))).toEqual(before);
    expect(before).toHaveLength(3);
  });

  const inSecond = (from: string, to: string) => bySentence.replace(from, to);

  it.each([
    [
      'half a translation as a draft',
      inSecond('<target>They end in 2027.</target>', ''),
      1,
      ['The works began. '],
      'draft',
    ],
    [
      'no translation of what lies between as none',
      inSecond('<target>The works began.</target>', '').replace('<target>They end in 2027.</target>', ''),
      1,
      null,
      'missing',
    ],
    [
      'what a machine did',
      written.replace('state="translated"', 'state="initial" subState="deltio:machine"'),
      0,
      ['1st Newsletter'],
      'machine',
    ],
    ['what is final', written.replace('state="translated"', 'state="final"'), 0, ['1st Newsletter'], 'reviewed'],
    [
      'what is no further than begun',
      written.replace('state="translated"', 'state="initial"'),
      0,
      ['1st Newsletter'],
      'draft',
    ],
    ['what nothing is said of', written.replace(' state="translated"', ''), 0, ['1st Newsletter'], null],
    [
      'the least of what is said in parts',
      inSecond(
        '<segment state="translated"><source>Τελ',
        '<segment state="initial" subState="deltio:stale"><source>Τελ',
      ),
      1,
      ['The works began. They end in 2027.'],
      'stale',
    ],
  ] as const)('reads %s', (_, touched, index, target, state) => {
    expect(touched).not.toEqual(written);
    const result = read(touched);
    expect(result.ok && result.value.units[index]).toMatchObject({ target, state });
  });

  const lineOf = (needle: string): number => written.slice(0, written.indexOf(needle)).split('\n').length;
  const unit = (id = '') => ({ line: lineOf(`<unit id="${id}"`), column: 1 });

  it.each<[string, string, Partial<FileFault>]>([
    ['cut off', written.slice(0, -30), { reason: 'truncated' }],
    ['with a document type', written.replace('<xliff', '<!DOCTYPE xliff>\n<xliff'), { reason: 'doctype' }],
    [
      'of another namespace',
      written.replace('document:2.0', 'document:9.0'),
      { reason: 'wrong-format', place: { line: 2, column: 1 } },
    ],
    [
      'without a file',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="el" trgLang="en"/>',
      { reason: 'wrong-format' },
    ],
    [
      'into a third language',
      written.replace('trgLang="en"', 'trgLang="fr"'),
      { reason: 'wrong-language', place: { line: 2, column: 1 } },
    ],
    [
      'with a text in a third language',
      written.replace('<target>1st', '<target xml:lang="fr">1st'),
      { reason: 'wrong-language', unitId: title ?? '' },
    ],
    [
      'of no bulletin',
      written.replace(' original="bulletin"', ''),
      { reason: 'wrong-bulletin', place: { line: 3, column: 1 } },
    ],
    [
      'with a unit twice',
      written.replace(`id="${second}"`, `id="${first}"`),
      { reason: 'duplicate-id', unitId: first ?? '', place: unit(second) },
    ],
    [
      'with a unit without segments',
      written.replace(/<segment.*<\/segment>/, ''),
      { reason: 'wrong-format', unitId: title ?? '', place: unit(title) },
    ],
    [
      'with a code of a tool',
      written.replace('1st Newsletter', '1st <ph id="9"/>Newsletter'),
      { reason: 'code-foreign', code: 9, unitId: title ?? '' },
    ],
    [
      'with a code in two pieces',
      written.replace('1st Newsletter', '<sc id="1"/>1st<ec startRef="1"/> Newsletter'),
      { reason: 'code-foreign', code: 1 },
    ],
  ])('refuses one %s', (_, broken, error) => {
    expect(broken).not.toEqual(written);
    expect(read(broken)).toMatchObject({ ok: false, error });
  });

  it('is refused by a bulletin when it lost a code', () => {
    const result = read(written.replace(/<pc id="2"[^>]*>operation<\/pc>/, 'operation'));
    expect(result.ok && planImport(result.value, content, content.at).faults).toEqual([
      { reason: 'code-missing', place: unit(second), unitId: second, code: 2 },
    ]);
  });
});
