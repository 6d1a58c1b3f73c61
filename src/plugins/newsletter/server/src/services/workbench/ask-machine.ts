import type { Core } from '@strapi/strapi';
import { codeFaults } from '../../../../domain/exchange/code-faults';
import { type InlineText, plainOf } from '../../../../domain/exchange/inline';
import type { Segment } from '../../../../domain/exchange/segment';
import { glossaryOf } from '../../../../domain/lint/glossary-of';
import { termsIn } from '../../../../domain/lint/terms-in';
import type { Machine } from '../../machine/machine';
import { markUp, readMarkedUp } from '../../machine/marked-up';
import { settingsNow } from '../../settings/read-settings';
import type { Bench } from './workbench-desk';

/**
 * What a machine makes of segments, by id; one that comes back with broken codes is not among them. The terms that occur
 * go along. Throws `MachineFailed`.
 */
export async function askMachine(
  strapi: Core.Strapi,
  machine: Machine,
  { bulletin, segments: { direction } }: Bench,
  segments: readonly Segment[],
): Promise<Map<string, InlineText>> {
  const { terms } = await settingsNow(strapi, 'checks');
  const glossary = glossaryOf(bulletin, terms);
  const meant = segments.flatMap(({ source }) =>
    termsIn(plainOf(source), glossary, direction.source).flatMap(({ term }) => {
      const [source, target] = [term[direction.source], term[direction.target]];
      return source && target ? [{ source, target }] : [];
    }),
  );
  const asked = segments.map(({ source }) => markUp(source));
  const answers = await machine.translate(asked, direction, meant);
  return new Map(
    segments.flatMap(({ id, source }, index): [string, InlineText][] => {
      const words = readMarkedUp(answers[index] ?? '');
      return words && plainOf(words).trim() !== '' && codeFaults(source, words).length === 0 ? [[id, words]] : [];
    }),
  );
}
