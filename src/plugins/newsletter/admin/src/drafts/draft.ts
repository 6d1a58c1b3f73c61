/** A field of a form as it was when it was read, and as somebody wrote it. */
type Rewritten = { readonly was: unknown; readonly is: unknown };

/** What somebody wrote in a form and has not saved, by field. */
export type Draft = {
  /** When it was written last: UTC, ISO 8601. */
  readonly at: string;
  readonly fields: Readonly<Record<string, Rewritten>>;
};

/** A field of a draft beside what the form holds now; `contested` where that is not what the draft began from. */
export type Offer = {
  readonly field: string;
  readonly mine: unknown;
  readonly now: unknown;
  readonly contested: boolean;
};

type Values = Readonly<Record<string, unknown>>;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const holding = (at: string, fields: Draft['fields']): Draft | null =>
  Object.keys(fields).length > 0 ? { at, fields } : null;

/** What of the named fields was written otherwise than it was read; `null` where nothing was. */
export function draftOf(names: readonly string[], read: Values, written: Values, at: string): Draft | null {
  const changed = names.filter((name) => !isSame(read[name], written[name]));
  return holding(at, Object.fromEntries(changed.map((name) => [name, { was: read[name], is: written[name] }])));
}

/** Two drafts in one; of a field that both hold, the newer words. */
export function joinDrafts(older: Draft | null, newer: Draft | null): Draft | null {
  return older && newer ? { at: newer.at, fields: { ...older.fields, ...newer.fields } } : (newer ?? older);
}

/** A draft without some of its fields; `null` where none is left. */
export function withoutFields(draft: Draft | null, names: readonly string[]): Draft | null {
  if (!draft) return null;
  return holding(draft.at, Object.fromEntries(Object.entries(draft.fields).filter(([name]) => !names.includes(name))));
}

/** What a draft has that a form has not. */
export function offersOf(draft: Draft, values: Values): Offer[] {
  return Object.entries(draft.fields)
    .filter(([field, { is }]) => !isSame(is, values[field]))
    .map(([field, { was, is }]) => ({ field, mine: is, now: values[field], contested: !isSame(was, values[field]) }));
}
