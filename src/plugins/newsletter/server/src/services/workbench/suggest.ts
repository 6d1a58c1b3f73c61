import type { Core } from '@strapi/strapi';
import type { Suggestion, SuggestionsView } from '../../../../contracts/workbench/workbench';
import { decodeCoded, encodeCoded } from '../../../../domain/exchange/coded-text';
import { plainOf } from '../../../../domain/exchange/inline';
import { type Memory, openMemory, targetFor } from '../../../../domain/exchange/memory';
import type { Direction, Segment } from '../../../../domain/exchange/segment';
import { wordChanges } from '../../../../domain/exchange/word-diff';
import { glossaryOf } from '../../../../domain/lint/glossary-of';
import { proposeFor } from '../../../../domain/lint/propose-name';
import { ok, type Result, refuse } from '../../../../domain/result';
import { memoryVersion, readLearnt } from '../../gateways/memory-gateway';
import { machineInUse } from '../../machine/machine-in-use';
import type { Onlooker } from '../../onlooker';
import { settingsNow } from '../../settings/read-settings';
import { askMachine } from './ask-machine';
import { type Bench, openBench } from './workbench-desk';

/** Why nothing was proposed; the codes are stable. */
export type SuggestRefusal = 'bulletin_not_found' | 'segment_not_found' | 'machine_is_off';

/**
 * What the memory has for a segment, the most alike first, and then what the machine says where it is asked. Throws
 * `MachineFailed`.
 */
export async function suggestFor(
  strapi: Core.Strapi,
  bulletinId: string,
  segmentId: string,
  withMachine: boolean,
  onlooker: Onlooker,
): Promise<Result<SuggestionsView, SuggestRefusal>> {
  const machine = withMachine ? await machineInUse(strapi) : null;
  if (withMachine && !machine) return refuse('machine_is_off');
  const bench = await openBench(strapi, bulletinId, onlooker);
  if (!bench) return refuse('bulletin_not_found');
  const segment = bench.segments.segments.find(({ id }) => id === segmentId);
  if (!segment) return refuse('segment_not_found');
  const memory = await memoryOf(strapi, bench.segments.direction);
  const suggestions = memory.matches(segment.source).flatMap((match): Suggestion[] => {
    const target = targetFor(segment.source, match);
    if (target === null) return [];
    const former = decodeCoded(match.source);
    const words = former.ok ? plainOf(former.value) : match.source;
    return [
      {
        target: encodeCoded(target),
        from: 'memory',
        likeness: match.likeness,
        change: match.likeness === 100 ? null : wordChanges(words, plainOf(segment.source)),
        at: match.at,
      },
    ];
  });
  const name = await nameFor(strapi, bench, segment);
  if (name && !suggestions.some(({ target }) => target === name.target)) suggestions.push(name);
  const words = machine && (await askMachine(strapi, machine, bench, [segment])).get(segment.id);
  if (!words) return ok({ suggestions });
  const said = { target: encodeCoded(words), from: 'machine', likeness: null, change: null, at: null } as const;
  return ok({ suggestions: [...suggestions, said] });
}

/** What the desk itself proposes for a Greek name; `null` where the text is none. */
async function nameFor(
  strapi: Core.Strapi,
  { bulletin, segments }: Bench,
  segment: Segment,
): Promise<Suggestion | null> {
  if (segments.direction.target !== 'en') return null;
  const { terms } = await settingsNow(strapi, 'checks');
  const name = proposeFor(bulletin, segment, plainOf(segment.source), glossaryOf(bulletin, terms));
  if (name === null) return null;
  return { target: encodeCoded([name]), from: 'name', likeness: null, change: null, at: null };
}

type Opened = { readonly version: string; readonly memory: Memory };

// A memory is opened once and asked at every segment; another process may have learnt meanwhile.
const opened = new WeakMap<Core.Strapi, Map<string, Opened>>();

async function memoryOf(strapi: Core.Strapi, direction: Direction): Promise<Memory> {
  const known = opened.get(strapi) ?? new Map<string, Opened>();
  opened.set(strapi, known);
  const name = `${direction.source} ${direction.target}`;
  const version = await memoryVersion(strapi, direction);
  const before = known.get(name);
  if (before?.version === version) return before.memory;
  const memory = openMemory(await readLearnt(strapi, direction));
  known.set(name, { version, memory });
  return memory;
}
