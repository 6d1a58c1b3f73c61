import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { exchangeContent, shortBulletin } from '../../../../../../tests/support/exchange-sample';
import { EXCHANGE_FORMATS, type ExchangeFormat } from './exchange-formats';
import { readExchangeFile } from './read-file';
import { readTmx } from './read-tmx';
import { writeExchangeFile } from './write-file';

const FORMATS = Object.keys(EXCHANGE_FORMATS) as ExchangeFormat[];
const content = { ...exchangeContent(shortBulletin()), bySentence: true };

/** Bytes with some of them changed, taken out or put in. */
const spoilt = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.record({ at: fc.nat(bytes.length - 1), cut: fc.nat(12), put: fc.uint8Array({ maxLength: 6 }) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((edits) =>
      edits.reduce<Uint8Array>(
        (each, { at, cut, put }) => Uint8Array.from([...each.slice(0, at), ...put, ...each.slice(at + cut)]),
        bytes,
      ),
    );

const nest = (depth: number): string => {
  const ids = Array.from({ length: depth }, (_, index) => index + 1);
  return `${ids.map((id) => `<${id}>`).join('')}α${ids
    .toReversed()
    .map((id) => `</${id}>`)
    .join('')}`;
};
const entry = (id: string): string =>
  `msgid ""\nmsgstr "Language: en\\nX-Source-Language: el\\nX-Deltio-Bulletin: b\\n"\n\nmsgctxt "s1"\nmsgid "${id}"\nmsgstr ""\n`;

describe('whatever comes as a file', () => {
  it.each(FORMATS)('is read or refused and never thrown at, as %s', (format) => {
    const written = writeExchangeFile(format, content);
    fc.assert(
      fc.property(spoilt(written), (bytes) => {
        const read = readExchangeFile(bytes, `a.${EXCHANGE_FORMATS[format].ending}`);
        expect(read.ok ? read.value.units.length : read.error.reason).toBeTruthy();
      }),
      { numRuns: 400 },
    );
  });

  it.each(FORMATS)('is not taken for whole when it was cut off, as %s', (format) => {
    const written = writeExchangeFile(format, content);
    fc.assert(
      fc.property(fc.nat(written.length - 3), (length) => {
        const read = readExchangeFile(written.slice(0, length), `a.${EXCHANGE_FORMATS[format].ending}`);
        // A PO file has no end of its own: one that is cut between two entries is one with fewer.
        const units = read.ok && format === 'po' ? read.value.units.length : 3;
        expect(read.ok && units === 3).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('may be bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readExchangeFile(bytes, 'a.xlf').ok).toBe(false);
        expect(readTmx(bytes).ok).toBe(false);
      }),
    );
  });

  it.each<[string, () => Uint8Array, string]>([
    ['codes inside codes without end', () => strToU8(entry(nest(10_000))), 'code-unclosed'],
    ['a line of nine million characters', () => strToU8(entry('α'.repeat(4_500_000))), 'too-large'],
    ['a line of escapes', () => strToU8(entry('\\\\n'.repeat(1_000_000))), 'too-large'],
    ['a line that does not end', () => strToU8(`${entry('α')}msgid "${'\\\\'.repeat(4_000_000)}`), 'too-large'],
    ['elements without number', () => strToU8(`<a>${'<b/>'.repeat(2_000_000)}</a>`), 'too-large'],
    ['one long attribute', () => strToU8(`<a b="${'&lt;'.repeat(2_000_000)}"/>`), 'wrong-format'],
    ['blank space alone', () => new Uint8Array(9_000_000).fill(0x20), 'wrong-format'],
    [
      'a ZIP file whose directory points into itself',
      () => {
        const bytes = zipSync({ 'a.xml': strToU8('a') });
        new DataView(bytes.buffer).setUint32(bytes.length - 6, bytes.length - 22, true);
        return bytes;
      },
      'not-zip',
    ],
  ])('is dealt with in a moment, be it %s', (_, bytes, outcome) => {
    const file = bytes();
    const read = readExchangeFile(file, 'a.bin');
    expect(read.ok ? 'read' : read.error.reason).toBe(outcome);
  });
});
