import type { Core } from '@strapi/strapi';
import type { ExchangeContent, ExchangeNotes } from '../../../../domain/exchange/formats/exchange-content';
import { EXCHANGE_FORMATS, type ExchangeFormat } from '../../../../domain/exchange/formats/exchange-formats';
import { writeExchangeFile } from '../../../../domain/exchange/formats/write-file';
import { ok, type Result, refuse } from '../../../../domain/result';
import { say } from '../../messages';
import type { Onlooker } from '../../onlooker';
import { documentsOf, nameOf } from '../shown-documents';
import { meantTerms } from './meant-terms';
import { segmentPlace } from './segment-place';
import { stampedId } from './stamped-id';
import { openBench } from './workbench-desk';

/** A file to save. */
export type SavedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** Writes all segments of a bulletin as a file, with what a translator needs to know of each in the onlooker's language. */
export async function exchangeFile(
  strapi: Core.Strapi,
  bulletinId: string,
  format: ExchangeFormat,
  bySentence: boolean,
  onlooker: Onlooker,
): Promise<Result<SavedFile, 'bulletin_not_found'>> {
  const bench = await openBench(strapi, bulletinId, onlooker);
  if (!bench) return refuse('bulletin_not_found');
  const { bulletin } = bench;
  const { segments, direction } = bench.segments;
  const { locale } = onlooker;
  const termsOf = await meantTerms(strapi, bench);
  const notes = new Map(
    segments.map((segment): [string, ExchangeNotes] => [
      segment.id,
      {
        place: segmentPlace(locale, bulletin, segment, direction.source),
        terms: termsOf(segment),
        maxLength: bench.longest(segment),
      },
    ]),
  );
  const at = new Date().toISOString();
  const content: ExchangeContent = {
    bulletinId: stampedId(bulletin.documentId, at),
    title: bulletin.title[direction.source] ?? '',
    direction,
    at,
    segments,
    notes,
    documentNames: new Map(
      documentsOf(bulletin).map(({ documentId, path }) => [documentId, nameOf(bulletin, path, locale)]),
    ),
    bySentence,
    headings: {
      source: say(locale, 'newsletter.exchange.column.source'),
      target: say(locale, 'newsletter.exchange.column.target'),
      context: say(locale, 'newsletter.exchange.column.context'),
    },
  };
  const { mediaType, ending } = EXCHANGE_FORMATS[format];
  const name = `bulletin-${bulletin.number ?? 'x'}.${direction.source}-${direction.target}.${ending}`;
  return ok({ name, mediaType, bytes: writeExchangeFile(format, content) });
}
