import type { Beneficiary } from '../../bulletin/bulletin';
import type { Locale } from '../../locale';

/** From what side a thing is looked at: the language, the day whose names are valid, and who is on file. */
export type View = {
  readonly locale: Locale;
  /** `YYYY-MM-DD`; `null` for the names of today. */
  readonly day: string | null;
  readonly beneficiaries: ReadonlyMap<string, Beneficiary>;
};

/** A table of things by their document id. */
export const byDocumentId = <T extends { documentId: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.documentId, thing]));
