import type { LocalizedText } from '../../domain/bulletin/localized';
import type { PersonalMove, Stage } from '../../domain/workflow/stages';
import type { BulletinHead } from './bulletin-head';

/** An edition: when it was issued (UTC, ISO 8601) and by whom, what it corrected, and how it was taken back, if it was. */
export type ArchivedRevision = {
  readonly revision: number;
  readonly issuedAt: string;
  /** `null` where nobody published it by hand. */
  readonly issuedBy: string | null;
  readonly digest: string;
  readonly changeNote: LocalizedText;
  readonly withdrawal: { readonly withdrawnAt: string; readonly notice: LocalizedText } | null;
};

/** A number that was published: head by its latest edition, where its bulletin stands now, the latest revision first. */
export type ArchivedBulletin = BulletinHead & {
  readonly number: number;
  readonly stage: Stage;
  readonly revisions: readonly ArchivedRevision[];
};

/** Answer of `GET /newsletter/editions?page=1`: a page of what was published, the highest number first. */
export type ArchiveView = {
  readonly bulletins: readonly ArchivedBulletin[];
  /** The moves that the caller may make, where a bulletin's stage and content allow them. */
  readonly moves: readonly PersonalMove[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
};

/** Under which name the evidence pack of an edition is saved. */
export const evidencePackName = (number: number, revision: number): string =>
  `deltio-${number}-r${revision}-evidence.zip`;
