import type { Code } from './inline';

/** What a person or a machine has said of a translation. */
export const UNIT_STATES = ['draft', 'machine', 'translated', 'reviewed'] as const;
export type UnitState = (typeof UNIT_STATES)[number];

/**
 * Where the words of a translation come from; `existing` were there before anybody kept count, `name` is what the desk
 * proposed for one: a draft until somebody approves it.
 */
export const ORIGINS = ['existing', 'form', 'workbench', 'import', 'memory', 'machine', 'name'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A translation as it was made: from which words, in what state, by whom, when (UTC, ISO 8601) and how. */
export type Unit = {
  /** The source as coded text, and what its codes stood for. */
  readonly source: string;
  readonly codes: readonly Code[];
  /** The target as coded text, its codes numbered for themselves. */
  readonly target: string;
  readonly state: UnitState;
  readonly by: string | null;
  readonly at: string | null;
  readonly origin: Origin;
};

/** The units of one field of one document, in the order of the target. */
export type UnitsOf = (documentId: string, field: string) => readonly Unit[];
