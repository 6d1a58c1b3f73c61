import type { Direction } from '../../../domain/exchange/segment';

/** A pair of the glossary, in one direction. */
export type MachineTerm = { readonly source: string; readonly target: string };

/**
 * A service that translates. Texts go out as XML without a root, codes as `<g id="1">…</g>`, and come back alike and in
 * the same order. Throws `MachineFailed`.
 */
export type Machine = {
  readonly name: string;
  /** The host that texts go to. */
  readonly host: string;
  readonly translate: (
    texts: readonly string[],
    direction: Direction,
    terms: readonly MachineTerm[],
  ) => Promise<readonly string[]>;
};

/** Where a service is reached and with what, and where it brings answers that it does not give at once. */
export type MachineAccess = {
  readonly url: string;
  readonly key: string;
  readonly answersAt: (token: string) => string;
};

/** The service did not answer, or not with translations; `message` tells what it said. */
export class MachineFailed extends Error {}

const PATIENCE_MS = 30_000;
const TOLD = 200;

/** Posts JSON to a service and gives its JSON; follows no redirect, so that texts go nowhere else. */
export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await answer.text();
    if (!answer.ok) throw new MachineFailed(`HTTP ${answer.status} ${text.slice(0, TOLD)}`);
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof MachineFailed ? error : new MachineFailed(String((error as Error).message));
  }
}

/** As many texts as were asked for, or a failure. */
export function asTexts(value: unknown, count: number): string[] {
  const texts = Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
  if (texts.length !== count) throw new MachineFailed('not as many translations as texts');
  return texts;
}
