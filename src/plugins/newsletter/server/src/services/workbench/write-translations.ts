import type { Core } from '@strapi/strapi';
import { ingest } from '../../../../domain/exchange/ingest';
import type { InlineText } from '../../../../domain/exchange/inline';
import type { Unit } from '../../../../domain/exchange/unit';
import type { Onlooker } from '../../onlooker';
import { keepSaid } from './keep-said';
import { type Bench, openBench } from './workbench-desk';
import { writeFields } from './write-fields';

/** The new words of a segment, `null` for none, and what is said of them. */
export type Translated = Pick<Unit, 'state' | 'origin'> & { readonly id: string; readonly words: InlineText | null };

/**
 * Writes words as the onlooker, through all guards, and keeps what is said of them. Words that are there already are not
 * written again. Must run under the desk lock.
 */
export async function writeTranslations(
  strapi: Core.Strapi,
  bench: Bench,
  translated: readonly Translated[],
  onlooker: Onlooker,
): Promise<void> {
  const { bulletin, segments } = bench;
  const words = new Map(translated.map(({ id, words }) => [id, words]));
  await writeFields(strapi, bulletin, ingest(bulletin, segments.direction, segments, words), onlooker.actor);
  const at = new Date().toISOString();
  const by = onlooker.actor.name;
  const said = new Map(translated.map(({ id, state, origin }) => [id, { state, by, at, origin }]));
  await keepSaid(strapi, (await openBench(strapi, bulletin.documentId, onlooker)) ?? bench, said);
}
