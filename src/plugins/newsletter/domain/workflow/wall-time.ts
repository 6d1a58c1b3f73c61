import { Temporal } from '@js-temporal/polyfill';
import type { ZONES } from '../bulletin/bulletin';
import { ok, type Result, refuse } from '../result';

/** A place whose clocks a schedule goes by. */
export type Zone = (typeof ZONES)[number];

/** When something is due: the moment (UTC, ISO 8601), and what the clock on the wall shows then. */
export type ScheduledTime = { readonly due: string; readonly local: string; readonly zone: Zone };

/** Why a wall time names no moment, or two: clocks jump ahead in March and fall back in October. */
export type WallTimeRefusal =
  | { readonly code: 'time_does_not_exist'; readonly local: string; readonly next: string }
  | { readonly code: 'time_is_ambiguous'; readonly local: string; readonly offsets: readonly [string, string] }
  | { readonly code: 'time_is_malformed'; readonly local: string };

/**
 * The moment at which a clock in `zone` shows `local` (`YYYY-MM-DDTHH:MM`). Where it shows it twice, `offset`
 * (`+03:00`) tells which; where it never does, the answer names the first time that exists after it.
 */
export function scheduledTime(local: string, zone: Zone, offset?: string): Result<ScheduledTime, WallTimeRefusal> {
  const plain = parse(local);
  if (!plain) return refuse({ code: 'time_is_malformed', local });
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    plain.toZonedDateTime(zone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];

  if (!earlier.toPlainDateTime().equals(plain)) {
    return refuse({ code: 'time_does_not_exist', local, next: later.toPlainDateTime().toString().slice(0, 16) });
  }
  const candidates = earlier.equals(later) ? [earlier] : [earlier, later];
  const chosen =
    offset === undefined && candidates.length === 1 ? earlier : candidates.find((c) => c.offset === offset);
  if (!chosen) return refuse({ code: 'time_is_ambiguous', local, offsets: [earlier.offset, later.offset] });
  return ok({ due: new Date(chosen.epochMilliseconds).toISOString(), local: plain.toString().slice(0, 16), zone });
}

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

const parse = (local: string): Temporal.PlainDateTime | null => {
  if (!SHAPE.test(local)) return null;
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' });
  } catch {
    return null;
  }
};
