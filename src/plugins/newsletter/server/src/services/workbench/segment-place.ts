import type { Bulletin } from '../../../../domain/bulletin/bulletin';
import type { Segment } from '../../../../domain/exchange/segment';
import type { Locale } from '../../../../domain/locale';
import { placeInWords } from '../../describe-finding';

/** Where a segment stands, in a language: the field, and which block of it and which item of a list. */
export function segmentPlace(
  language: Locale,
  bulletin: Bulletin,
  { path, inSource }: Pick<Segment, 'path' | 'inSource'>,
  source: Locale,
): string {
  const [block, ...inside] = inSource.filter(Number.isInteger);
  // Both languages are meant: the name of one would be said in every line.
  if (block === undefined) return placeInWords(language, bulletin, path);
  const words = placeInWords(language, bulletin, [...path, source, block]).replace(/ \([^()]*\)$/, '');
  return [words, ...inside.map((at) => Number(at) + 1)].join('.');
}
