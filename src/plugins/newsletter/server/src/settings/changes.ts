import { canonicalJson, type Json } from '../../../domain/bulletin/canonical-json';
import type { Facts } from './section';

/** What changed, by the names of facts; `null` stands for what was not there. */
export type Changes = Readonly<Record<string, { readonly before: Json; readonly after: Json }>>;

/** The facts that differ, those that were there before first. */
export function changesBetween(before: Facts, after: Facts): Changes {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names
      .map((name) => [name, { before: before[name] ?? null, after: after[name] ?? null }] as const)
      .filter(([, change]) => canonicalJson(change.before) !== canonicalJson(change.after)),
  );
}
