import type { FindingView } from './stage-api';

/** Why a move was not made; `message` is the server's, and missing where it did not answer in its own words. */
export type Refusal = {
  readonly code: string | null;
  readonly message: string | null;
  readonly findings: readonly FindingView[];
  /** The two offsets of a wall time that comes twice, the earlier moment first. */
  readonly offsets: readonly [string, string] | null;
  /** The first wall time after one that clocks skip, `YYYY-MM-DDTHH:MM`. */
  readonly next: string | null;
};

/** The server's words for a refused call, `undefined` where it had none; `null` for one that was not refused. */
export const refusedWith = (answer: object): string | null | undefined =>
  'error' in answer && answer.error ? (answer.error as { message?: string }).message : null;

/** Reads what Strapi's client hands over for a failed call. */
export function readRefusal(error: unknown): Refusal {
  const { name, message, details } = (error ?? {}) as { name?: string; message?: string; details?: Partial<Refusal> };
  const { code = null, findings = [], offsets = null, next = null } = (name === 'MoveRefused' && details) || {};
  return { code, message: (name === 'MoveRefused' && message) || null, findings, offsets, next };
}
