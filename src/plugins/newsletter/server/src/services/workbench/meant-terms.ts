import type { Core } from '@strapi/strapi';
import type { TermView } from '../../../../contracts/workbench/workbench';
import { plainOf } from '../../../../domain/exchange/inline';
import type { Segment } from '../../../../domain/exchange/segment';
import { glossaryOf } from '../../../../domain/lint/glossary-of';
import { termsIn } from '../../../../domain/lint/terms-in';
import { settingsNow } from '../../settings/read-settings';
import type { Bench } from './workbench-desk';

/** Tells of each segment the terms that its source holds and that both languages have a name for. */
export async function meantTerms(
  strapi: Core.Strapi,
  { bulletin, segments: { direction } }: Bench,
): Promise<(segment: Pick<Segment, 'source'>) => TermView[]> {
  const { terms } = await settingsNow(strapi, 'checks');
  const glossary = glossaryOf(bulletin, terms);
  return (segment) =>
    termsIn(plainOf(segment.source), glossary, direction.source).flatMap(({ term, range }) => {
      const [source, target] = [term[direction.source], term[direction.target]];
      return source && target ? [{ range, source, target, forbidden: term.forbidden[direction.target] }] : [];
    });
}
