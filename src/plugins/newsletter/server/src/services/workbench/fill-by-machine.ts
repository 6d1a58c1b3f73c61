import type { Core } from '@strapi/strapi';
import type { FilledView } from '../../../../contracts/workbench/workbench';
import { encodeCoded } from '../../../../domain/exchange/coded-text';
import { ok, type Result, refuse } from '../../../../domain/result';
import { machineInUse } from '../../machine/machine-in-use';
import type { Onlooker } from '../../onlooker';
import { askMachine } from './ask-machine';
import { type TranslateRefusal, translateSegments } from './translate-segments';
import { openBench } from './workbench-desk';

/** Why a machine filled nothing. */
export type FillRefusal = TranslateRefusal | { readonly code: 'machine_is_off' };

/**
 * Fills those of the segments that have no words and that the onlooker may write, as a machine says; they wait to be
 * reviewed. A person's words are never touched, also not those written while the machine was at work. Throws
 * `MachineFailed`.
 */
export async function fillByMachine(
  strapi: Core.Strapi,
  bulletinId: string,
  ids: readonly string[],
  onlooker: Onlooker,
): Promise<Result<FilledView, FillRefusal>> {
  const machine = await machineInUse(strapi);
  if (!machine) return refuse({ code: 'machine_is_off' });
  const bench = await openBench(strapi, bulletinId, onlooker);
  if (!bench) return refuse({ code: 'bulletin_not_found' });
  const empty = bench.segments.segments.filter(
    (segment) => ids.includes(segment.id) && segment.target === null && bench.mayWrite(segment),
  );
  if (empty.length === 0) return ok({ filled: 0, skipped: 0 });
  const answers = await askMachine(strapi, machine, bench, empty);
  const changes = empty.flatMap(({ id, source }) => {
    const words = answers.get(id);
    const said = { state: 'translated', origin: 'machine' } as const;
    return words ? [{ id, source: encodeCoded(source), seen: null, target: encodeCoded(words), ...said }] : [];
  });
  const skipped = empty.length - changes.length;
  if (changes.length === 0) return ok({ filled: 0, skipped });
  const written = await translateSegments(strapi, bulletinId, changes, onlooker);
  return written.ok ? ok({ filled: changes.length, skipped }) : written;
}
