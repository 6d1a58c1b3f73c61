import type { Core } from '@strapi/strapi';
import { type MemoryPlanView, type MemoryView, MOST_PAIRS } from '../../../../contracts/workbench/memory';
import { encodeCoded } from '../../../../domain/exchange/coded-text';
import type { FileFault } from '../../../../domain/exchange/formats/file-fault';
import type { MemoryPair } from '../../../../domain/exchange/formats/memory-pair';
import { type ReadMemory, readTmx } from '../../../../domain/exchange/formats/read-tmx';
import { LOCALES, otherLocale } from '../../../../domain/locale';
import { ok, type Result, refuse } from '../../../../domain/result';
import { mayUpdate } from '../../content-rights';
import { countLearnt, readLearnt } from '../../gateways/memory-gateway';
import { mayDo } from '../../may-decide';
import type { Onlooker } from '../../onlooker';
import { BULLETIN } from '../../uids';
import { importMemory } from './memory-file';

/** Why nothing was learnt from a file. */
export type LearnRefusal =
  | { readonly code: 'memory_not_permitted' | 'memory_too_large' }
  | { readonly code: 'file_refused'; readonly faults: readonly FileFault[] };

/** How much was learnt, and whether the onlooker may bring more. */
export async function viewMemory(strapi: Core.Strapi, onlooker: Onlooker): Promise<MemoryView> {
  const [el, en] = [
    await countLearnt(strapi, { source: 'el', target: 'en' }),
    await countLearnt(strapi, { source: 'en', target: 'el' }),
  ];
  return { counts: { el, en }, mayLearn: mayLearn(strapi, onlooker) };
}

/** Tells what a TMX file would teach the memory; learns nothing. */
export async function planLearning(
  strapi: Core.Strapi,
  bytes: Uint8Array,
  onlooker: Onlooker,
): Promise<Result<MemoryPlanView, LearnRefusal>> {
  const read = readFor(strapi, bytes, onlooker);
  return read.ok ? ok(await planOf(strapi, read.value)) : read;
}

/** Learns what a TMX file holds, all or nothing; what is known already stays, so that a second time changes nothing. */
export async function learnFile(
  strapi: Core.Strapi,
  bytes: Uint8Array,
  onlooker: Onlooker,
): Promise<Result<MemoryPlanView, LearnRefusal>> {
  const read = readFor(strapi, bytes, onlooker);
  if (!read.ok) return read;
  const plan = await planOf(strapi, read.value);
  await importMemory(strapi, read.value.pairs);
  return ok(plan);
}

/** Whoever writes bulletins in both languages, or runs the desk. */
const mayLearn = (strapi: Core.Strapi, { ability }: Onlooker): boolean =>
  mayDo(ability, 'settings-desk') || LOCALES.every((locale) => mayUpdate(strapi, ability, BULLETIN, locale));

function readFor(strapi: Core.Strapi, bytes: Uint8Array, onlooker: Onlooker): Result<ReadMemory, LearnRefusal> {
  if (!mayLearn(strapi, onlooker)) return refuse({ code: 'memory_not_permitted' });
  const read = readTmx(bytes);
  if (!read.ok) return refuse({ code: 'file_refused', faults: [read.error] });
  return read.value.pairs.length > MOST_PAIRS ? refuse({ code: 'memory_too_large' }) : read;
}

const SHOWN = 20;

async function planOf(strapi: Core.Strapi, { pairs, passedOver }: ReadMemory): Promise<MemoryPlanView> {
  const [pairsKnown, sourcesKnown] = await readKnown(strapi);
  const fresh = new Map<string, MemoryPair>();
  for (const pair of pairs) if (!pairsKnown.has(pairKey(pair))) fresh.set(pairKey(pair), pair);
  const added = [...fresh.values()];
  return {
    added: added.length,
    otherwise: added.filter((pair) => sourcesKnown.has(sourceKey(pair))).length,
    known: pairs.length - added.length,
    passedOver,
    samples: added.slice(0, SHOWN).map(({ source, target, sourceLocale, targetLocale }) => ({
      sourceLocale,
      targetLocale,
      source: encodeCoded(source),
      target: encodeCoded(target),
    })),
  };
}

async function readKnown(strapi: Core.Strapi): Promise<[pairs: Set<string>, sources: Set<string>]> {
  const [pairs, sources] = [new Set<string>(), new Set<string>()];
  for (const locale of LOCALES) {
    for (const { source, target } of await readLearnt(strapi, { source: locale, target: otherLocale(locale) })) {
      pairs.add(JSON.stringify([locale, source, target]));
      sources.add(JSON.stringify([locale, source]));
    }
  }
  return [pairs, sources];
}

const pairKey = ({ sourceLocale, source, target }: MemoryPair): string =>
  JSON.stringify([sourceLocale, encodeCoded(source), encodeCoded(target)]);
const sourceKey = ({ sourceLocale, source }: MemoryPair): string => JSON.stringify([sourceLocale, encodeCoded(source)]);
