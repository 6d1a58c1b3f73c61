import fc from 'fast-check';
import { exchangeContent } from '../../../../../../tests/support/exchange-sample';
import { translatedBulletin } from '../../../../../../tests/support/property/translated-bulletin';
import { asKept, withFields, withoutTexts } from '../../../../../../tests/support/translations';
import { extract } from '../extract';
import { ingest } from '../ingest';
import { planImport } from '../plan-import';
import type { Direction } from '../segment';
import { EXCHANGE_FORMATS, type ExchangeFormat } from './exchange-formats';
import { readExchangeFile } from './read-file';
import { writeExchangeFile } from './write-file';

const DIRECTIONS: readonly Direction[] = [
  { source: 'el', target: 'en' },
  { source: 'en', target: 'el' },
];

const nobodyCounted = () => [];

const VARIANTS = (Object.keys(EXCHANGE_FORMATS) as ExchangeFormat[]).flatMap((format) =>
  DIRECTIONS.flatMap((direction) =>
    (format.startsWith('xliff') ? [false, true] : [false]).map((bySentence) => ({
      format,
      direction,
      bySentence,
      name: `${format} from ${direction.source}${bySentence ? ', by sentence' : ''}`,
    })),
  ),
);

describe('a bulletin that went out and came back', () => {
  it.each(VARIANTS)('is the same through $name', ({ format, direction, bySentence }) => {
    fc.assert(
      fc.property(translatedBulletin(direction), (bulletin) => {
        const content = exchangeContent(bulletin, direction, bySentence);
        const name = `d.${EXCHANGE_FORMATS[format].ending}`;
        const file = readExchangeFile(writeExchangeFile(format, content), name);
        if (!file.ok) throw new Error(JSON.stringify(file.error));
        const { segments } = content;
        expect(file.value.units.map(({ id, source }) => ({ id, source }))).toEqual(
          segments.map(({ id, source }) => ({ id, source })),
        );
        expect(planImport(file.value, content, content.at)).toEqual({
          faults: [],
          changes: [],
          drifted: [],
          same: segments.length,
        });
        expect(file.value).toMatchObject({ bulletinId: bulletin.documentId, direction });
        const bare = withoutTexts(bulletin, direction.target, { segments, orphans: [] });
        const translations = new Map(file.value.units.map(({ id, target }) => [id, target]));
        const written = ingest(bare, direction, extract(bare, direction, nobodyCounted), translations);
        expect(withFields(bare, written)).toEqual(asKept(bulletin, direction.target));
      }),
      { numRuns: 40 },
    );
  });
});
