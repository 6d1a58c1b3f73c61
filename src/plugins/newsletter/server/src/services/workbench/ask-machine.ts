import type { Core } from '@strapi/strapi';
import { codeFaults } from '../../../../domain/exchange/code-faults';
import { type InlineText, plainOf } from '../../../../domain/exchange/inline';
import type { Segment } from '../../../../domain/exchange/segment';
import type { Machine } from '../../machine/machine';
import { markUp, readMarkedUp } from '../../machine/marked-up';
import { meantTerms } from './meant-terms';
import type { Bench } from './workbench-desk';

/**
 * What a machine makes of segments, by id; one that comes back with broken codes is not among them. The terms that occur
 * go along. Throws `MachineFailed`.
 */
export async function askMachine(
  strapi: Core.Strapi,
  machine: Machine,
  bench: Bench,
  segments: readonly Segment[],
): Promise<Map<string, InlineText>> {
  const terms = segments.flatMap(await meantTerms(strapi, bench));
  const asked = segments.map(({ source }) => markUp(source));
  const answers = await machine.translate(asked, bench.segments.direction, terms);
  return new Map(
    segments.flatMap(({ id, source }, index): [string, InlineText][] => {
      const words = readMarkedUp(answers[index] ?? '');
      return words && plainOf(words).trim() !== '' && codeFaults(source, words).length === 0 ? [[id, words]] : [];
    }),
  );
}
