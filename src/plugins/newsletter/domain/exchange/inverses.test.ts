import fc from 'fast-check';
import { exchangeContent } from '../../../../../tests/support/exchange-sample';
import {
  inline,
  translatedBulletin,
  translationOf,
  unlikeBulletin,
} from '../../../../../tests/support/property/translated-bulletin';
import { asKept, withFields, withoutTexts } from '../../../../../tests/support/translations';
import type { Bulletin } from '../bulletin/bulletin';
import { otherLocale } from '../locale';
import { codeFaults } from './code-faults';
import { decodeCoded, encodeCoded } from './coded-text';
import { extract } from './extract';
import { cutSentences } from './formats/cut-sentences';
import { joinedText } from './formats/joined-text';
import { ingest } from './ingest';
import { codesIn, readInline, writeInline } from './inline';
import { matchCodes } from './match-codes';
import type { Direction } from './segment';

const coded = inline.map(readInline);
const locale = fc.constantFrom('el' as const, 'en' as const);
const direction = locale.map((source): Direction => ({ source, target: otherLocale(source) }));
const directed = direction.chain((each) => fc.tuple(fc.constant(each), translatedBulletin(each)));

const extracted = (bulletin: Bulletin, each: Direction) => extract(bulletin, each, () => []);
const targetsOf = ({ segments }: ReturnType<typeof extracted>) =>
  new Map(segments.map(({ id, target }) => [id, target]));

describe('a bulletin cut into segments', () => {
  it('is left as it is by its own translations, however unlike its languages are', () => {
    fc.assert(
      fc.property(direction, unlikeBulletin, (each, bulletin) => {
        const extraction = extracted(bulletin, each);
        expect(ingest(bulletin, each, extraction, targetsOf(extraction))).toEqual([]);
        expect(ingest(bulletin, each, extraction, new Map())).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gets all of them back where it had lost them', () => {
    fc.assert(
      fc.property(directed, ([each, bulletin]) => {
        const extraction = extracted(bulletin, each);
        const bare = withoutTexts(bulletin, each.target, extraction);
        const written = ingest(bare, each, extracted(bare, each), targetsOf(extraction));
        expect(withFields(bare, written)).toEqual(asKept(bulletin, each.target));
      }),
      { numRuns: 50 },
    );
  });

  it('has each segment once, by an id that every format can hold', () => {
    fc.assert(
      fc.property(direction, unlikeBulletin, (each, bulletin) => {
        const ids = exchangeContent(bulletin, each).segments.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !/^[A-Za-z][A-Za-z0-9.-]*$/.test(id))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a text with codes', () => {
  it('is read as it is written: as the children of a block, and as people see it', () => {
    fc.assert(
      fc.property(coded, (text) => {
        expect(readInline(writeInline(text))).toEqual(text);
        expect(decodeCoded(encodeCoded(text.text))).toEqual({ ok: true, value: text.text });
      }),
    );
  });

  it('that somebody typed is refused or has one meaning', () => {
    const typed = fc.array(fc.constantFrom('<1>', '</1>', '<2>', '</2>', '<', '\\', '/', '1', '>', 'α', '<01>'));
    fc.assert(
      fc.property(typed, (pieces) => {
        const read = decodeCoded(pieces.join(''));
        if (read.ok) expect(decodeCoded(encodeCoded(read.value))).toEqual(read);
        else expect(['unclosed', 'unopened', 'crossed']).toContain(read.error.reason);
      }),
    );
  });

  it('keeps what it says when its codes get the numbers of its source', () => {
    fc.assert(
      fc.property(coded, coded, (source, target) => {
        const matched = matchCodes(source, target);
        expect(writeInline(matched)).toEqual(writeInline(target));
        const ids = codesIn(matched.text);
        expect(new Set(ids).size).toBe(ids.length);
        expect(matchCodes(source, source)).toEqual(source);
      }),
    );
  });

  it('has no faults in a translation with all its codes, and one for each that is lost', () => {
    const translated = coded.chain((source) => fc.tuple(fc.constant(source.text), translationOf(source.text)));
    fc.assert(
      fc.property(translated, ([source, target]) => {
        expect(codeFaults(source, target)).toEqual([]);
        expect(codeFaults(source, []).map(({ reason }) => reason)).toEqual(codesIn(source).map(() => 'missing'));
        expect(codeFaults([], source).map(({ reason }) => reason)).toEqual(codesIn(source).map(() => 'foreign'));
      }),
    );
  });

  it('is the same when its sentences are joined, and no cut goes through a code', () => {
    fc.assert(
      fc.property(coded, locale, ({ text }, language) => {
        const stretches = cutSentences(text, language);
        expect(joinedText(stretches.flatMap((stretch) => stretch.text))).toEqual(text);
        for (const { text: gap } of stretches.filter(({ isGap }) => isGap)) {
          expect(gap.every((part) => typeof part === 'string' && part.trim() === '')).toBe(true);
        }
      }),
    );
  });
});
