import type { Stage } from '../domain/workflow/stages';

/**
 * A bulletin that shows a document: `title` in the caller's language, else in the other one; `locked` says in words that
 * the document may not be edited there now, and how it opens; `null` where it may.
 */
export type ShowingBulletin = {
  readonly documentId: string;
  readonly number: number | null;
  readonly title: string | null;
  readonly stage: Stage;
  readonly locked: string | null;
};

/**
 * Answer of `GET /newsletter/bulletins/showing/:type/:documentId`: those that are being written first, then by number,
 * the highest first. A bulletin shows itself.
 */
export type ShowingView = readonly ShowingBulletin[];
